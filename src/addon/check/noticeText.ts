/** What people are told of writing statuses and the as-of date. */
import { formatDay } from '../../domain/calendar';
import { columnLetter } from '../../domain/sheet/grid';
import type { Language, Localized } from '../../domain/text/language';
import type { LostUnit, NoticeOf, WritingNotice } from './writingNotice';

/** How many units a notice names. */
const NAMED_UNITS = 5;

/** The notices in words, each once. */
export function noticeTexts(notices: readonly WritingNotice[], language: Language): string[] {
  return [...new Set(notices.map((notice) => textOf(notice)[language]))];
}

function textOf(notice: WritingNotice): Localized {
  switch (notice.kind) {
    case 'left-alone':
      return leftAlone(notice.sheet);
    case 'no-room':
      return noRoom(notice.sheet);
    case 'disturbed':
      return DISTURBED;
    case 'refused':
      return refusedColumn(notice);
    case 'mishap':
      return mishapAt(notice);
    case 'lost-units':
      return lostUnits(notice.units);
    case 'filter-left':
      return filterLeft(notice);
    case 'stale-as-of':
      return staleCell(notice);
  }
}

function leftAlone(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}”: cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái và không tô màu.`,
    en: `Sheet “${sheet}”: the status column is the user’s own and was left alone; no status was written and nothing coloured.`,
  };
}

function noRoom(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}” lấy số liệu bằng công thức: bên trái công thức không còn cột trống nên chưa ghi trạng thái và không tô màu. Chèn một cột trống ngay bên trái công thức rồi kiểm tra lại.`,
    en: `Sheet “${sheet}” is filled by a formula, with no blank column left of it: no status was written and nothing coloured. Insert a blank column right before the formula and check again.`,
  };
}

const DISTURBED: Localized = {
  vi: 'Bảng bị sửa, hoặc cột, dòng bị dời, trong khi ghi trạng thái. Hãy kiểm tra lại.',
  en: 'The table was edited, or columns or rows moved, while the statuses were written. Check again.',
};

function refusedColumn({ sheet, by }: NoticeOf<'refused'>): Localized {
  if (by === null) {
    return {
      vi: `Trang “${sheet}”: Google Trang tính không nhận trạng thái ở cột “Trạng thái” nên chưa ghi đủ trạng thái và màu. Nếu cột đó chỉ nhận giá trị trong danh sách hoặc là cột có kiểu, hãy bỏ danh sách hoặc đổi tên cột; nếu không, hãy kiểm tra lại.`,
      en: `Sheet “${sheet}”: Google Sheets did not take the statuses in the status column, so statuses and colours are not complete. If that column takes only the values of a list, or is a typed column, remove the list or rename the column; if not, check again.`,
    };
  }
  return {
    vi: `Trang “${sheet}”: cột trạng thái nằm trong vùng được bảo vệ ${by.vi} mà bạn không được sửa, nên chưa ghi đủ trạng thái và màu. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}”: the status column lies in the protected range ${by.en}, which you may not edit, so statuses and colours are not complete. Ask the owner for access.`,
  };
}

/** What a person is told whose column was hit. */
function mishapAt({ sheet, column, isPutBack }: NoticeOf<'mishap'>): Localized {
  const letters = columnLetter(column);
  const then = isPutBack
    ? {
        vi: `; các ô đó đã được ghi lại như cũ. Hãy xem lại cột ${letters}.`,
        en: `; its cells have been put back. Look column ${letters} over.`,
      }
    : {
        vi: '. Hãy lấy lại các ô của cột đó từ Tệp → Lịch sử phiên bản.',
        en: '. Get its cells back from File → Version history.',
      };
  return {
    vi: `Trang “${sheet}”: có người thêm hoặc xóa cột đúng lúc ghi trạng thái, nên trạng thái đã ghi nhầm vào cột ${letters}${then.vi}`,
    en: `Sheet “${sheet}”: somebody added or deleted a column at the very moment of writing, so statuses went into column ${letters}${then.en}`,
  };
}

function lostUnits(units: readonly LostUnit[]): Localized {
  const names = units
    .slice(0, NAMED_UNITS)
    .map(({ name, row }) => `${name} (${row})`)
    .join(', ');
  return {
    vi: `${units.length} đơn vị bị dời hoặc xóa trong khi kiểm tra, không phân biệt được nên chưa ghi trạng thái: ${names}.`,
    en: `${units.length} units were moved or deleted during the check and cannot be told apart, so no status was written: ${names}.`,
  };
}

function filterLeft(notice: NoticeOf<'filter-left'>): Localized {
  const { sheet, left, right, isTorn } = notice;
  const filtered = `${columnLetter(left)}–${columnLetter(right)}`;
  const status = columnLetter(notice.status);
  if (isTorn) {
    return {
      vi: `Trang “${sheet}”: bộ lọc của cột ${filtered} chưa gồm cột trạng thái ${status} và không mở rộng được vì bảng có ô gộp nhiều dòng. Trước khi sắp xếp bằng nút lọc, hãy bỏ gộp các ô đó rồi tạo lại bộ lọc gồm cả cột ${status}.`,
      en: `Sheet “${sheet}”: the filter of columns ${filtered} does not reach over the status column ${status} and cannot be widened, for the table has cells merged over rows. Before sorting by its buttons, unmerge them and create the filter again with column ${status}.`,
    };
  }
  return {
    vi: `Trang “${sheet}”: bộ lọc của cột ${filtered} chưa gồm cột trạng thái ${status}; mở rộng bằng lệnh có thể làm mất điều kiện lọc nên được giữ nguyên. Trước khi sắp xếp bằng nút lọc, hãy tắt bộ lọc rồi tạo lại gồm cả cột ${status}.`,
    en: `Sheet “${sheet}”: the filter of columns ${filtered} does not reach over the status column ${status}; it was left as it is, for a script could lose its criteria. Before sorting by its buttons, turn the filter off and create it again with column ${status}.`,
  };
}

function staleCell({ sheet, cell, by, day }: NoticeOf<'stale-as-of'>): Localized {
  const today = formatDay(day);
  const [why, then] =
    by === null
      ? [
          {
            vi: 'không nhận ngày mới (Google Trang tính báo lỗi)',
            en: 'did not take the new day (Google Sheets reports an error)',
          },
          { vi: 'Hãy kiểm tra lại.', en: 'Check again.' },
        ]
      : [
          {
            vi: `nằm trong vùng được bảo vệ ${by.vi} mà bạn không được sửa`,
            en: `lies in the protected range ${by.en}, which you may not edit`,
          },
          {
            vi: `Nhờ người bảo vệ trang cho phép sửa ô ${cell}.`,
            en: `Ask whoever protects the sheet to let people edit cell ${cell}.`,
          },
        ];
  return {
    vi: `Trang “${sheet}”: ô ${cell} (ngày chốt số liệu) ${why.vi}, nên vẫn ghi ngày cũ; các công thức tham chiếu ô này chưa tính theo ngày ${today}. Kết quả kiểm tra đã tính theo ngày ${today}. ${then.vi}`,
    en: `Sheet “${sheet}”: cell ${cell} (the as-of date) ${why.en}, so it still holds the old day, and formulas that refer to it are not as of ${today}. The check itself is. ${then.en}`,
  };
}
