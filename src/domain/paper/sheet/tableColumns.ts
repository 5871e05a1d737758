/** How wide the columns of a paper's table are, and how large its letters. */
import type { PaperCell, PaperTable } from '../paper';
import { type Span, STEP, STEPS } from './pageWidth';
import { leastWidth } from './textWidth';

/** Sizes of letters in points; the first is taken in which no word is broken. */
export const TABLE_SIZES = [11, 10, 9, 8] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

export interface TableColumns {
  readonly size: TableSize;
  readonly spans: readonly Span[];
}

/** Fits the columns of a table by their shares, none narrower than its longest word. */
export function tableColumns(table: PaperTable): TableColumns {
  const shares = table.columns.map(({ share }) => share);
  for (const size of TABLE_SIZES) {
    const least = leastSteps(table, size);
    if (sum(least) <= STEPS) return { size, spans: spansOf(fitted(shares, least)) };
  }
  const size = TABLE_SIZES[TABLE_SIZES.length - 1]!;
  const least = leastSteps(table, size);
  return { size, spans: spansOf(fitted(least, capped(least))) };
}

/** The columns of the longest words give way, so that only their words are broken. */
function capped(least: readonly number[]): number[] {
  let steps = [...least];
  for (let cap = STEPS; sum(steps) > STEPS && cap > 0; cap--) {
    steps = least.map((needed) => Math.min(needed, cap));
  }
  return steps;
}

function leastSteps({ columns, rows }: PaperTable, size: TableSize): number[] {
  return columns.map(({ header }, at) => {
    const bold = { size, isBold: true };
    const widths = rows.map(({ isTotal, cells }) =>
      leastWidth(shown(cells[at] ?? ''), isTotal ? bold : { size }),
    );
    return Math.ceil(Math.max(leastWidth(header, bold), ...widths) / STEP);
  });
}

/** As wide as it will be shown, whatever the mark between thousands. */
function shown(cell: PaperCell): string {
  return typeof cell === 'number' ? String(cell).replace(/\B(?=(\d{3})+$)/g, '.') : cell;
}

/** Whole steps that fill the page: by the shares, but none fewer than it needs. */
function fitted(shares: readonly number[], least: readonly number[]): number[] {
  const wanted = shares.map((share) => (share / sum(shares)) * STEPS);
  const steps = [...least];
  // One by one to the column that lacks most.
  for (let left = STEPS - sum(least); left > 0; left--) {
    const lacks = steps.map((has, at) => wanted[at]! - has);
    steps[lacks.indexOf(Math.max(...lacks))]! += 1;
  }
  return steps;
}

function spansOf(steps: readonly number[]): Span[] {
  let from = 0;
  return steps.map((step) => ({ from, to: (from += step) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
