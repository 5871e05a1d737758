/** The words of the interface, by language. */
import type { Language } from '../language';
import { en } from './en';
import { type Locale, vi } from './vi';

export type { Locale };

export const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };
