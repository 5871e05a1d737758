import {
  CellError,
  type CellStyle,
  type Row,
  type Scalar,
  type Sheet,
  type Workbook,
} from '../../src/document';

/** Sets a cell and records the change, as the Apps Script services do. */
export function setCell(
  sheet: Sheet,
  row: number,
  column: number,
  content: { value?: Scalar; formula?: string; style?: number },
): void {
  const cells: Row = (sheet.rows[row] ??= { values: [], styles: [] });
  if (content.value !== undefined) {
    while (cells.values.length < column) cells.values.push(null);
    cells.values[column] = content.value;
    cells.formulas?.delete(column);
  }
  if (content.formula !== undefined) (cells.formulas ??= new Map()).set(column, content.formula);
  if (content.style !== undefined) {
    while (cells.styles.length < column) cells.styles.push(0);
    cells.styles[column] = content.style;
  }
  const columns = sheet.changes.get(row) ?? new Set();
  sheet.changes.set(row, columns.add(column));
}

/** Adds a style to the workbook. */
export function addStyle(workbook: Workbook, style: CellStyle): number {
  return workbook.styles.push(style) - 1;
}

/** The style of a cell without its place in the file. */
export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  const style = { ...workbook.styles[sheet.rows[row]?.styles[column] ?? 0] };
  delete (style as { fileFormat?: number }).fileFormat;
  return style;
}

/** Filled cells as `A1`-like keys (`row:column`) with plain values, for comparison. */
export function filledCells(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, index) => {
    row?.values.forEach((value, column) => {
      if (value === null || value === '') return;
      cells[`${index}:${column}`] = value instanceof CellError ? { error: value.code } : value;
    });
    row?.formulas?.forEach((formula, column) => {
      cells[`${index}:${column}=`] = formula;
    });
  });
  return cells;
}
