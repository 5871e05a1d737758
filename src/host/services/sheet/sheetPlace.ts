import { parseA1 } from '../../../document/a1';
import { lastFilledColumn, lastFilledRow } from '../../../document/cells';
import { ServiceException } from '../../../document/errors';
import { columnCount, rowCount } from '../../../document/gridSize';
import { sheetId } from '../../../document/sheetId';
import { MetadataFinderRef } from '../spreadsheet/developerMetadata';
import { integer, text } from '../params';
import { DocumentRef, rangeOf } from '../refs';
import type { RangeRef, SheetRef } from '../refs';
import { looks, on } from '../serviceClass';
import type { Methods } from '../serviceClass';

/** What a sheet is and where its cells are. */
export const sheetPlace: Methods<SheetRef> = {
  getName: looks(
    'navigation',
    on([], ({ sheet }) => sheet.name),
  ),
  getSheetId: looks(
    'navigation',
    on([], ({ sheet }) => sheetId(sheet)),
  ),
  getIndex: looks(
    'navigation',
    on([], ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1),
  ),
  getParent: looks(
    'navigation',
    on([], ({ workbook }) => new DocumentRef(workbook)),
  ),
  isSheetHidden: looks(
    'navigation',
    on([], ({ sheet }) => sheet.hidden),
  ),
  activate: looks(
    'navigation',
    on([], (ref, _, { state }) => {
      state.activeSheet = ref.sheet;
      return ref;
    }),
  ),
  getLastRow: looks(
    'read',
    on([], ({ sheet }) => lastFilledRow(sheet)),
  ),
  getLastColumn: looks(
    'read',
    on([], ({ sheet }) => lastFilledColumn(sheet)),
  ),
  getMaxRows: looks(
    'read',
    on([], ({ sheet }) => rowCount(sheet)),
  ),
  getMaxColumns: looks(
    'read',
    on([], ({ sheet }) => columnCount(sheet)),
  ),
  getDataRange: looks(
    'navigation',
    on([], (ref) => {
      const rows = Math.max(1, lastFilledRow(ref.sheet));
      return rangeOf(ref, 1, 1, rows, Math.max(1, lastFilledColumn(ref.sheet)));
    }),
  ),
  getRange: looks(
    'navigation',
    on([text], (ref, [a1]) => rangeByName(ref, a1)),
    on([integer, integer], (ref, [row, column]) => rangeOf(ref, row, column, 1, 1)),
    on([integer, integer, integer], (ref, [row, column, rows]) =>
      rangeOf(ref, row, column, rows, 1),
    ),
    on([integer, integer, integer, integer], (ref, [row, column, rows, columns]) =>
      rangeOf(ref, row, column, rows, columns),
    ),
  ),
  createDeveloperMetadataFinder: looks(
    'navigation',
    on([], (ref) => new MetadataFinderRef([ref])),
  ),
};

function rangeByName(ref: SheetRef, a1: string): RangeRef {
  const area = parseA1(a1, rowCount(ref.sheet), columnCount(ref.sheet));
  if (!area) throw new ServiceException('Range not found');
  const { top, left, bottom, right } = area;
  return rangeOf(ref, top + 1, left + 1, bottom - top + 1, right - left + 1);
}
