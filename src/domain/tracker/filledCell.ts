/** A cell that fills its row, with its text in the form in which rows are told apart. */
import type { Cell } from '../sheet/cell';
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

/** The cells that are no figures, as far as three: a row with more is no heading. */
export function fewTexts(filled: readonly FilledCell[]): FilledCell[] {
  const texts: FilledCell[] = [];
  for (const one of filled) {
    if (isFigure(one.cell)) continue;
    texts.push(one);
    if (texts.length === 3) break;
  }
  return texts;
}
