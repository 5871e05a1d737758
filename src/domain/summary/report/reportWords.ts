/** The words of the report; both languages say the same. */
import type { Language } from '../../text/language';
import { en } from './reportWordsEn';
import { type ReportWords, vi } from './reportWordsVi';

export type { ReportWords };

/** To be filled in by hand. */
export const DOTS = '……………';

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { vi, en };

/** In both languages: a chart of an earlier run is known by its title. */
export const REPORT_CHART_TITLES = [vi, en].flatMap(({ chart, curve }) => [chart, curve.title]);
