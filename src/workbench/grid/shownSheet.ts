/** What the grid shows of a sheet, to tell what has changed since. */
import { forEachRow, type ListValidation, type Row, type Sheet } from '../../document';
import { type Content, contentAt } from './data/cellData';
import { freezeOf, gridSize } from './data/sheetData';

interface ShownRow {
  values: Row['values'];
  styles: number[];
  formulas?: Map<number, string>;
}

export class ShownSheet {
  name = '';
  hidden = false;
  gridlinesHidden = false;
  rowCount = 0;
  columnCount = 0;
  merges = '';
  freeze = '';
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  /** Rows in which the user has changed something since the heights were looked at. */
  readonly touched = new Set<number>();
  /** Null where the grid's lists are not those of the document. */
  lists: readonly ListValidation[] | null = null;
  private rows: (ShownRow | undefined)[] = [];

  /** The rows that hold something here or in the sheet. */
  rowsWith({ rows }: Sheet): Set<number> {
    const found = new Set<number>();
    forEachRow(rows, (_, at) => found.add(at));
    forEachRow(this.rows, (_, at) => found.add(at));
    return found;
  }

  /** Says that the grid has all of the sheet but its cells, heights and lists. */
  takeFrame(sheet: Sheet): void {
    this.name = sheet.name;
    this.hidden = sheet.hidden;
    this.gridlinesHidden = sheet.gridlinesHidden;
    Object.assign(this, gridSize(sheet));
    this.merges = mergesOf(sheet);
    this.freeze = JSON.stringify(freezeOf(sheet));
    this.widths = new Map(sheet.columnWidths);
  }

  /** Takes the sheet's cells for shown. */
  takeCells({ rows }: Sheet): void {
    this.rows = [];
    forEachRow(rows, (row, at) => (this.rows[at] = copyOf(row)));
  }

  takeRow(sheet: Sheet, row: number): void {
    const cells = sheet.rows[row];
    this.rows[row] = cells && copyOf(cells);
  }

  /** Takes a single cell for shown as it is in the grid. */
  takeCell(row: number, column: number, { value, formula }: Content, style: number): void {
    const cells = (this.rows[row] ??= { values: [], styles: [] });
    while (cells.values.length < column) cells.values.push(null);
    while (cells.styles.length < column) cells.styles.push(0);
    this.touched.add(row);
    cells.values[column] = value;
    cells.styles[column] = style;
    if (formula !== undefined) (cells.formulas ??= new Map()).set(column, formula);
    else cells.formulas?.delete(column);
  }

  contentAt(row: number, column: number): Content {
    return contentAt(this.rows[row], column);
  }

  styleAt(row: number, column: number): number {
    return this.rows[row]?.styles[column] ?? 0;
  }

  widthAt(row: number): number {
    const cells = this.rows[row];
    return cells ? Math.max(cells.values.length, cells.styles.length) : 0;
  }
}

function copyOf({ values, styles, formulas }: Row): ShownRow {
  return {
    values: [...values],
    styles: [...styles],
    ...(formulas?.size && { formulas: new Map(formulas) }),
  };
}

/** The merged areas, to be compared. */
export function mergesOf({ merges }: Sheet): string {
  return JSON.stringify(merges);
}
