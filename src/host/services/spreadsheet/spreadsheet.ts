/** SpreadsheetApp.Spreadsheet. */
import type { HostState } from '../../runtime/context';
import { ServiceException, WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { requireRoomFor } from '../../../document/gridSize';
import { Sheet } from '../../../document/workbook';
import { MetadataFinderRef } from '../metadata/developerMetadata';
import { instance, integer, text } from '../params';
import { type DocumentRef, RangeRef, SheetRef } from '../refs';
import { on, read, readOverloads, ServiceClass, write, writeOverloads } from '../serviceClass';
import { freeName, requireFreeName } from '../sheet/freeSheetName';

/** SpreadsheetApp.Spreadsheet. */
export const spreadsheetClass = new ServiceClass<DocumentRef>('SpreadsheetApp', 'Spreadsheet', {
  getId: read('navigation', [], (_ref, _args, { state }) => state.documentId),
  getName: read('navigation', [], (_ref, _args, { state }) => state.documentName),
  getSpreadsheetTimeZone: read('navigation', [], ({ workbook }) => workbook.timeZone),
  getSpreadsheetLocale: read('navigation', [], ({ workbook }) => workbook.locale),
  getSheets: read('navigation', [], ({ workbook }) => sheetRefs(workbook.sheets, workbook)),
  getSheetByName: read('navigation', [text], ({ workbook }, [name]) => {
    const found = workbook.sheets.find((sheet) => sheet.name === name);
    return found ? new SheetRef(workbook, found) : null;
  }),
  getActiveSheet: read(
    'navigation',
    [],
    ({ workbook }, _, { state }) => new SheetRef(workbook, activeSheet(state)),
  ),
  getCurrentCell: read('navigation', [], ({ workbook }, _, { state }) => {
    const sheet = activeSheet(state);
    const cell = state.activeCell?.sheet === sheet ? state.activeCell : { row: 0, column: 0 };
    const { row, column } = cell;
    const area = { top: row, left: column, bottom: row, right: column };
    return new RangeRef(new SheetRef(workbook, sheet), area);
  }),
  setActiveSheet: read('navigation', [instance(SheetRef)], (_, [ref], { state }) => {
    state.activeSheet = ref.sheet;
    return ref;
  }),
  createDeveloperMetadataFinder: read(
    'navigation',
    [],
    ({ workbook }) => new MetadataFinderRef(sheetRefs(workbook.sheets, workbook)),
  ),
  insertSheet: writeOverloads(
    'write',
    on([], (ref, _, { state }) => insertSheet(ref, state)),
    on([text], (ref, [name], { state }) => insertSheet(ref, state, name)),
    on([integer], (ref, [index], { state }) => insertSheet(ref, state, undefined, index)),
    on([text, integer], (ref, [name, index], { state }) => insertSheet(ref, state, name, index)),
  ),
  deleteSheet: write('write', [instance(SheetRef)], ({ workbook }, [{ sheet }]) => {
    const others = workbook.sheets.filter((other) => other !== sheet);
    if (others.length === 0) {
      throw new WriteRefusal(refusals.lastSheet);
    }
    if (others.every(({ hidden }) => hidden)) {
      throw new WriteRefusal(refusals.lastVisibleSheet);
    }
    workbook.sheets = others;
  }),
  toast: readOverloads(
    'interface',
    on([text], (_, [message], { state }) => toast(state, message, '')),
    on([text, text], (_, [message, title], { state }) => toast(state, message, title)),
    on([text, text, integer], (_, [message, title], { state }) => toast(state, message, title)),
  ),
});

function sheetRefs(sheets: readonly Sheet[], workbook: DocumentRef['workbook']): SheetRef[] {
  return sheets.map((sheet) => new SheetRef(workbook, sheet));
}

function activeSheet({ workbook, activeSheet: chosen }: HostState): Sheet {
  if (chosen && workbook.sheets.includes(chosen)) return chosen;
  const sheet = workbook.sheets.find((candidate) => !candidate.hidden) ?? workbook.sheets[0];
  if (!sheet) throw new ServiceException(refusals.noSheet);
  return sheet;
}

/** Without an index the sheet comes after the active one; it becomes the active one. */
function insertSheet(
  { workbook }: DocumentRef,
  state: HostState,
  name = freeName(workbook),
  index = workbook.sheets.length && workbook.sheets.indexOf(activeSheet(state)) + 1,
): SheetRef {
  requireFreeName(workbook, name);
  const sheet = new Sheet(name);
  requireRoomFor(workbook, sheet.gridRows * sheet.gridColumns);
  if (index < 0 || index > workbook.sheets.length) {
    throw new ServiceException(refusals.sheetOutOfBounds);
  }
  workbook.sheets.splice(index, 0, sheet);
  state.activeSheet = sheet;
  return new SheetRef(workbook, sheet);
}

function toast({ ui }: HostState, message: string, title: string): void {
  ui.toasts.push({ title, text: message });
}
