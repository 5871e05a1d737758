/** The figures of all documents at a glance, and where most is overdue. */
import { SEVERITIES } from '../plan/severity';
import { defineSummary } from '../summary/defineSummary';
import { STATUS_HEADERS, TOTAL_COLUMNS } from '../summary/progress/progressColumns';
import { statusChart, statusChartSize } from '../summary/progress/statusChart';
import { cellArea } from '../sheet/area';
import { SheetComposer, type SheetContent, type TablePosition } from '../sheet/sheetComposer';
import type { DescribedCell } from '../sheet/sheetDescription';
import { LOCALES } from '../text/locales';
import { RESULT_WORDS } from '../text/locales/resultWords';
import { SHOWN_STATUSES } from '../unit/status';
import { sumCounts } from '../unit/totals';
import { aboutRollUp } from './aboutRollUp';
import { isDefaultPlan } from './planOrigin';
import { findingsOf, type RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';
import { sharedKeys } from './sharedUnits';

/** How many of the documents with the most overdue units are shown. */
const MOST_WORST = 20;
const BEFORE = [40, 320];
const LABEL_COLUMN = 1;
/** How many figures there are of files, before those of units. */
const FILES = 2;

export const overviewSheet = defineSummary({
  kind: 'roll-up-overview',
  name: { vi: ROLL_UP_WORDS.vi.overview.name, en: ROLL_UP_WORDS.en.overview.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { documents, language } = input;
  const { overview: words, documents: documentWords } = ROLL_UP_WORDS[language];
  const { progress } = LOCALES[language];
  const composer = new SheetComposer([...BEFORE, ...SHOWN_STATUSES.map(() => 84)]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const shared = sharedKeys(documents).length;
  const figures = composer.table(
    [
      { header: progress.no, isOrdinal: true },
      { header: words.what },
      { header: words.value, format: 'count' },
    ],
    figuresOf(input, shared).map((cells, i) => [i + 1, ...cells]),
  );
  if (shared > 0) composer.note(words.sharedNote);
  if (documents.some(({ planOrigin }) => isDefaultPlan(planOrigin))) {
    composer.note(words.defaultPlanNote);
  }
  const worst = documents
    .filter(({ grassroots }) => grassroots.byStatus.overdue > 0)
    .sort((a, b) => b.grassroots.byStatus.overdue - a.grassroots.byStatus.overdue)
    .slice(0, MOST_WORST);
  composer.space();
  composer.wide('heading', words.worst);
  if (worst.length === 0) {
    composer.line('note', words.noneOverdue);
    return withRate(composer.content(figures), figures);
  }
  const table = composer.table(
    [
      { header: progress.no, isOrdinal: true },
      { header: documentWords.document },
      ...SHOWN_STATUSES.map((status) => ({
        header: progress[STATUS_HEADERS[status]],
        format: 'count' as const,
      })),
    ],
    worst.map(({ document, grassroots: { byStatus } }, i) => [
      i + 1,
      document,
      ...SHOWN_STATUSES.map((status) => byStatus[status]),
    ]),
  );
  const size = statusChartSize(worst.length);
  composer.space();
  const row = composer.room(size.height);
  const position = {
    groups: { row: table.firstRow, rows: worst.length },
    labelColumn: LABEL_COLUMN,
    firstStatusColumn: BEFORE.length,
    statuses: SHOWN_STATUSES,
    row,
  };
  const chart = statusChart(words.worstChart, position, language);
  return withRate(composer.content(figures, [{ ...chart, size }]), figures);
}

/** Shows the rate among the counts as a rate. */
function withRate(content: SheetContent, { firstRow }: TablePosition): SheetContent {
  const at = FILES + TOTAL_COLUMNS.findIndex(({ header }) => header === 'rate');
  const rate = { ...cellArea(firstRow + at, LABEL_COLUMN + 1), format: 'percent' as const };
  return { ...content, formats: [...content.formats, rate] };
}

function figuresOf(
  { documents, unread, language }: RollUpInput,
  shared: number,
): DescribedCell[][] {
  const { overview: words } = ROLL_UP_WORDS[language];
  const { progress } = LOCALES[language];
  const { severities } = RESULT_WORDS[language];
  const total = sumCounts(documents.map(({ grassroots }) => grassroots));
  return [
    [words.documents, documents.length],
    [words.unread, unread.length],
    ...TOTAL_COLUMNS.map(({ header, value }) => [progress[header], value(total)]),
    ...SHOWN_STATUSES.map((status) => [progress[STATUS_HEADERS[status]], total.byStatus[status]]),
    ...SEVERITIES.map((severity) => [
      severities[severity],
      documents.reduce((sum, document) => sum + findingsOf(document, severity), 0),
    ]),
    [words.shared, shared],
    [words.defaultPlan, documents.filter(({ planOrigin }) => isDefaultPlan(planOrigin)).length],
  ];
}
