/** Laying out a printed page on the cells of a sheet: text in merged cells, tables, space. */
import type { Area } from '../../sheet/area';
import { equalRows } from '../../sheet/equalRows';
import type { ResultCell, ResultSheet, Role } from '../../sheet/resultSheet';
import { textLines } from '../../sheet/textLines';

/** Widths of the columns of the page, which fit A4 upright with the margins of a document. */
export const PAGE_WIDTHS = [32, 132, 66, 52, 60, 50, 50, 52, 58, 60, 60, 128];
const COLUMNS = PAGE_WIDTHS.length;

/** How much of a width plain text may take to be sure of its lines, and how much bold capitals. */
const PLAIN = 0.95;
const BOLD = 0.72;

/** A text over some of the columns. */
export interface Block {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  /** In the order in which they are put on. */
  readonly roles: readonly Role[];
}

/** Composes rows from top to bottom. Merged cells do not grow, so each is as tall as its text. */
export class ReportPage {
  readonly rows: ResultCell[][] = [];
  readonly looks: (Area & { readonly role: Role })[] = [];
  readonly merges: Area[] = [];
  readonly formats: ResultSheet['formats'][number][] = [];

  /** Zero-based row on which the next part will stand. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Texts side by side. */
  blocks(...blocks: readonly Block[]): void {
    const row = this.nextRow;
    const rows = Math.max(1, ...blocks.map(heightOf));
    for (let i = 0; i < rows; i++) this.rows.push(Array<ResultCell>(COLUMNS).fill(''));
    for (const { text, column, columns, roles } of blocks) {
      const box = { row, column, rows, columns };
      this.rows[row]![column] = text;
      if (rows * columns > 1) this.merges.push(box);
      for (const role of roles) this.look(role, box);
    }
  }

  /** A text over the whole width. */
  text(text: string, ...roles: readonly Role[]): void {
    this.blocks({ text, column: 0, columns: COLUMNS, roles });
  }

  space(count = 1): void {
    for (let i = 0; i < count; i++) this.rows.push(Array<ResultCell>(COLUMNS).fill(''));
  }

  /** Rows that look alike. @returns where they stand, null where there is none */
  table(role: Role, rows: readonly (readonly ResultCell[])[]): Area | null {
    if (rows.length === 0) return null;
    const box = { row: this.nextRow, column: 0, rows: rows.length, columns: COLUMNS };
    for (const row of equalRows(rows, COLUMNS)) this.rows.push([...row]);
    this.look(role, box);
    return box;
  }

  /** One box for rows of one look that stand below each other: a look is a call for the adapter. */
  private look(role: Role, box: Area): void {
    const at = this.looks.findIndex(
      (above) =>
        above.role === role &&
        above.column === box.column &&
        above.columns === box.columns &&
        above.row + above.rows === box.row,
    );
    const above = this.looks[at];
    if (above) this.looks[at] = { ...above, rows: above.rows + box.rows };
    else this.looks.push({ ...box, role });
  }
}

/** How many rows of the usual height a text needs. */
function heightOf({ text, column, columns, roles }: Block): number {
  const width = PAGE_WIDTHS.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const isBold = roles.includes('letterhead') || roles.includes('heading');
  return textLines(text, width * (isBold ? BOLD : PLAIN)).length;
}
