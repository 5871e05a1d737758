/** What formulas show in the grid, told to the document: the add-on reads it there. */
import { CellError, type Scalar, setContent, setResult, type Sheet, styleAt } from '../../document';
import type { GridReader } from './gridReader';
import type { GridView } from './gridView';

export class Results {
  private readonly noted = new Map<string, Map<number, Set<number>>>();

  constructor(
    private readonly view: GridView,
    private readonly reader: GridReader,
    /** Whether the host has to leave a formula to the grid. */
    private readonly isOurs: (formula: string) => boolean,
  ) {}

  /** Remembers cells that have been calculated. */
  note(sheetId: string, cells: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    const rows = this.noted.get(sheetId) ?? new Map<number, Set<number>>();
    this.noted.set(sheetId, rows);
    for (const [row, columns] of Object.entries(cells)) {
      const known = rows.get(Number(row)) ?? new Set<number>();
      rows.set(Number(row), known);
      for (const column of Object.keys(columns)) known.add(Number(column));
    }
  }

  /** Takes over what they show. */
  take(): void {
    for (const [id, rows] of this.noted) {
      const sheet = this.view.sheetOf(id);
      if (!sheet) continue;
      for (const [row, columns] of rows) {
        for (const column of columns) this.takeCell(sheet, row, column);
      }
    }
    this.noted.clear();
  }

  /** Takes over what the grid shows of formulas for which the host has no result. */
  fillIn(): void {
    for (const sheet of this.view.workbook.sheets) {
      sheet.rows.forEach((cells, row) => {
        for (const column of [...(cells?.calculated?.keys() ?? [])]) {
          if (cells?.values[column] !== null) continue;
          const { value } = this.reader.contentOf(sheet, row, column);
          if (value === null) continue;
          setResult(sheet, row, column, value);
          cells.calculated?.delete(column);
        }
      });
    }
  }

  /** A day that a formula gives brings its format along, where the cell has none. */
  private takeDateFormat(sheet: Sheet, row: number, column: number): void {
    const { styles } = this.view.workbook;
    const own = styles[styleAt(sheet, row, column)]?.numberFormat;
    if (own === undefined || /^general$/i.test(own)) this.reader.takeDateFormat(sheet, row, column);
  }

  private takeCell(sheet: Sheet, row: number, column: number): void {
    const cells = sheet.rows[row];
    const formula = cells?.formulas?.get(column);
    if (!cells || formula === undefined) return;
    const { value } = this.reader.contentOf(sheet, row, column);
    if (sameValue(value, cells.values[column] ?? null)) return;
    this.takeDateFormat(sheet, row, column);
    // A function that the grid lacks is no reason to give up what the file has stored
    if (value instanceof CellError && value.code === '#NAME?') return;
    if (this.isOurs(formula)) {
      setResult(sheet, row, column, value);
      cells.calculated?.delete(column);
    } else if (!cells.calculated?.has(column)) {
      // A formula of the file: its stored result is out of date, and is saved anew
      setContent(sheet, row, column, value, formula);
      cells.calculated?.delete(column);
    }
  }
}

function sameValue(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError || b instanceof CellError) {
    return a instanceof CellError && b instanceof CellError && a.code === b.code;
  }
  return a === b;
}
