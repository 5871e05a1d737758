/** The words of the interface, by language. */
import type { Language } from '../language';
import { type Locale } from './vi';
export type { Locale };
export declare const LOCALES: Readonly<Record<Language, Locale>>;
/** A clause as people read it; codes that are no clause of the plan are translated. */
export declare function clauseLabel(clause: string, language: Language): string;
