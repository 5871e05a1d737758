/** Going to the cell of a finding, wherever it is by now. */
import { cellText } from '../../domain/sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import { spellingKey } from '../../domain/text/spelling';
import { OpenDocument } from '../document/openDocument';
import type { ShowCellRequest, ShowCellResult, ShowPlanCellRequest } from '../addonApi';
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

/** Goes to a cell of the plan by its address: the finding names what stands there. */
export function goToPlanCell({ planCell }: ShowPlanCellRequest): ShowCellResult {
  const { plan } = new OpenDocument();
  if (!plan.sheet) return { cell: null, hasMoved: true };
  const cell = planCell.slice(planCell.lastIndexOf('!') + 1);
  plan.sheet.sheet.getRange(cell).activate();
  return { cell, hasMoved: false };
}

/** Its own row where the unit is still there, else the one row of that name; 1-based. */
function rowOfUnit(
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
