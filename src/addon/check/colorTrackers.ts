/** Colouring trackers, apart from their statuses: where it is refused these stand. */
import type { Localized } from '../../domain/text/language';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import type { OpenDocument } from '../document/openDocument';
import type { Highlight } from './writeHighlight';

/**
 * Puts up the colours that are not there.
 * @returns what the user should know
 */
export function color({ language }: OpenDocument, highlights: readonly Highlight[]): string[] {
  return highlights.flatMap((highlight) => {
    const { sheet } = highlight;
    const refusal = tryWrite(sheet, () => !highlight.put());
    return refusal ? [notColored(sheet.getName(), refusal)[language]] : [];
  });
}

function notColored(sheet: string, { by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: `Trang “${sheet}”: trạng thái đã ghi nhưng chưa tô màu được, vì Google Trang tính không nhận lại quy tắc định dạng có điều kiện của trang. Mở Định dạng → Định dạng có điều kiện, sửa hoặc xóa quy tắc dùng dải ô của trang khác, rồi tô màu lại.`,
      en: `Sheet “${sheet}”: the statuses are written, but nothing could be coloured: Google Sheets does not take back the sheet’s conditional formats. Open Format → Conditional formatting, correct or delete rules that use ranges of another sheet, then highlight again.`,
    };
  }
  return {
    vi: `Trang “${sheet}”: trạng thái đã ghi nhưng chưa tô màu được, vì trang có vùng được bảo vệ ${by.vi} mà bạn không được sửa. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}”: the statuses are written, but nothing could be coloured: the sheet has the protected range ${by.en}, which you may not edit. Ask the owner for access.`,
  };
}
