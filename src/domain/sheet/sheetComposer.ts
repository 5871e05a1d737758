/** Composing a result sheet from top to bottom, with the looks and formats of each part. */
import type { Area } from './area';
import { columnFormats, type ResultColumn } from './columnFormats';
import { equalRows } from './equalRows';
import { textLines } from './textLines';
import type { ResultCell, ResultChart, ResultKind, ResultSheet, Role } from './resultSheet';

/** Where a table's rows stand; zero-based. */
export interface TablePlace {
  readonly headerRow: number;
  readonly firstRow: number;
  /** How many rows stand below the header, totals not counted. */
  readonly rows: number;
}

/** What a sheet is besides what stands in it. */
export interface SheetFrame {
  readonly kind: ResultKind;
  readonly name: string;
  readonly orientation: ResultSheet['page']['orientation'];
  /** The table whose header stays in sight and is repeated on each page; null where there is none. */
  readonly table: TablePlace | null;
  readonly charts?: readonly ResultChart[];
}

export class SheetComposer {
  private readonly rows: (readonly ResultCell[])[] = [];
  private readonly looks: (Area & { readonly role: Role })[] = [];
  private readonly merges: Area[] = [];
  private readonly formats: ResultSheet['formats'][number][] = [];

  /** @param widths of the sheet's columns, in pixels */
  constructor(private readonly widths: readonly number[]) {}

  /** Zero-based row on which the next part will stand. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** A text over the whole width. */
  wide(role: Role, text: string): void {
    const box = this.add([[text]]);
    this.looks.push({ ...box, role });
    if (box.columns > 1) this.merges.push(box);
  }

  /** A remark, in as many rows as the page takes lines for it. */
  note(text: string): void {
    const width = this.widths.reduce((sum, pixels) => sum + pixels, 0);
    for (const line of textLines(text, width)) this.wide('note', line);
  }

  /** A text that stands on a row that a later run may give to something else: nothing is merged. */
  line(role: Role, text: string): void {
    const { row } = this.add([[text]]);
    this.looks.push({ row, column: 0, rows: 1, columns: 1, role });
  }

  /** Rows of one role outside any table. */
  lines(role: Role, rows: readonly (readonly ResultCell[])[]): void {
    this.look(role, this.add(rows));
  }

  /** Empty rows. */
  space(count = 1): void {
    this.add(Array.from({ length: count }, () => []));
  }

  /** Header and rows, then the rows that sum them up, each under its own role. */
  table(
    columns: readonly ResultColumn[],
    rows: readonly (readonly ResultCell[])[],
    sums: readonly { readonly role: Role; readonly cells: readonly ResultCell[] }[] = [],
  ): TablePlace {
    const header = this.add([columns.map((column) => column.header)]);
    this.looks.push({ ...header, role: 'header' });
    this.look('body', this.add(rows));
    for (const { role, cells } of sums) this.look(role, this.add([cells]));
    const place = { row: header.row + 1, column: 0, rows: rows.length + sums.length };
    this.formats.push(...columnFormats(columns, place));
    return { headerRow: header.row, firstRow: header.row + 1, rows: rows.length };
  }

  sheet({ kind, name, orientation, table, charts = [] }: SheetFrame): ResultSheet {
    return {
      kind,
      name,
      rows: equalRows(this.rows, this.widths.length),
      widths: this.widths,
      looks: this.looks,
      merges: this.merges,
      formats: this.formats,
      frozenRows: table ? table.headerRow + 1 : 0,
      page: {
        orientation,
        repeatedRows: table ? { first: table.headerRow, last: table.headerRow } : null,
      },
      charts,
    };
  }

  private add(rows: readonly (readonly ResultCell[])[]): Area {
    const row = this.rows.length;
    for (const cells of rows) this.rows.push(cells);
    return { row, column: 0, rows: rows.length, columns: this.widths.length };
  }

  private look(role: Role, box: Area): void {
    if (box.rows > 0) this.looks.push({ ...box, role });
  }
}
