/** Trackers that should come from other offices, and of which nothing that can be checked has come. */
import { OFFICE_SHEET, IMPORT_CELL } from '../../domain/setup/offices/officeListTemplate';
import { cellText } from '../../domain/sheet/cell';
import type { Localized } from '../../domain/text/language';
import type { OpenDocument } from '../document/openDocument';
import { isTrackerSheet, readTop } from '../document/trackerSheet';

/** Says of each what to do: what a check leaves out without a word is taken for nothing. */
export function missingImports(document: OpenDocument): string[] {
  const { sheets, metadata, language } = document;
  return sheets.flatMap((sheet) => {
    if (!metadata.of(sheet).imported) return [];
    const top = readTop(document, sheet);
    if (isTrackerSheet(top)) return [];
    const { name, rows } = top.grid;
    return [notCome(name, cellText(rows[0]?.[1] ?? ''))[language]];
  });
}

/** @param shown in the cell of the formula */
function notCome(sheet: string, shown: string): Localized {
  const [vi, en] =
    shown === '' ? ['', ''] : [`; ô này hiện “${shown}”`, `, which shows “${shown}”`];
  return {
    vi: `Không tính trang “${sheet}” vì chưa lấy được bảng theo dõi của đơn vị: mở trang, bấm ô ${IMPORT_CELL} rồi chọn Cho phép truy cập${vi}. Nếu ô đang tải, đợi rồi làm lại; nếu không, xem lại liên kết và tên trang ở “${OFFICE_SHEET.vi}”`,
    en: `Sheet “${sheet}” is left out: the tracker of the office has not come. Open the sheet, click cell ${IMPORT_CELL}${en}, and allow access. If it is loading, wait and do this again; else look at its link and sheet in “${OFFICE_SHEET.en}”`,
  };
}
