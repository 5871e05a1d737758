/** Renaming, hiding, growing, shrinking and emptying a sheet. */
import { forEachRow, isFilled, setContent, setStyle, styleAt } from '../../../document/cells';
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { columnCount, requireRoomFor, rowCount } from '../../../document/gridSize';
import { moveFormulas } from '../../../document/moving/formulaMove';
import {
  deleteRows,
  deleting,
  insertColumns,
  inserting,
  insertRows,
} from '../../../document/moving/structure';
import { CLEARED_STYLE, styleTable } from '../../../document/styleTable';
import type { Row, Sheet } from '../../../document/workbook';
import { metadataVisibility } from '../metadata/metadataEnums';
import { integer, text } from '../params';
import type { SheetRef } from '../refs';
import { type Methods, on, write, writeOverloads } from '../serviceClass';
import { requireSome, requireWithin } from './sheetBounds';
import { requireFreeName } from './freeSheetName';

/** What scripts may change on a sheet as a whole. */
export const sheetEdit: Methods<SheetRef> = {
  setName: write('write', [text], (ref, [name]) => {
    requireFreeName(ref.workbook, name, ref.sheet);
    ref.sheet.name = name;
    return ref;
  }),
  hideSheet: write('write', [], (ref) => {
    if (ref.workbook.sheets.every((sheet) => sheet.hidden || sheet === ref.sheet)) {
      throw new WriteRefusal(refusals.allHidden);
    }
    ref.sheet.hidden = true;
    return ref;
  }),
  insertColumnsAfter: write('write', [integer, integer], (ref, [after, count]) => {
    const columns = columnCount(ref.sheet);
    requireWithin('columns', after, columns);
    requireSome('columns', count);
    requireRoomFor(ref.workbook, rowCount(ref.sheet) * count);
    insertColumns(ref.sheet, after, count);
    moveFormulas(ref.workbook, ref.sheet, { axis: 'column', index: inserting(after, count) });
    return ref;
  }),
  insertRowsAfter: write('write', [integer, integer], (ref, [after, count]) => {
    requireWithin('rows', after, rowCount(ref.sheet));
    return addRows(ref, after, count);
  }),
  insertRowsBefore: write('write', [integer, integer], (ref, [before, count]) => {
    requireWithin('rows', before, rowCount(ref.sheet));
    return addRows(ref, before - 1, count);
  }),
  deleteRows: write('write', [integer, integer], ({ sheet, workbook }, [first, count]) => {
    requireSome('rows', count);
    requireWithin('rows', first, rowCount(sheet));
    requireWithin('rows', first + count - 1, rowCount(sheet));
    if (count === rowCount(sheet)) {
      throw new WriteRefusal(refusals.allRows);
    }
    deleteRows(sheet, first - 1, count);
    moveFormulas(workbook, sheet, { axis: 'row', index: deleting(first - 1, count) });
  }),
  clear: write('write', [], (ref) => {
    const { sheet, workbook } = ref;
    const plain = styleTable(workbook).patched(CLEARED_STYLE);
    clearContents(sheet);
    forEachOwnCell(sheet, (_, row, column) => {
      setStyle(sheet, row, column, plain(styleAt(sheet, row, column)));
    });
    return ref;
  }),
  clearContents: write('write', [], (ref) => {
    clearContents(ref.sheet);
    return ref;
  }),
  addDeveloperMetadata: writeOverloads(
    'metadata',
    on([text], (ref, [key]) => addMetadata(ref, key, '')),
    on([text, metadataVisibility.param], (ref, [key]) => addMetadata(ref, key, '')),
    on([text, text], (ref, [key, value]) => addMetadata(ref, key, value)),
    on([text, text, metadataVisibility.param], (ref, [key, value]) => addMetadata(ref, key, value)),
  ),
};

function addRows(ref: SheetRef, before: number, count: number): SheetRef {
  requireSome('rows', count);
  requireRoomFor(ref.workbook, columnCount(ref.sheet) * count);
  insertRows(ref.sheet, before, count);
  moveFormulas(ref.workbook, ref.sheet, { axis: 'row', index: inserting(before, count) });
  return ref;
}

function addMetadata(ref: SheetRef, key: string, value: string): SheetRef {
  ref.sheet.metadata.push({ key, value, column: null });
  return ref;
}

function clearContents(sheet: Sheet): void {
  forEachOwnCell(sheet, (cells, row, column) => {
    if (isFilled(cells, column)) setContent(sheet, row, column, null);
  });
}

function forEachOwnCell(
  sheet: Sheet,
  visit: (cells: Row, row: number, column: number) => void,
): void {
  const columns = columnCount(sheet);
  forEachRow(sheet.rows, (cells, row) => {
    for (let column = 0; column < columns; column++) visit(cells, row, column);
  });
}
