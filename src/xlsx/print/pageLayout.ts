/** How a sheet comes onto its pages: on which paper, how much smaller, and where pages break. */
import { forEachRow } from '../../document/cells';
import type { Sheet } from '../../document/workbook';
import { chartSize } from '../charts/shownChart';
import type { PageSetup, RowSpan } from './pageSetup';
import { DEFAULT_COLUMN_PIXELS } from './rowHeight';

/** A paper size: its number in a file (ECMA-376 18.3.1.63) and its sides in millimetres. */
interface Paper {
  readonly number: number;
  readonly short: number;
  readonly long: number;
}

const A4: Paper = { number: 9, short: 210, long: 297 };
const A3: Paper = { number: 8, short: 297, long: 420 };

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** A table of the users' that A4 makes smaller than this part is printed on A3. */
const READABLE_PART = 0.5;
/** How much of a page is counted on: programs round widths and heights each in their own way. */
const SURE_PART = 0.97;

export interface PageLayout {
  readonly paper: number;
  /** In percent; null where the program fits the sheet to the page's width. */
  readonly scale: number | null;
  /**
   * Numbers of the rows behind which a page ends: all that come before the last rows that are kept
   * together, as a page that were left to the program would begin elsewhere; behind those it ends
   * where it is full.
   */
  readonly breaks: readonly number[];
}

/**
 * Lays a sheet out. Programs that fit a sheet to the width of the page leave out breaks of one's
 * own: where there are any, the scale takes the place of the fitting.
 * @param heightOf the height in points of a row, by its number
 */
export function layOutPages(
  sheet: Sheet,
  page: PageSetup,
  heightOf: (row: number) => number,
): PageLayout {
  const fitted = roomOn(A4, page).width / widthOf(sheet, page);
  const paper = page.isUsers && fitted < READABLE_PART ? A3 : A4;
  if (page.kept.length === 0) return { paper: paper.number, scale: null, breaks: [] };
  const scale = Math.max(10, Math.floor(Math.min(1, fitted * SURE_PART) * 100));
  const room = (roomOn(paper, page).height * SURE_PART * 100) / scale;
  return { paper: paper.number, scale, breaks: breaksOf(sheet, page, room, heightOf) };
}

/** @param room height of a page in points of the sheet */
function breaksOf(
  sheet: Sheet,
  { kept, repeat, printed }: PageSetup,
  room: number,
  heightOf: (row: number) => number,
): number[] {
  // A chart stands on rows that are empty.
  const last = printed?.rows ?? Math.max(sheet.rows.length, ...kept.map((span) => span.last));
  const heightOfAll = ({ first, last: end }: RowSpan): number => {
    let sum = 0;
    for (let row = first; row <= end; row++) sum += heightOf(row);
    return sum;
  };
  const top = repeat ? heightOfAll(repeat) : 0;
  const end = contentEnd(sheet, heightOf);
  const shown = (group: RowSpan): RowSpan => ({ ...group, last: Math.min(group.last, end) });
  const lastKept = Math.max(...kept.map(({ first }) => first));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 1; row <= last; row++) {
    const head = repeat && row > repeat.last ? top : 0;
    const height = heightOf(row);
    // A heading is kept with the one below it, and with the table below both.
    const groups = kept.filter(({ first }) => first === row);
    const whole = groups.reduce((most, group) => Math.max(most, heightOfAll(shown(group))), height);
    const needed = head + whole <= room ? whole : height;
    if (used > head && used + needed > room) {
      if (row <= lastKept) breaks.push(row - 1);
      used = head;
    }
    used += height;
  }
  return breaks;
}

/** The last row in which something stands, or over which a chart reaches. */
function contentEnd({ rows, charts }: Sheet, heightOf: (row: number) => number): number {
  const ends = charts.map((chart) => {
    let left = (chart.offsetY + chartSize(chart).height) * POINTS_PER_PIXEL;
    let row = chart.row;
    while (left > 0) left -= heightOf(++row);
    return row;
  });
  return Math.max(rows.length, ...ends);
}

function roomOn({ short, long }: Paper, { orientation, margins }: PageSetup) {
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: (width - margins.left - margins.right) * POINTS_PER_MILLIMETRE,
    height: (height - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE,
  };
}

/** How wide the printed columns are, in points. */
function widthOf(sheet: Sheet, { printed }: PageSetup): number {
  const columns = printed?.columns ?? usedColumns(sheet);
  let pixels = 0;
  for (let column = 0; column < columns; column++) {
    pixels += sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  }
  return Math.max(1, pixels * POINTS_PER_PIXEL);
}

/** Up to the last column in which something stands. */
export function usedColumns({ rows, merges }: Sheet): number {
  let columns = 1;
  forEachRow(rows, ({ values, formulas }) => {
    for (let at = values.length - 1; at >= columns; at--) {
      const value = values[at];
      if (value !== '' && value !== null && value !== undefined) columns = at + 1;
    }
    for (const column of formulas?.keys() ?? []) columns = Math.max(columns, column + 1);
  });
  for (const { left, right } of merges) if (left < columns) columns = Math.max(columns, right + 1);
  return columns;
}
