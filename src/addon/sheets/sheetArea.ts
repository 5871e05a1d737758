/** Areas of a described sheet on a sheet of the document, which is made large enough for them. */
import type { Area } from '../../domain/sheet/area';
import { columnLetter } from '../../domain/sheet/grid';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** The columns that the add-on writes, down to the last row. */
export function ownColumns(sheet: Sheet, { widths }: SheetDescription): Range {
  return sheet.getRange(`A:${columnLetter(widths.length - 1)}`);
}

/** Makes the sheet large enough. @returns how many rows it has then */
export function makeRoom(sheet: Sheet, { rows, widths }: SheetDescription): number {
  const width = sheet.getRange('1:1').getNumColumns();
  if (widths.length > width) sheet.insertColumnsAfter(width, widths.length - width);
  const height = sheet.getRange('A:A').getNumRows();
  if (rows.length <= height) return height;
  // At least doubled, so that growing is rare.
  const added = Math.max(rows.length - height, height);
  sheet.insertRowsAfter(height, added);
  return height + added;
}

/** Merges areas; those of one row each that stand below one another in one call. */
export function mergeAreas(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) if (area.rows > 1) rangeOf(sheet, area).merge();
  const runs: Area[] = [];
  const flat = areas.filter(({ rows }) => rows === 1);
  for (const area of flat.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const isBelow =
      last?.column === area.column &&
      last.columns === area.columns &&
      last.row + last.rows === area.row;
    if (isBelow) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(area);
  }
  for (const run of runs) rangeOf(sheet, run).mergeAcross();
}
