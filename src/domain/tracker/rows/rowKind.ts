/** Which rows below the header are units, and what the others are (SPEC 2). */
import { type Cell, cellText, fillsRow, isBlank } from '../../sheet/cell';
import { cellAt, type SheetGrid } from '../../sheet/grid';
import { type ColumnKey, COLUMNS } from '../columns';
import { areInOrder, fewTexts, FilledCell, templateStart } from './filledCell';
import type { Header } from '../header';
import type { UpperLevel } from '../headerName';
import { RepeatedHeader } from './repeatedHeader';
import {
  blocOf,
  hasWord,
  isGroupHeading,
  isHeading,
  isNoneOf,
  isPartOfTotal,
  isPlainNumber,
  isRunningNumber,
  isSectionNumber,
  isTotal,
} from './rowWords';
import {
  beginsSignature,
  isDateAlone,
  isFootnote,
  isFootnotePoint,
  isPlaceAndDate,
  isSigner,
} from './signatureWords';

export const SKIP_REASONS = ['blank', 'section', 'total', 'repeated-header', 'signature'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export type RowKind =
  | { readonly kind: 'unit' }
  | { readonly kind: 'section'; readonly bloc: string }
  | { readonly kind: Exclude<SkipReason, 'section'> };

const UNIT: RowKind = { kind: 'unit' };
const BLANK: RowKind = { kind: 'blank' };
const REPEATED_HEADER: RowKind = { kind: 'repeated-header' };
const TOTAL: RowKind = { kind: 'total' };
const SIGNATURE: RowKind = { kind: 'signature' };

/** A line of a signature block has no more cells than this, all of them texts. */
const SIGNATURE_CELLS = 4;
const DIGIT = /\d/;
const SECTION_MERGE_COLUMNS = 3;
/** What is filled down a sheet, or offered first, before its rows are used. */
const FILLED_DOWN: ReadonlySet<ColumnKey> = new Set(['bloc', 'commune', 'level', 'required']);

function isCounted(column: ColumnKey): boolean {
  return COLUMNS[column].type === 'count' || COLUMNS[column].type === 'duration';
}

/** Tells the kind of each row below the header, from the first row down. */
export class RowClassifier {
  /** The known columns but for the status, whose cells are not looked at. */
  private readonly named: ReadonlyMap<number, ColumnKey>;
  private readonly counts: ReadonlySet<number>;
  private readonly repeated: RepeatedHeader;
  private readonly known: ReadonlySet<number>;
  private readonly mergedRows = new Map<number, readonly number[]>();
  private readonly status: number | undefined;
  private readonly running: number | undefined;
  private inSignature = false;
  /** Whether the last row that is not blank was a note under the table. */
  private inFootnotes = false;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: Header,
    upper: UpperLevel,
    private readonly keyOf: (text: string) => string,
  ) {
    this.known = new Set(header.columns.values());
    this.named = new Map(
      [...header.columns].filter(([key]) => key !== 'status').map(([key, at]) => [at, key]),
    );
    this.counts = new Set(
      [...this.named].filter(([, key]) => isCounted(key)).map(([column]) => column),
    );
    this.status = header.columns.get('status');
    this.running = header.columns.get('no');
    this.repeated = new RepeatedHeader(grid, header, this.named, upper);
    for (const { top, left, right } of grid.merges) {
      if (right - left + 1 < SECTION_MERGE_COLUMNS) continue;
      this.mergedRows.set(top, [...(this.mergedRows.get(top) ?? []), left]);
    }
  }

  /** The last row that holds more than a running number; the table ends there. */
  lastFilledRow(): number {
    let row = this.grid.rows.length - 1;
    while (row >= 0 && !this.grid.rows[row]!.some((cell, at) => this.endsTable(cell, at))) row--;
    return row;
  }

  /** @param row zero-based; rows must be asked for from the top down */
  classify(row: number): RowKind {
    if (this.isNumberedUnit(row)) {
      this.inFootnotes = false;
      return UNIT;
    }
    const filled = this.filledCells(row);
    if (filled.length === 0) return BLANK;
    const number = this.cellOf('no', row);
    const isNumbered = number !== '' && isPlainNumber(cellText(number));
    if (this.inSignature && !isNumbered) return SIGNATURE;
    const { inFootnotes } = this;
    this.inFootnotes = false;
    if (this.repeated.is(filled) || this.numbersColumns(row, filled)) {
      return REPEATED_HEADER;
    }
    if (filled.every((one) => this.isRunning(one))) return BLANK;
    if (isNumbered) {
      const hasData = filled.some(
        ({ column }) => column !== this.running && this.known.has(column),
      );
      return hasData ? UNIT : BLANK;
    }
    if (this.beginsSignature(row, filled)) {
      this.inSignature = true;
      return SIGNATURE;
    }
    if (this.isTotal(filled)) return TOTAL;
    if (this.isFootnote(filled, inFootnotes)) {
      this.inFootnotes = true;
      return SIGNATURE;
    }
    const bloc = this.sectionBloc(row, filled);
    if (bloc !== null) return { kind: 'section', bloc };
    return filled.some(({ column }) => this.known.has(column)) ? UNIT : BLANK;
  }

  /** A number under TT and more in its row tell most units, without a look at their other cells. */
  private isNumberedUnit(row: number): boolean {
    const number = this.cellOf('no', row);
    if (typeof number !== 'number' || !fillsRow(number) || !isPlainNumber(cellText(number))) {
      return false;
    }
    // Right under the header the columns may be numbered.
    if (row === this.header.top + this.header.levels) return false;
    return this.grid.rows[row]!.some(
      (cell, column) =>
        column !== this.running && this.named.has(column) && this.fills(cell, column),
    );
  }

  private endsTable(cell: Cell, column: number): boolean {
    return this.fills(cell, column) && !this.isRunning({ column, cell });
  }

  /** The status is not the writer's; '0 đoàn viên' is a 0 where people are counted. */
  private fills(cell: Cell, column: number): boolean {
    if (cell === '' || column === this.status || !fillsRow(cell)) return false;
    return !(typeof cell === 'string' && this.counts.has(column) && isNoneOf(cell));
  }

  /** Where the rows begin in which no unit has been entered yet. @param last see lastFilledRow */
  templateStart(last: number): number {
    return templateStart(
      last,
      (row) => this.filledCells(row),
      ({ column, cell }) =>
        FILLED_DOWN.has(this.named.get(column)!) || this.isRunning({ column, cell }),
    );
  }

  /** A running number, which may be typed far down before there is a unit. */
  private isRunning({ column, cell }: { column: number; cell: Cell }): boolean {
    return column === this.running && isRunningNumber(cellText(cell));
  }

  private cellOf(column: ColumnKey, row: number): Cell {
    const at = this.header.columns.get(column);
    return at === undefined ? '' : cellAt(this.grid, row, at);
  }

  private filledCells(row: number): FilledCell[] {
    const filled: FilledCell[] = [];
    this.grid.rows[row]!.forEach((cell, column) => {
      if (this.fills(cell, column)) filled.push(new FilledCell(column, cell, this.keyOf));
    });
    return filled;
  }

  /** A row '1 2 3 …' or 'A B 1 2 …' right under the header; a sheet turns '(1)' into -1. */
  private numbersColumns(row: number, filled: readonly FilledCell[]): boolean {
    if (row !== this.header.top + this.header.levels || filled.length <= 2) return false;
    const name = this.header.columns.get('unit_name');
    return filled.some(({ column }) => column === name) && areInOrder(filled);
  }

  private beginsSignature(row: number, filled: readonly FilledCell[]): boolean {
    const isLine = filled.length <= SIGNATURE_CELLS && filled.every(({ key }) => key !== '');
    const name = this.header.columns.get('unit_name');
    // A unit's note may be 'Chủ tịch' or 'Người phụ trách: …', and it may have been held on
    // '…, ngày 12 tháng 4 năm 2023'.
    const isNoUnit = ({ column }: FilledCell) =>
      column === name || column === this.running || isBlank(this.cellOf('unit_name', row));
    const note = this.header.columns.get('note');
    const signs = (one: FilledCell) =>
      (beginsSignature(one.key) && (one.column !== note || isNoUnit(one))) ||
      (isNoUnit(one) && isSigner(one.key));
    if (isLine && filled.some(signs) && !this.hasData(filled)) return true;
    const [first] = filled;
    if (isLine && filled.length === 1 && isDateAlone(first!.key)) return !this.hasData(filled);
    return filled.some((one) => isNoUnit(one) && isPlaceAndDate(one.key));
  }

  /** Whether a date or a number stands in its column: then the row is no line of a signature. */
  private hasData(filled: readonly FilledCell[]): boolean {
    return filled.some(({ column, key }) => {
      const known = this.named.get(column);
      const isText = known === undefined || COLUMNS[known].type === 'text';
      return !isText && DIGIT.test(key) && !isPlaceAndDate(key);
    });
  }

  private isTotal(filled: readonly FilledCell[]): boolean {
    if (isTotal(filled[0]!.key)) return true;
    const name = this.header.columns.get('unit_name');
    return filled.some(({ column, key }) => {
      const mayBeName = column === name || column === this.running;
      return mayBeName && (isPartOfTotal(key) || (column === name && isTotal(key)));
    });
  }

  /** A note under the table, or a further line of one; in its own column a note is a unit's. */
  private isFootnote(filled: readonly FilledCell[], isFurther: boolean): boolean {
    const [{ column, key }] = filled as [FilledCell];
    if (filled.length > 1 || key === '') return false;
    const known = this.named.get(column);
    if (known !== undefined && known !== 'no' && known !== 'unit_name') return false;
    if (isFootnote(key)) return true;
    if (!isFurther) return false;
    // Where units are numbered, a line without a number below a note is none.
    return isFootnotePoint(key) || (this.running !== undefined && !isHeading(key, true));
  }

  /** What may stand beside a numbered heading: its bloc once more, or a note. */
  private isBesideHeading({ column, key }: FilledCell, heading: FilledCell): boolean {
    const known = this.named.get(column);
    return known === 'note' || (known === 'bloc' && key === heading.key);
  }

  /** The bloc that a section heading names, or null where the row is none. */
  private sectionBloc(row: number, filled: readonly FilledCell[]): string | null {
    const [first, second, third, fourth] = fewTexts(filled);
    if (!first || first.key === '') return null;
    if (!second) {
      const { column, key } = first;
      const isSection =
        isHeading(key, filled.length === 1) ||
        (this.mergedRows.get(row)?.includes(column) ?? false) ||
        // A range that a function is given does not say what is merged.
        (column === this.running && hasWord(key));
      return isSection ? blocOf(first.cell) : null;
    }
    const isName = second.column === this.header.columns.get('unit_name');
    if (first.column !== this.running || !isName) return null;
    const isGroup = isGroupHeading(second.key);
    if (third && !(isGroup && !fourth && this.isBesideHeading(third, second))) return null;
    return isGroup || isSectionNumber(first.key) ? blocOf(second.cell) : null;
  }
}
