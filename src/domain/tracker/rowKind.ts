/** Which rows below the header are units, and what the others are (SPEC 2). */
import { type Cell, cellText, fillsRow, isBlank, isDateCell } from '../sheet/cell';
import { cellAt, type SheetGrid } from '../sheet/grid';
import { spellingKey } from '../text/spelling';
import type { ColumnKey } from './columns';
import type { Header } from './header';
import { columnNamed, nameKey, type UpperLevel } from './headerName';

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

const PLAIN_NUMBER = /^\d+$/;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const NUMBERED_HEADING = /^(?:\d{1,2}|[ivxl]+|[a-zđ])\s*\./;
/** '1. Trường A' beside a count may be a unit; '1. Khối …' or 'I. …' beside a subtotal is none. */
const HEADING_WITH_SUBTOTAL =
  /^(?:(?:[ivxl]+|[a-zđ])\s*\.|(?:\d{1,2}\s*\.\s*)?khối(?![\p{L}\p{M}\p{N}]))/u;
/** A line of a signature block has no more cells than this, all of them texts. */
const SIGNATURE_CELLS = 4;
const HEADING_NUMBER = /^\s*(?:\d{1,2}|[IVXLivxl]+|[A-Za-zĐđ])\s*[.)](?:\d+[.)]?)*\s*/;
const BLOC_HEADING = /^khối(?![\p{L}\p{M}\p{N}])/u;
const TOTAL_WORDS = /^(?:cộng|tổng)(?![\p{L}\p{M}\p{N}])/u;
/** '(1)', '(A)', '(5=6+7)' under a header. */
const COLUMN_NUMBER = /^\((?:[a-zđ]|\d[\d\s=+\-*/:().]*)\)$/;
const SIGNATURE_WORDS = /^(?:người lập|tm\.|t\/m|kt\.|nơi nhận)/;
const PLACE_AND_DATE = /^[^\d,]+,\s*ngày[\s\d.…]*tháng[\s\d.…]*năm/;
const SECTION_MERGE_COLUMNS = 3;
/** So many cells that name their own columns make a row a header, whatever else is in it. */
const NAMING_CELLS = 3;

class FilledCell {
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

/** Tells the kind of each row below the header, from the first row down. */
export class RowClassifier {
  /** The known columns but for the status, whose cells are not looked at. */
  private readonly named: ReadonlyMap<number, ColumnKey>;
  private readonly columnsByText = new Map<string, ColumnKey | null>();
  private readonly headerRows: readonly ReadonlyMap<number, string>[];
  private readonly known: ReadonlySet<number>;
  private readonly mergedRows = new Map<number, readonly number[]>();
  private readonly status: number | undefined;
  private readonly running: number | undefined;
  private inSignature = false;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: Header,
    private readonly upper?: UpperLevel,
  ) {
    this.known = new Set(header.columns.values());
    this.named = new Map(
      [...header.columns].filter(([key]) => key !== 'status').map(([key, at]) => [at, key]),
    );
    this.status = header.columns.get('status');
    this.running = header.columns.get('no');
    this.headerRows = Array.from({ length: header.levels }, (_, level) =>
      this.headerTexts(header.top + level),
    );
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
    const filled = this.filledCells(row);
    if (filled.length === 0) return BLANK;
    const number = cellText(this.cellOf('no', row));
    const isNumbered = PLAIN_NUMBER.test(number);
    if (this.inSignature && !isNumbered) return SIGNATURE;
    if (this.repeatsHeader(filled) || this.numbersColumns(row, filled)) return REPEATED_HEADER;
    if (filled.every((one) => this.isRunning(one))) return BLANK;
    if (!isNumbered) {
      if (this.beginsSignature(row, filled)) {
        this.inSignature = true;
        return SIGNATURE;
      }
      if (this.isTotal(row, filled)) return TOTAL;
      const bloc = this.sectionBloc(row, filled);
      if (bloc !== null) return { kind: 'section', bloc };
      return filled.some(({ column }) => this.known.has(column)) ? UNIT : BLANK;
    }
    const hasData = filled.some(({ column }) => column !== this.running && this.known.has(column));
    return hasData ? UNIT : BLANK;
  }

  private endsTable(cell: Cell, column: number): boolean {
    if (cell === '' || column === this.status || !fillsRow(cell)) return false;
    return !this.isRunning({ column, cell });
  }

  /** A running number, which may be typed far down before there is a unit. */
  private isRunning({ column, cell }: { column: number; cell: Cell }): boolean {
    return column === this.running && isRunningNumber(cellText(cell));
  }

