/** Progress by bloc. */
import type { Language } from '../../text/language';
import { progressSheet, type ProgressSheetWords } from './progressSheet';
import type { ResultSheet } from '../../sheet/resultSheet';
import type { SummaryInput } from '../summaryInput';

const WORDS: Readonly<Record<Language, ProgressSheetWords>> = {
  vi: { name: 'TH theo khối', title: 'TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ THEO KHỐI' },
  en: { name: 'By bloc', title: 'PROGRESS OF THE GRASSROOTS CONGRESSES BY BLOC' },
};

/** The sheet `TH theo khối` (SPEC 8). */
export function byBlocSheet(input: SummaryInput): ResultSheet {
  return progressSheet(input, 'bloc', 'by-bloc', WORDS[input.language]);
}
