/** Progress by bloc over all documents, with its chart. */
import { defineSummary } from '../summary/defineSummary';
import { STATUS_COLUMNS, TOTAL_COLUMNS } from '../summary/progress/progressColumns';
import { MOST_BARS, statusChart, statusChartSize } from '../summary/progress/statusChart';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import { LOCALES } from '../text/locales';
import { SHOWN_STATUSES } from '../unit/status';
import { sumCounts } from '../unit/totals';
import { aboutRollUp } from './aboutRollUp';
import { blocsOfAll } from './blocShares';
import type { RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

const FIGURES = [...TOTAL_COLUMNS, ...STATUS_COLUMNS];
/** Before the figures: number, bloc, documents. */
const BEFORE = [40, 280, 74];
const LABEL_COLUMN = 1;

export const blocsSheet = defineSummary({
  kind: 'roll-up-blocs',
  name: { vi: ROLL_UP_WORDS.vi.blocs.name, en: ROLL_UP_WORDS.en.blocs.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { documents, language } = input;
  const words = ROLL_UP_WORDS[language].blocs;
  const { progress } = LOCALES[language];
  const blocs = blocsOfAll(documents, language);
  const composer = new SheetComposer([...BEFORE, ...FIGURES.map(() => 74)]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const total = sumCounts(blocs);
  const table = composer.table(
    [
      { header: progress.no, isOrdinal: true },
      { header: words.bloc },
      { header: words.documents, format: 'count' },
      ...FIGURES.map(({ header, format }) => ({ header: progress[header], format })),
    ],
    blocs.map((bloc, i) => [
      i + 1,
      bloc.label,
      bloc.documents,
      ...FIGURES.map(({ value }) => value(bloc)),
    ]),
    [
      {
        role: 'total',
        cells: ['', progress.total, documents.length, ...FIGURES.map(({ value }) => value(total))],
      },
    ],
  );
  if (blocs.length === 0 || blocs.length > MOST_BARS) return composer.content(table);
  const size = statusChartSize(blocs.length);
  composer.space();
  const row = composer.room(size.height);
  const position = {
    groups: { row: table.firstRow, rows: blocs.length },
    labelColumn: LABEL_COLUMN,
    firstStatusColumn: BEFORE.length + TOTAL_COLUMNS.length,
    statuses: SHOWN_STATUSES,
    row,
  };
  return composer.content(table, [{ ...statusChart(words.chart, position, language), size }]);
}
