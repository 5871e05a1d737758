/** Widths of a table's columns: by their shares, but no word is broken where there is another way. */
import type { PaperColumn } from '../domain/paper/paper';
import { TEXT_WIDTH } from './wordPage';
import { SLACK, textWidth } from './lineWidth';

/** Sizes of letters in points, from the one that is wanted to the least. */
const SIZES = [12, 11, 10] as const;
const SMALLEST = 10;
/** A word that takes more than this of the table is broken, as an address of a page is. */
const LONGEST_WORD = 0.3;

export interface TableSetting {
  /** Of the letters, in points. */
  readonly size: number;
  /** Of the columns, in twips; together as wide as the text of the page. */
  readonly widths: readonly number[];
}

/**
 * @param rows what stands in the table, headers too, a text a column
 * @param padding what a cell has beside its text, in twips
 */
export function tableSetting(
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
  padding: number,
): TableSetting {
  const widest = columns.map((_column, at) => longestWord(rows, at));
  const leastAt = (size: number) =>
    widest.map((width) => Math.min(width * size, TEXT_WIDTH * LONGEST_WORD) + padding);
  const size = SIZES.find((one) => sum(leastAt(one)) <= TEXT_WIDTH) ?? SMALLEST;
  return { size, widths: rounded(spread(columns, leastAt(size))) };
}

/** The width of the longest word of a column in letters of one point; headers and totals are bold. */
function longestWord(rows: readonly (readonly string[])[], column: number): number {
  const words = new Set(rows.flatMap((cells) => (cells[column] ?? '').split(/\s+/)));
  let longest = 0;
  for (const word of words) {
    longest = Math.max(longest, textWidth(word, { size: 1, style: 'bold' }));
  }
  return longest * SLACK;
}

/** Each column as wide as its share says, and at least as wide as it has to be. */
function spread(columns: readonly PaperColumn[], least: readonly number[]): number[] {
  const all = sum(least);
  if (all > TEXT_WIDTH) return least.map((width) => (width * TEXT_WIDTH) / all);
  const narrow = new Set<number>();
  for (;;) {
    const free = TEXT_WIDTH - sum(least.filter((_width, at) => narrow.has(at)));
    const shares = sum(columns.filter((_column, at) => !narrow.has(at)).map(({ share }) => share));
    const widths = columns.map(({ share }, at) =>
      narrow.has(at) ? least[at]! : (free * share) / shares,
    );
    const tooNarrow = widths.findIndex((width, at) => !narrow.has(at) && width < least[at]!);
    if (tooNarrow < 0) return widths;
    narrow.add(tooNarrow);
  }
}

/** Whole twips with the same sum. */
function rounded(widths: readonly number[]): number[] {
  let from = 0;
  let end = 0;
  return widths.map((width) => {
    const start = from;
    end += width;
    from = Math.round(end);
    return from - start;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
