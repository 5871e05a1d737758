/** Taking away what the add-on has written. */
import { cellText } from '../../domain/sheet/cell';
import type { Localized } from '../../domain/text/language';
import { isStatusCell } from '../../domain/formulas/statusCell';
import { COLUMNS } from '../../domain/tracker/columns';
import { turnDailyRefresh } from './dailyRefresh';
import { removeHighlight } from '../check/writeHighlight';
import type { OpenDocument } from '../document/openDocument';
import { openAlone } from '../document/runLock';
import type { RemovalResult } from '../addonApi';
import { possibleTrackers } from '../document/trackerSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes the colours of some sheets away; statuses and findings stay.
 * @param document in which this run is alone
 */
export function removeHighlights(document: OpenDocument, sheets: readonly Sheet[]): RemovalResult {
  for (const sheet of sheets) removeHighlight(sheet);
  return { notices: [HIGHLIGHT_REMOVED[document.language]] };
}

/**
 * Takes away all that the add-on has written by itself: colours, statuses, result sheets, its
 * metadata, and its trigger. The sheets of set-up hold what people typed since, and stay.
 */
export function removeAll(): RemovalResult {
  const document = openAlone();
  const { spreadsheet, sheets, metadata, language } = document;
  for (const sheet of possibleTrackers(document)) {
    removeHighlight(sheet);
    const { statusColumn, isStatusAdded, claim } = metadata.of(sheet);
    const column = statusColumn ?? claim?.column ?? null;
    if (column !== null) clearStatuses(document, sheet, column, isStatusAdded);
  }
  const results = sheets.filter((sheet) => metadata.of(sheet).result !== null);
  const names = results.map((sheet) => `“${sheet.getName()}”`);
  // Before the sheets, which take their metadata with them.
  metadata.removeAll();
  for (const sheet of results) spreadsheet.deleteSheet(sheet);
  turnDailyRefresh(false);
  const notices = [EVERYTHING_REMOVED[language]];
  if (names.length > 0) notices.push(sheetsRemoved(names.join(', '))[language]);
  return { notices };
}

/**
 * Clears the cells that hold statuses; a column that the add-on added goes with header and looks.
 * What users typed into the column stays.
 */
function clearStatuses(
  { calendar }: OpenDocument,
  sheet: Sheet,
  column: number,
  isAdded: boolean,
): void {
  const range = sheet.getRange(1, column + 1, sheet.getMaxRows(), 1);
  const values = range.getValues();
  const formulas = range.getFormulas();
  const isOwn = (row: number) => {
    const text = cellText(calendar.cell(values[row]![0]));
    const formula = formulas[row]![0]!;
    if (text === '' && formula === '') return true;
    return isStatusCell(text, formula) || (isAdded && text === COLUMNS.status.headers[0]);
  };
  let first = 0;
  for (let row = 0; row <= values.length; row++) {
    if (row < values.length && isOwn(row)) continue;
    if (row > first) {
      const run = sheet.getRange(first + 1, column + 1, row - first, 1).clearContent();
      if (isAdded) run.clearFormat();
    }
    first = row + 1;
  }
}

const HIGHLIGHT_REMOVED: Localized = {
  vi: 'Đã bỏ tô màu.',
  en: 'The highlighting has been removed.',
};
const EVERYTHING_REMOVED: Localized = {
  vi: 'Đã gỡ màu, trạng thái và dấu riêng của tiện ích khỏi bảng tính. Số liệu của đơn vị giữ nguyên.',
  en: 'Colours, statuses and the marks of the add-on are gone. The units’ own data stay as they were.',
};

function sheetsRemoved(names: string): Localized {
  return { vi: `Đã xóa trang kết quả: ${names}.`, en: `Result sheets deleted: ${names}.` };
}
