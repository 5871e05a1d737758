/** Progress by bloc. */
import { defineSummary } from '../defineSummary';
import { PROGRESS_CHART_TITLES, progressContent } from './progressContent';

const TITLE = {
  vi: 'TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ THEO KHỐI',
  en: 'PROGRESS OF THE GRASSROOTS CONGRESSES BY BLOC',
};

/** The sheet `TH theo khối` (SPEC 8). */
export const byBlocSheet = defineSummary({
  kind: 'by-bloc',
  name: { vi: 'TH theo khối', en: 'By bloc' },
  orientation: 'landscape',
  chartTitles: PROGRESS_CHART_TITLES,
  build: (input) => progressContent(input, 'bloc', TITLE[input.language]),
});
