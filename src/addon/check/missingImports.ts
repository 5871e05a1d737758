/** Trackers that should come from other offices, and of which nothing that can be checked has come. */
import { OFFICE_SHEET, IMPORT_CELL } from '../../domain/setup/offices/officeListTemplate';
import { type Cell, cellText, isBlank } from '../../domain/sheet/cell';
import type { Localized } from '../../domain/text/language';
import type { OpenDocument } from '../document/openDocument';
import { isTrackerSheet, readTop } from '../document/trackerSheet';

/** Names them, and says what to do: what a check leaves out without a word is taken for nothing. */
export function missingImports(document: OpenDocument): string[] {
  const { sheets, metadata, language } = document;
  /** The sheets by what their formulas show. */
  const waiting = new Map<string, string[]>();
  const others: string[] = [];
  for (const sheet of sheets) {
    if (!metadata.of(sheet).imported) continue;
    const top = readTop(document, sheet);
    if (isTrackerSheet(top)) continue;
    const { name, rows } = top.grid;
    const quoted = `“${name}”`;
    const shown = cellText(rows[0]?.[1] ?? '');
    if (hasCome(rows)) others.push(quoted);
    else waiting.set(shown, [...(waiting.get(shown) ?? []), quoted]);
  }
  return [
    ...Array.from(waiting, ([shown, names]) => notCome(names.join(', '), shown)),
    ...(others.length > 0 ? [noTracker(others.join(', '))] : []),
  ].map((notice) => notice[language]);
}

/** Whether there is more than the one cell in which an error or a wait is shown. */
function hasCome(rows: readonly (readonly Cell[])[]): boolean {
  const filled = rows.map((cells) => cells.slice(1).filter((cell) => !isBlank(cell)).length);
  return filled.reduce((sum, count) => sum + count, 0) > 1;
}

/** @param shown in the cell of the formula */
function notCome(sheets: string, shown: string): Localized {
  const [vi, en] =
    shown === '' ? ['', ''] : [`; ô này hiện “${shown}”`, `, which shows “${shown}”`];
  return {
    vi: `Không tính trang ${sheets} vì chưa lấy được bảng theo dõi của đơn vị: mở trang, bấm ô ${IMPORT_CELL} rồi chọn Cho phép truy cập${vi}. Nếu ô đang tải, đợi rồi làm lại; nếu có ai gõ vào bên phải hoặc bên dưới ô đó, xóa phần đã gõ; nếu không, xem lại liên kết và tên trang ở “${OFFICE_SHEET.vi}”`,
    en: `Left out: ${sheets}. The tracker of the office has not come. Open the sheet, click cell ${IMPORT_CELL}${en}, and allow access. If it is loading, wait and do this again; if somebody has typed to the right of it or below, clear that; else look at its link and sheet in “${OFFICE_SHEET.en}”`,
  };
}

function noTracker(sheets: string): Localized {
  return {
    vi: `Không tính trang ${sheets} vì phần lấy về không phải bảng theo dõi (không thấy cả cột Tên CĐCS và cột Ngày tổ chức): ghi lại tên trang, vùng của đơn vị ở cột C của “${OFFICE_SHEET.vi}” rồi ghép lại`,
    en: `Left out: ${sheets}. What has come is no tracker (no column Tên CĐCS together with Ngày tổ chức): write the right sheet and range into column C of “${OFFICE_SHEET.en}” and bring it in again`,
  };
}
