/** The report that goes upward, ready to print on A4 (SPEC 8; plan III.6). */
import { columnLetter } from '../../sheet/grid';
import { countedUnits } from '../../unit/countedUnits';
import { aboutLine } from '../parts/aboutLine';
import { upperConditions } from '../upper/upperConditions';
import { listedUnits } from '../parts/listedUnits';
import { addBlocs, blocChart } from './reportBlocs';
import { addConditions, addFindings, addOverdue, addToDo } from './reportFollowUp';
import { addHead, addSignatures } from './reportHead';
import { PAGE_WIDTHS, ReportPage } from './reportPage';
import { addProgress } from './reportProgress';
import { REPORT_WORDS } from './reportWords';
import type { SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import { groupedProgress } from '../progress/progress';
import type { SummaryInput } from '../summaryInput';

/** The sheet `Báo cáo`. Figures count grassroots and pilot units; the upper congress stands alone. */
export const reportSheet = defineSummary({
  kind: 'report',
  name: { vi: REPORT_WORDS.vi.name, en: REPORT_WORDS.en.name },
  orientation: 'portrait',
  hidesGridlines: true,
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language } = input;
  const words = REPORT_WORDS[language];
  const all = listedUnits(input).map(({ unit }) => unit);
  const units = countedUnits(all, (unit) => unit);
  const progress = groupedProgress(all, 'bloc', input.plan.plan, language);
  const outlook = upperConditions(input);

  const page = new ReportPage();
  addHead(page, input);
  addProgress(page, units, progress, input);
  const blocs = addBlocs(page, progress, units.grassroots, input);
  addOverdue(page, units, input);
  addConditions(page, outlook, input);
  addFindings(page, input);
  addToDo(page, units, outlook, input);
  addSignatures(page, input);
  const lastCell = `${columnLetter(PAGE_WIDTHS.length - 1)}${page.nextRow}`;
  page.space();
  for (const line of [aboutLine(input), ...words.print(`A1:${lastCell}`)]) {
    page.text(line, 'paragraph', 'note');
  }
  return {
    rows: page.rows,
    widths: PAGE_WIDTHS,
    styles: page.styles,
    merges: page.merges,
    formats: page.formats,
    headerRow: null,
    // Below everything: a file has no chart, and would have a gap in its place.
    charts: blocs ? [blocChart(blocs, page.nextRow + 1, input)] : [],
  };
}