  private cellOf(column: ColumnKey, row: number): Cell {
    const at = this.header.columns.get(column);
    return at === undefined ? '' : cellAt(this.grid, row, at);
  }

  private headerTexts(row: number): ReadonlyMap<number, string> {
    const texts = new Map<number, string>();
    this.grid.rows[row]?.forEach((cell, column) => {
      if (!isBlank(cell)) texts.set(column, nameKey(cellText(cell)));
    });
    return texts;
  }

  /** The row's cells that fill it, but for the status, which is not the writer's. */
  private filledCells(row: number): FilledCell[] {
    const filled: FilledCell[] = [];
    this.grid.rows[row]?.forEach((cell, column) => {
      if (cell === '' || column === this.status || !fillsRow(cell)) return;
      filled.push(new FilledCell(column, cell));
    });
    return filled;
  }

  private repeatsHeader(filled: readonly FilledCell[]): boolean {
    if (!filled.every(({ cell }) => typeof cell === 'string')) return false;
    if (filled.length > 1 && filled.every(({ key }) => COLUMN_NUMBER.test(key))) return true;
    const isHeaderRow = this.headerRows.some((texts) =>
      filled.every(({ column, key }) => texts.get(column) === nameKey(key)),
    );
    return isHeaderRow || this.namesItsColumns(filled);
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

  /** Texts are looked up once: a tracker has few distinct ones but for the units' names. */
  private columnOf(text: string): ColumnKey | null {
    let column = this.columnsByText.get(text);
    if (column === undefined) {
      column = columnNamed(text, this.upper) ?? null;
      this.columnsByText.set(text, column);
    }
    return column;
  }

  /** A row '1 2 3 …' right under the header; a sheet turns '(1) (2) …' into -1, -2, …. */
  private numbersColumns(row: number, filled: readonly FilledCell[]): boolean {
    if (row !== this.header.top + this.header.levels) return false;
    if (!filled.some(({ column }) => column === this.header.columns.get('unit_name'))) return false;
    const numbers = filled.map(({ cell }) => Math.abs(Number(isDateCell(cell) ? NaN : cell)));
    return numbers.length > 2 && numbers.every((number, i) => number === numbers[0]! + i);
  }

  private beginsSignature(row: number, filled: readonly FilledCell[]): boolean {
    const isLine = filled.length <= SIGNATURE_CELLS && filled.every(({ key }) => key !== '');
    if (isLine && filled.some(({ key }) => SIGNATURE_WORDS.test(key))) return true;
    // A unit may have been held on '…, ngày 12 tháng 4 năm 2023': the line has no unit's name.
    const name = this.header.columns.get('unit_name');
    return filled.some(
      ({ column, key }) =>
        PLACE_AND_DATE.test(key) && (column === name || isBlank(this.cellOf('unit_name', row))),
    );
  }

  private isTotal(row: number, filled: readonly FilledCell[]): boolean {
    const name = this.cellOf('unit_name', row);
    return (
      TOTAL_WORDS.test(filled[0]!.key) ||
      (typeof name === 'string' && TOTAL_WORDS.test(spellingKey(name)))
    );
  }

  /** The bloc that a section heading names, or null where the row is none. */
  private sectionBloc(row: number, filled: readonly FilledCell[]): string | null {
    const texts = filled.filter(({ cell }) => typeof cell !== 'number');
    const name = this.header.columns.get('unit_name');
    const [first, second] = texts;
    if (first && !second && first.key !== '') {
      const isAlone = filled.length === 1;
      const isHeading =
        (isAlone ? NUMBERED_HEADING : HEADING_WITH_SUBTOTAL).test(first.key) ||
        (isAlone && BLOC_HEADING.test(first.key)) ||
        (this.mergedRows.get(row)?.includes(first.column) ?? false);
      return isHeading ? blocOf(first.cell) : null;
    }
    if (first && second && texts.length === 2) {
      const numbered = first.column === this.running && ROMAN.test(first.key.replace(/\.$/, ''));
      return numbered && second.column === name ? blocOf(second.cell) : null;
    }
    return null;
  }
}

/** What may stand alone under TT: '7', '7.', 'II'. */
function isRunningNumber(text: string): boolean {
  const number = text.toLowerCase().replace(/[.)]$/, '');
  return PLAIN_NUMBER.test(number) || ROMAN.test(number);
}

/** 'I. Khối trường học:' names the bloc 'Khối trường học'. */
function blocOf(heading: Cell): string {
  return cellText(heading)
    .replace(HEADING_NUMBER, '')
    .replace(/[\s:]+$/, '');
}
