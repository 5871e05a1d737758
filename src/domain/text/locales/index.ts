/** The words of the interface, by language. */
import type { Language } from '../language';
import { en } from './en';
import { type Locale, vi } from './vi';

export type { Locale };

export const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };

/** A clause as people read it; codes that are no clause of the plan are translated. */
export function clauseLabel(clause: string, language: Language): string {
  const labels: Readonly<Record<string, string>> = LOCALES[language].clauses;
  return labels[clause] ?? clause;
}
