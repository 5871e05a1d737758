/** A cell that fills its row, with its text in the form in which rows are told apart. */
import { type Cell, isDateCell } from '../../sheet/cell';
import { isFigure } from './rowWords';

/** One filled cell of a row. */
export class FilledCell {
  constructor(
    readonly column: number,
    readonly cell: Cell,
    private readonly keyOf: (text: string) => string,
  ) {}

  /** Spelling key of the text; '' for a number, date or mark. Most rows are told without it. */
  get key(): string {
    return typeof this.cell === 'string' ? this.keyOf(this.cell) : '';
  }
}

/** The cells that are no figures, as far as four: a row with more is no heading. */
export function fewTexts(filled: readonly FilledCell[]): FilledCell[] {
  const texts: FilledCell[] = [];
  for (const one of filled) {
    if (isFigure(one.cell)) continue;
    texts.push(one);
    if (texts.length === 4) break;
  }
  return texts;
}

/** Letters, then numbers that follow each other: 'A B 1 2 3'. */
export function areInOrder(filled: readonly FilledCell[]): boolean {
  const letters = filled.findIndex(({ key }) => !/^[a-zđ]$/.test(key));
  const numbers = filled
    .slice(Math.max(letters, 0))
    .map(({ cell }) => Math.abs(Number(isDateCell(cell) ? NaN : cell)));
  return letters >= 0 && numbers.every((number, i) => number === numbers[0]! + i);
}

/**
 * The first of the rows at the end in which nothing stands but what is filled down before there is
 * a unit, as communes and blocs are: one such row is an entry that somebody has begun, more of them
 * are a template. Behind the last row where there is none.
 * @param last the table's last row that holds anything
 */
export function templateStart(
  last: number,
  cellsOf: (row: number) => readonly FilledCell[],
  isFilledDown: (cell: FilledCell) => boolean,
): number {
  let filledRows = 0;
  let row = last;
  for (; row >= 0; row--) {
    const cells = cellsOf(row);
    if (!cells.every(isFilledDown)) break;
    if (cells.length > 0) filledRows++;
  }
  return filledRows > 1 ? row + 1 : last + 1;
}
