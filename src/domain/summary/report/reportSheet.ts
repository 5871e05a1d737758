/** The report that goes upward, ready to print on A4 (SPEC 8; plan III.6). */
import { defineSummary } from '../defineSummary';
import { reportLayout } from './reportLayout';
import { REPORT_CHART_TITLES, REPORT_WORDS } from './reportWords';

/** The sheet `Báo cáo`. Figures count grassroots and pilot units; the upper congress stands alone. */
export const reportSheet = defineSummary({
  kind: 'report',
  name: { vi: REPORT_WORDS.vi.name, en: REPORT_WORDS.en.name },
  orientation: 'portrait',
  hidesGridlines: true,
  chartTitles: REPORT_CHART_TITLES,
  build: (input) => reportLayout(input).content,
});
