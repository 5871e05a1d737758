/** Composing a sheet from top to bottom, with the styles and formats of each part. */
import type { Area } from './area';
import { columnFormats, type TableColumn } from './columnFormats';
import { equalRows } from './equalRows';
import { textLines } from './textLines';
import type {
  DescribedCell,
  FormattedArea,
  MergedArea,
  SheetChart,
  SheetDescription,
  StyledArea,
} from './sheetDescription';
import type { StyleRole } from './styles';

/** Where a table's rows stand; zero-based. */
export interface TablePosition {
  readonly headerRow: number;
  readonly firstRow: number;
  /** How many rows stand below the header, totals not counted. */
  readonly rows: number;
}

/** What stands in a sheet and what it looks like, whatever the sheet is and is called. */
export interface SheetContent {
  readonly rows: readonly (readonly DescribedCell[])[];
  /** Width of each column in pixels; their sum fits the page. */
  readonly widths: readonly number[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly MergedArea[];
  readonly heights?: readonly number[];
  readonly formats: readonly FormattedArea[];
  /** Zero-based row that stays in sight and is repeated on each page; null where there is none. */
  readonly headerRow: number | null;
  readonly charts: readonly SheetChart[];
  /** How it is divided into pages, where it says so. */
  readonly paging?: Partial<
    Pick<NonNullable<SheetDescription['page']>, 'repeatedRows' | 'printed' | 'keptTogether'>
  >;
}

/** Of the width, that a line of a note takes: letters of a file may be larger than those of Sheets. */
const SAFE_PART = 0.9;
/** Of a row at the smallest usual size: a chart does not reach beyond so many rows anywhere. */
const ROW_PIXELS = 17;

/** As many rows of a table are sure to stand on the first page. */
const ROWS_OF_A_PAGE = 20;

/** How many rows of a table stay with its header. */
const HEAD_ROWS = 2;

export class SheetComposer {
  private readonly rows: (readonly DescribedCell[])[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly formats: FormattedArea[] = [];
  private readonly heads: { readonly first: number; readonly last: number }[] = [];
  /** The rows under charts. */
  private readonly rooms: { readonly first: number; readonly last: number }[] = [];

  /** @param widths of the sheet's columns, in pixels */
  constructor(private readonly widths: readonly number[]) {}

  /** Zero-based row on which the next part will stand. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** A text over the whole width. */
  wide(role: StyleRole, text: string): void {
    const area = this.add([[text]]);
    this.styles.push({ ...area, role });
    if (area.columns > 1) this.merges.push(area);
  }

  /** What the sheet is called, and under it what is said of it. */
  head(title: string, about: string): void {
    this.wide('title', title);
    this.wide('about', about);
  }

  /** A remark, in as many rows as the page takes lines for it. */
  note(text: string): void {
    const width = this.widths.reduce((sum, pixels) => sum + pixels, 0);
    for (const line of textLines(text, width * SAFE_PART)) this.wide('note', line);
  }

  /** A text that stands on a row that a later run may give to something else: nothing is merged. */
  line(role: StyleRole, text: string): void {
    const { row } = this.add([[text]]);
    this.styles.push({ row, column: 0, rows: 1, columns: 1, role });
  }

  /** Rows of one role outside any table. */
  lines(role: StyleRole, rows: readonly (readonly DescribedCell[])[]): void {
    this.style(role, this.add(rows));
  }

  /** Empty rows. */
  space(count = 1): void {
    this.add(Array.from({ length: count }, () => []));
  }

  /** Empty rows on one page for a chart of this height in pixels. @returns the row on which it begins */
  room(height: number): number {
    // The row above goes with it: half of the chart's frame is drawn there.
    const first = this.nextRow;
    this.space(1 + Math.ceil(height / ROW_PIXELS));
    this.rooms.push({ first, last: this.nextRow - 1 });
    return first + 1;
  }

  /** Header and rows, then the rows that sum them up, each under its own role. */
  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly DescribedCell[])[],
    sums: readonly { readonly role: StyleRole; readonly cells: readonly DescribedCell[] }[] = [],
  ): TablePosition {
    const first = this.isHeading(this.nextRow - 1) ? this.nextRow - 1 : this.nextRow;
    const add = (cells: readonly (readonly DescribedCell[])[]) => ({
      ...this.add(cells),
      columns: columns.length,
    });
    const header = add([columns.map((column) => column.header)]);
    this.styles.push({ ...header, role: 'header' });
    const body = add(rows);
    this.style('body', body);
    columns.forEach(({ isOrdinal, isCentred }, column) => {
      if (isOrdinal || isCentred) this.style('ordinal', { ...body, column, columns: 1 });
    });
    for (const { role, cells } of sums) this.style(role, add([cells]));
    this.heads.push({ first, last: Math.min(header.row + HEAD_ROWS, this.nextRow - 1) });
    const position = { row: header.row + 1, column: 0, rows: rows.length + sums.length };
    this.formats.push(...columnFormats(columns, position));
    return { headerRow: header.row, firstRow: header.row + 1, rows: rows.length };
  }

  /** @param table the one whose header stays in sight; null where there is none */
  content(table: TablePosition | null, charts: readonly SheetChart[] = []): SheetContent {
    // The first table begins on the first page.
    const keptTogether = [...this.heads.slice(1), ...this.rooms];
    // A header over a chart heads nothing: it is repeated only where its table needs more pages.
    const isShort = charts.length > 0 && table !== null && table.rows <= ROWS_OF_A_PAGE;
    return {
      ...(keptTogether.length > 0
        ? { paging: { keptTogether, ...(isShort ? { repeatedRows: null } : {}) } }
        : {}),
      rows: equalRows(this.rows, this.widths.length),
      widths: this.widths,
      styles: this.styles,
      merges: this.merges,
      formats: this.formats,
      headerRow: table?.headerRow ?? null,
      charts,
    };
  }

  private isHeading(row: number): boolean {
    return this.styles.some((area) => area.role === 'heading' && area.row === row);
  }

  private add(rows: readonly (readonly DescribedCell[])[]): Area {
    const row = this.rows.length;
    for (const cells of rows) this.rows.push(cells);
    return { row, column: 0, rows: rows.length, columns: this.widths.length };
  }

  private style(role: StyleRole, area: Area): void {
    if (area.rows > 0) this.styles.push({ ...area, role });
  }
}
