/** Areas of a described sheet on a sheet of the document, which is made large enough for them. */
import type { Area } from '../../domain/sheet/area';
import { columnLetter } from '../../domain/sheet/grid';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** Several areas as one, for a call that does the same to each. */
export function rangesOf(
  sheet: Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(
    areas.map(
      ({ row, column, rows, columns }) =>
        `${columnLetter(column)}${row + 1}:${columnLetter(column + columns - 1)}${row + rows}`,
    ),
  );
}

/** The columns that the add-on writes, down to the last row. */
export function ownColumns(sheet: Sheet, { widths }: SheetDescription): Range {
  return sheet.getRange(`A:${columnLetter(widths.length - 1)}`);
}

/** Makes the sheet large enough. @returns how large it is then */
export function makeRoom(sheet: Sheet, { rows, widths }: SheetDescription): SheetSize {
  let width = sheet.getRange('1:1').getNumColumns();
  if (widths.length > width) {
    sheet.insertColumnsAfter(width, widths.length - width);
    width = widths.length;
  }
  const height = sheet.getRange('A:A').getNumRows();
  if (rows.length <= height) return { rows: height, columns: width };
  // At least doubled, so that growing is rare.
  const added = Math.max(rows.length - height, height);
  sheet.insertRowsAfter(height, added);
  return { rows: height + added, columns: width };
}
