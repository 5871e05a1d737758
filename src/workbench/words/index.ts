/** The words of the page, in both languages. */
import { en } from './en';
import { vi, type Words } from './vi';

export type Language = 'vi' | 'en';
export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
