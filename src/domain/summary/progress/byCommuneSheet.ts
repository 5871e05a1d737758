/** Progress by commune. */
import { defineSummary } from '../defineSummary';
import { PROGRESS_CHART_TITLES, progressContent } from './progressContent';

const TITLE = {
  vi: 'TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ THEO XÃ, THỊ TRẤN',
  en: 'PROGRESS OF THE GRASSROOTS CONGRESSES BY COMMUNE',
};

/** The sheet `TH theo xã` (SPEC 8). */
export const byCommuneSheet = defineSummary({
  kind: 'by-commune',
  name: { vi: 'TH theo xã', en: 'By commune' },
  orientation: 'landscape',
  chartTitles: PROGRESS_CHART_TITLES,
  build: (input) => progressContent(input, 'commune', TITLE[input.language]),
});
