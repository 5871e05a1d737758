/** The words of the report; both languages say the same. */
import type { Language } from '../../text/language';
import { en } from './reportWordsEn';
import { type ReportWords, vi } from './reportWordsVi';

export type { ReportWords };

/** To be filled in by hand. */
export const DOTS = '……………';

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { vi, en };
