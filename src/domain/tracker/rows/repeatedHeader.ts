/** Headers that stand once more below the first one, as on each page of a printed table (SPEC 2). */
import { remembering } from '../../remembering';
import { cellText, isBlank } from '../../sheet/cell';
import type { SheetGrid } from '../../sheet/grid';
import type { ColumnKey } from '../columns';
import type { FilledCell } from './filledCell';
import type { Header } from '../header';
import { columnNamed, nameKey, type UpperLevel } from '../headerName';

/** '(1)', '(A)', '(5=6+7)' under a header. */
const COLUMN_NUMBER = /^\((?:[a-zđ]|\d[\d\s=+\-*/:().]*)\)$/;
/** So many cells that name their own columns make a row a header, whatever else is in it. */
const NAMING_CELLS = 3;
/** A tracker has few distinct texts but for the units' names, codes and notes. */
const MOST_TEXTS = 1_000;

/** Knows the header's rows again. */
export class RepeatedHeader {
  /** The column that a cell's text names, if any. */
  private readonly columnOf: (text: string) => ColumnKey | null;
  private readonly nameKeyOf = remembering(nameKey, MOST_TEXTS);
  private readonly headerRows: readonly ReadonlyMap<number, string>[];

  /** @param named the known columns but for the status */
  constructor(
    private readonly grid: SheetGrid,
    header: Header,
    private readonly named: ReadonlyMap<number, ColumnKey>,
    upper: UpperLevel,
  ) {
    this.columnOf = remembering((text) => columnNamed(text, upper) ?? null, MOST_TEXTS);
    this.headerRows = Array.from({ length: header.levels }, (_, level) =>
      this.headerTexts(header.top + level),
    );
  }

  /** Whether a row of the header stands here again. */
  is(filled: readonly FilledCell[]): boolean {
    if (!filled.every(({ cell }) => typeof cell === 'string')) return false;
    if (filled.length > 1 && filled.every(({ key }) => COLUMN_NUMBER.test(key))) return true;
    const isHeaderRow = this.headerRows.some((texts) =>
      filled.every(({ column, key }) => texts.get(column) === this.nameKeyOf(key)),
    );
    if (isHeaderRow || this.namesItsColumns(filled)) return true;
    return filled.every((one) => this.namesLowerLevel(one));
  }

  /** A cell of the lower row of a header that is repeated in two, in the header's words or others. */
  private namesLowerLevel({ column, cell, key }: FilledCell): boolean {
    const lower = this.headerRows[1]?.get(column);
    if (lower === undefined || typeof cell !== 'string') return false;
    return lower === this.nameKeyOf(key) || this.columnOf(cell) === this.named.get(column);
  }

  /** A header that is repeated in other spellings, or in one line where it has two. */
  private namesItsColumns(filled: readonly FilledCell[]): boolean {
    const wanted = this.named.size < NAMING_CELLS ? filled.length : NAMING_CELLS;
    let named = 0;
    // Units stop early: after few cells, not enough of them are left.
    for (let i = 0; i < filled.length && filled.length - i >= wanted - named; i++) {
      const { column, cell } = filled[i]!;
      const known = this.named.get(column);
      if (known && typeof cell === 'string' && this.columnOf(cell) === known) named++;
    }
    return named >= wanted;
  }

  private headerTexts(row: number): ReadonlyMap<number, string> {
    const texts = new Map<number, string>();
    this.grid.rows[row]?.forEach((cell, column) => {
      if (!isBlank(cell)) texts.set(column, nameKey(cellText(cell)));
    });
    return texts;
  }
}
