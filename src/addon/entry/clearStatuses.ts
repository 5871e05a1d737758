/** Clearing the statuses that the add-on has written into a tracker. */
import { isStatusCell } from '../../domain/formulas/statusCell';
import { cellText } from '../../domain/sheet/cell';
import { columnLetter } from '../../domain/sheet/grid';
import { COLUMNS } from '../../domain/tracker/columns';
import { DocumentMetadata, type StatusClaim } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { takeOutOfFilter } from '../sheets/trackerFilter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a column of a new sheet has, in pixels. */
const DEFAULT_WIDTH = 100;

/**
 * Clears the cells that hold statuses, also where a run was cut short that had only claimed the
 * column. A column that the add-on added goes with header and looks. What users typed stays.
 * @returns whether the sheet has such a column
 */
export function clearStatuses(document: OpenDocument, sheet: Sheet): boolean {
  const { statusColumn, claim } = document.metadata.of(sheet);
  if (statusColumn !== null) clearColumn(document, sheet, settledColumn);
  if (claim) clearColumn(document, sheet, claimedColumn);
  return statusColumn !== null || claim !== null;
}

function clearColumn(
  { calendar }: OpenDocument,
  sheet: Sheet,
  find: (sheet: Sheet) => StatusClaim | null,
): void {
  // Found anew: somebody may have moved the column since.
  const place = find(sheet);
  if (!place) return;
  const { column, isAdded } = place;
  const range = sheet.getRange(1, column + 1, sheet.getMaxRows(), 1);
  if (isAdded) {
    sheet.setColumnWidth(column + 1, DEFAULT_WIDTH);
    // The header's rows may have been made one cell; what others have merged reaches further.
    for (const merged of range.getMergedRanges()) {
      if (merged.getNumColumns() === 1) merged.breakApart();
    }
  }
  const formulas = range.getFormulas();
  const isOwn = range.getValues().map(([value], row) => {
    const text = cellText(calendar.cell(value));
    const formula = formulas[row]![0]!;
    if (text === '' && formula === '') return isAdded;
    return isStatusCell(text, formula) || (isAdded && text === COLUMNS.status.headers[0]);
  });
  const letter = columnLetter(column);
  const runs: string[] = [];
  for (let row = 0, top = 0; row <= isOwn.length; row++) {
    if (isOwn[row]) continue;
    if (row > top) runs.push(`${letter}${top + 1}:${letter}${row}`);
    top = row + 1;
  }
  if (runs.length === 0) return;
  const own = sheet.getRangeList(runs);
  own.clearContent();
  // Clearing what cells look like leaves their number formats.
  if (isAdded) {
    own.clearFormat().setNumberFormat('General');
    takeOutOfFilter(sheet, column);
  }
}

function settledColumn(sheet: Sheet): StatusClaim | null {
  const { statusColumn, isStatusAdded } = new DocumentMetadata(sheet).of(sheet);
  return statusColumn === null ? null : { column: statusColumn, isAdded: isStatusAdded };
}

function claimedColumn(sheet: Sheet): StatusClaim | null {
  return new DocumentMetadata(sheet).of(sheet).claim;
}
