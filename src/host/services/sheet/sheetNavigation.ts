/** Names, sizes and ranges of a sheet. */
import { parseA1 } from '../../../document/a1';
import { lastFilledColumn, lastFilledRow } from '../../../document/cells';
import { NotImplementedError, ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { columnCount, rowCount } from '../../../document/gridSize';
import { sheetId } from '../../../document/sheetId';
import { MetadataFinderRef } from '../metadata/developerMetadata';
import { integer, list, text } from '../params';
import { DocumentRef, RangeListRef, rangeOf, type RangeRef, type SheetRef } from '../refs';
import { type Methods, on, read, readOverloads } from '../serviceClass';

/** What a sheet is and where its cells are. */
export const sheetNavigation: Methods<SheetRef> = {
  getName: read('navigation', [], ({ sheet }) => sheet.name),
  getSheetId: read('navigation', [], ({ sheet }) => sheetId(sheet)),
  getIndex: read('navigation', [], ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1),
  getParent: read('navigation', [], ({ workbook }) => new DocumentRef(workbook)),
  isSheetHidden: read('navigation', [], ({ sheet }) => sheet.hidden),
  activate: read('navigation', [], (ref, _, { state }) => {
    state.activeSheet = ref.sheet;
    return ref;
  }),
  getLastRow: read('read', [], ({ sheet }) => lastFilledRow(sheet)),
  getLastColumn: read('read', [], ({ sheet }) => lastFilledColumn(sheet)),
  getMaxRows: read('read', [], ({ sheet }) => rowCount(sheet)),
  getMaxColumns: read('read', [], ({ sheet }) => columnCount(sheet)),
  getDataRange: read('navigation', [], (ref) => {
    const rows = Math.max(1, lastFilledRow(ref.sheet));
    return rangeOf(ref, 1, 1, rows, Math.max(1, lastFilledColumn(ref.sheet)));
  }),
  getRange: readOverloads(
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
  getRangeList: read('navigation', [list(text)], (ref, [names]) => {
    if (names.length === 0) throw new NotImplementedError('Sheet.getRangeList of no range');
    return new RangeListRef(names.map((a1) => rangeByName(ref, a1)));
  }),
  createDeveloperMetadataFinder: read('navigation', [], (ref) => new MetadataFinderRef([ref])),
};

function rangeByName(ref: SheetRef, a1: string): RangeRef {
  const area = parseA1(a1, rowCount(ref.sheet), columnCount(ref.sheet));
  if (!area) throw new ServiceException(refusals.noRange);
  const { top, left, bottom, right } = area;
  return rangeOf(ref, top + 1, left + 1, bottom - top + 1, right - left + 1);
}
