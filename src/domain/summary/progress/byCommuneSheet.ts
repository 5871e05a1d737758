/** Progress by commune. */
import type { Language } from '../../text/language';
import { progressSheet, type ProgressSheetWords } from './progressSheet';
import type { ResultSheet } from '../../sheet/resultSheet';
import type { SummaryInput } from '../summaryInput';

const WORDS: Readonly<Record<Language, ProgressSheetWords>> = {
  vi: {
    name: 'TH theo xã',
    title: 'TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ THEO XÃ, THỊ TRẤN',
  },
  en: { name: 'By commune', title: 'PROGRESS OF THE GRASSROOTS CONGRESSES BY COMMUNE' },
};

/** The sheet `TH theo xã` (SPEC 8). */
export function byCommuneSheet(input: SummaryInput): ResultSheet {
  return progressSheet(input, 'commune', 'by-commune', WORDS[input.language]);
}
