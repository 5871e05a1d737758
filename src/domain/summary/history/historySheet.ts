/** The history: a line for each run, kept and never rewritten. */
import type { Area } from '../../sheet/area';
import { type Cell, isBlank } from '../../sheet/cell';
import type { Language } from '../../text/language';
import { RESULT_WORDS } from '../../text/locales/resultWords';
import type { SheetGrid } from '../../sheet/grid';
import { headerKey } from '../../text/spelling';
import { aboutLine } from '../parts/aboutLine';
import { columnFormats } from '../../sheet/columnFormats';
import { equalRows } from '../../sheet/equalRows';
import { CHART_ROWS, HISTORY_CHART_TITLES, historyCharts } from './historyCharts';
import {
  HISTORY_COLUMNS,
  HISTORY_HEADERS,
  HISTORY_WIDTHS,
  historyColumns,
  historyLine,
} from './historyLine';
import type { SheetContent } from '../../sheet/sheetComposer';
import type { DescribedCell, FormattedArea } from '../../sheet/sheetDescription';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';

const vi = {
  title: 'LỊCH SỬ TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    title: 'HISTORY OF THE SUMMARIES',
  },
};

/** What the sheet looked like before this run, and where its table stands in it. */
interface Kept {
  readonly rows: readonly (readonly DescribedCell[])[];
  readonly headerRow: number;
  /** Zero-based column of the first header. */
  readonly column: number;
}

/** Of columns that somebody has added beside the table. */
const OTHER_WIDTH = 80;

/**
 * The sheet `Lịch sử` (SPEC 8): what stands in it as it stands, and one more line. Above the table
 * the line that says of which run it speaks is this run's.
 */
export const historySheet = defineSummary({
  kind: 'history',
  // Excel keeps “History” for itself.
  name: { vi: 'Lịch sử', en: 'Progress history' },
  orientation: 'landscape',
  written: 'appended',
  chartTitles: HISTORY_CHART_TITLES,
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language, history } = input;
  const { rows, headerRow, column } = keptHistory(history, input);
  const all = [...rows, [...blanks(column), ...historyLine(input)]];
  const width = Math.max(column + HISTORY_WIDTHS.length, ...all.map((row) => row.length));
  const lines: Area = {
    row: headerRow + 1,
    column,
    rows: all.length - headerRow - 1,
    columns: HISTORY_WIDTHS.length,
  };
  const above = all.slice(0, headerRow).map((row, at) => ({ role: roleAbove(row), at }));
  const wide = above.flatMap(({ role, at }) =>
    role ? [{ row: at, column: 0, rows: 1, columns: width, role }] : [],
  );
  return {
    rows: equalRows(all, width),
    widths: widthsOf(column, width),
    styles: [
      ...wide,
      { row: headerRow, column, rows: 1, columns: HISTORY_WIDTHS.length, role: 'header' },
      { ...lines, role: 'body' },
    ],
    merges: wide.map(({ row, rows: height, columns }) => ({
      row,
      column: 0,
      rows: height,
      columns,
    })),
    formats: formatsOf(all, lines, language),
    headerRow,
    ...chartsBelow(lines, all.length + 1, language),
  };
}

/** More lines than this may need a second page, which begins with their header. */
const LINES_OF_A_PAGE = 20;

/** @param row zero-based, where the charts begin; each is on one page, with the row above */
function chartsBelow(
  lines: Area,
  row: number,
  language: Language,
): Pick<SheetContent, 'charts' | 'paging'> {
  const charts = historyCharts(lines, row, language);
  if (charts.length === 0) return { charts };
  const keptTogether = charts.map((chart) => {
    return { first: chart.row - 1, last: chart.row + CHART_ROWS - 2 };
  });
  const isShort = lines.rows <= LINES_OF_A_PAGE;
  return { charts, paging: { keptTogether, ...(isShort ? { repeatedRows: null } : {}) } };
}

/** The sheet down to its last filled row, with its header; before the first run a new one. */
function keptHistory(history: SheetGrid | null, input: SummaryInput): Kept {
  const { language } = input;
  const header = historyColumns(language).map((column) => column.header);
  const rows = trimmed(history?.rows ?? []);
  if (rows.length === 0) {
    return {
      rows: [[WORDS[language].title], [aboutLine(input)], [], header],
      headerRow: 3,
      column: 0,
    };
  }
  for (let at = 0; at < rows.length; at++) {
    const column = rows[at]!.findIndex(isFirstHeader);
    if (column < 0) continue;
    const kept = rows.map((row, i) => (i < at ? renewed(row, input) : row));
    return { rows: kept, headerRow: at, column };
  }
  // Somebody has taken the header away: nothing is lost, and the table begins anew below.
  return { rows: [...rows, [], header], headerRow: rows.length + 1, column: 0 };
}

function trimmed(rows: SheetGrid['rows']): DescribedCell[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every(isBlank)) end--;
  return rows.slice(0, end).map((row) => row.map(resultCell));
}

function resultCell(cell: Cell): DescribedCell {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

const FIRST_HEADERS: ReadonlySet<string> = new Set(HISTORY_HEADERS.map(headerKey));

function isFirstHeader(cell: DescribedCell): boolean {
  return typeof cell === 'string' && FIRST_HEADERS.has(headerKey(cell));
}

/** What a row above the table is, told by its text in either language. */
function roleAbove(row: readonly DescribedCell[]): 'title' | 'about' | null {
  const [text] = row;
  if (typeof text !== 'string') return null;
  if (Object.values(WORDS).some(({ title }) => title === text)) return 'title';
  const isAbout = Object.values(RESULT_WORDS).some(({ findingsSheet: { asOf } }) =>
    text.startsWith(`${asOf}: `),
  );
  return isAbout ? 'about' : null;
}

function renewed(row: readonly DescribedCell[], input: SummaryInput): readonly DescribedCell[] {
  return roleAbove(row) === 'about' ? [aboutLine(input), ...row.slice(1)] : row;
}

function blanks(count: number): DescribedCell[] {
  return Array<DescribedCell>(count).fill('');
}

function widthsOf(column: number, width: number): number[] {
  const right = width - column - HISTORY_WIDTHS.length;
  return [
    ...Array<number>(column).fill(OTHER_WIDTH),
    ...HISTORY_WIDTHS,
    ...Array<number>(right).fill(OTHER_WIDTH),
  ];
}

function formatsOf(
  all: readonly (readonly DescribedCell[])[],
  lines: Area,
  language: Language,
): FormattedArea[] {
  const asOfColumn = lines.column + HISTORY_COLUMNS.asOf;
  const own = columnFormats(historyColumns(language), lines);
  // A date that somebody has written elsewhere stays one to the eye.
  const others = all.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      typeof cell === 'object' && 'date' in cell && (at < lines.row || column !== asOfColumn)
        ? [{ row: at, column, rows: 1, columns: 1, format: 'date' as const }]
        : [],
    ),
  );
  return [...own, ...others];
}
