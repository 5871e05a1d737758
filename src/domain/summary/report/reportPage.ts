/** Laying out a printed page on the cells of a sheet: text in merged cells, tables, space. */
import type { Area } from '../../sheet/area';
import { equalRows } from '../../sheet/equalRows';
import type { DescribedCell, FormattedArea, StyledArea } from '../../sheet/sheetDescription';
import type { StyleRole } from '../../sheet/styles';
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
  readonly roles: readonly StyleRole[];
}

/** Composes rows from top to bottom. Merged cells do not grow, so each is as tall as its text. */
export class ReportPage {
  readonly rows: DescribedCell[][] = [];
  readonly styles: StyledArea[] = [];
  readonly merges: Area[] = [];
  readonly formats: FormattedArea[] = [];

  /** Zero-based row on which the next part will stand. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Texts side by side. */
  blocks(...blocks: readonly Block[]): void {
    const row = this.nextRow;
    const rows = Math.max(1, ...blocks.map(heightOf));
    for (let i = 0; i < rows; i++) this.rows.push(Array<DescribedCell>(COLUMNS).fill(''));
    for (const { text, column, columns, roles } of blocks) {
      const area = { row, column, rows, columns };
      this.rows[row]![column] = text;
      if (rows * columns > 1) this.merges.push(area);
      for (const role of roles) this.style(role, area);
    }
  }

  /** A text over the whole width. */
  text(text: string, ...roles: readonly StyleRole[]): void {
    this.blocks({ text, column: 0, columns: COLUMNS, roles });
  }

  space(count = 1): void {
    for (let i = 0; i < count; i++) this.rows.push(Array<DescribedCell>(COLUMNS).fill(''));
  }

  /** Rows that look alike. @returns where they stand, null where there is none */
  table(role: StyleRole, rows: readonly (readonly DescribedCell[])[]): Area | null {
    if (rows.length === 0) return null;
    const area = { row: this.nextRow, column: 0, rows: rows.length, columns: COLUMNS };
    for (const row of equalRows(rows, COLUMNS)) this.rows.push([...row]);
    this.style(role, area);
    return area;
  }

  /** One area for rows of one role that stand below each other: each is a call for the adapter. */
  private style(role: StyleRole, area: Area): void {
    const at = this.styles.findIndex(
      (above) =>
        above.role === role &&
        above.column === area.column &&
        above.columns === area.columns &&
        above.row + above.rows === area.row,
    );
    const above = this.styles[at];
    if (above) this.styles[at] = { ...above, rows: above.rows + area.rows };
    else this.styles.push({ ...area, role });
  }
}

/** How many rows of the usual height a text needs. */
function heightOf({ text, column, columns, roles }: Block): number {
  const width = PAGE_WIDTHS.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const isBold = roles.includes('letterhead') || roles.includes('heading');
  return textLines(text, width * (isBold ? BOLD : PLAIN)).length;
}
