/** A cell that fills its row, with its text in the form in which rows are told apart. */
import type { Cell } from '../sheet/cell';
import { spellingKey } from '../text/spelling';
import { isFigure } from './rowWords';

/** One filled cell of a row. */
export class FilledCell {
  private spelling: string | undefined;

  constructor(
    readonly column: number,
    readonly cell: Cell,
  ) {}

  /** Spelling key of the text; '' for a number, date or mark. Most rows are told without it. */
  get key(): string {
    this.spelling ??= typeof this.cell === 'string' ? spellingKey(this.cell) : '';
    return this.spelling;
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
