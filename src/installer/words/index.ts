/** The words of the page, by language. */
import type { Language } from '../../domain/text/language';
import { en } from './en';
import { vi, type Words } from './vi';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
