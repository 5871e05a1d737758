/** Going to the cell of a finding, wherever it is by now, and to sheets. */
import { cellText, fillsRow } from '../../domain/sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import { OpenDocument } from '../document/openDocument';
import type { ShowCellRequest, ShowCellResult, ShowSheetRequest } from '../addonApi';
import { headerOf, readTrackerSheet, sheetNamed } from '../document/trackerSheet';
import { unitFinder } from './statuses/unitRows';

/** @throws OperatorError where the sheet is gone */
export function goToCell({ sheet: name, row, key, unit }: ShowCellRequest): ShowCellResult {
  const document = new OpenDocument();
  const sheet = sheetNamed(document.sheets, name, document.language);
  const tracker = readTrackerSheet(document, sheet);
  const { grid } = tracker;
  const columns = headerOf(tracker)?.columns;
  const column = columns?.get(key);
  const now = columns && rowOfUnit(grid, columns.get('unit_name'), row, unit);
  if (column === undefined || now === undefined || now === null) {
    return { cell: null, hasMoved: true };
  }
  sheet.getRange(now, column + 1).activate();
  return { cell: `${columnLetter(column)}${now}`, hasMoved: now !== row };
}

/** Goes to a cell of a sheet by its address, or to where the sheet begins. @throws OperatorError where it is gone */
export function goToSheet({ sheet: name, cell }: ShowSheetRequest): null {
  const { sheets, language } = new OpenDocument();
  const sheet = sheetNamed(sheets, name, language);
  sheet.getRange(cell ?? 'A1').activate();
  return null;
}

/** The row in which a unit stands by now; 1-based. */
export function rowOfUnit(
  grid: SheetGrid,
  nameColumn: number | undefined,
  row: number,
  unit: string,
): number | null {
  if (nameColumn === undefined) return null;
  const names = grid.rows.map((_, at) => {
    const cell = cellAt(grid, at, nameColumn);
    // What is no name to the check is none here.
    return [at + 1, fillsRow(cell) ? cellText(cell) : ''] as const;
  });
  return unitFinder(names)(row, unit);
}
