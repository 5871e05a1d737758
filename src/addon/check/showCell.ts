/** Going to the cell of a finding, wherever it is by now, and to sheets. */
import { cellText } from '../../domain/sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import { spellingKey } from '../../domain/text/spelling';
import { OpenDocument } from '../document/openDocument';
import type { ShowCellRequest, ShowCellResult, ShowSheetRequest } from '../addonApi';
import { headerOf, readTrackerSheet, sheetNamed } from '../document/trackerSheet';

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

/** Its own row where the unit is still there, else the one row of that name; 1-based. */
export function rowOfUnit(
  grid: SheetGrid,
  nameColumn: number | undefined,
  row: number,
  unit: string,
): number | null {
  if (nameColumn === undefined) return null;
  const wanted = spellingKey(unit);
  const isThere = (at: number) => spellingKey(cellText(cellAt(grid, at, nameColumn))) === wanted;
  if (isThere(row - 1)) return row;
  if (wanted === '') return null;
  const rows = grid.rows.flatMap((_, at) => (isThere(at) ? [at + 1] : []));
  return rows.length === 1 ? rows[0]! : null;
}
