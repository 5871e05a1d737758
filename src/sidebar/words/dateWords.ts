/** The words of the section on dates. */
import type { LeftReason } from '../../domain/check/textDates';
import type { Language } from '../../domain/text/language';

const vi = {
  title: 'Chuẩn hóa ngày',
  intro:
    'Đổi ngày ghi bằng chữ, như “12.4.23”, thành ô ngày để sắp xếp và lọc đúng. Chỉ đổi ô ghi đúng một ngày, không ghi gì thêm.',
  find: 'Tìm ngày ghi bằng chữ',
  found: (count: string) => `${count} ô đổi được thành ô ngày`,
  all: 'Chọn tất cả',
  clear: 'Bỏ chọn',
  hidden: 'Ô được chọn mà chưa hiện cũng sẽ được ghi.',
  write: (count: string) => `Ghi ${count} ô`,
  noneChosen: 'Chọn ít nhất một ô.',
  written: (count: string) => `Đã ghi ${count} ô ngày.`,
  restored: (count: string) => `Đã trả lại ${count} ô như cũ.`,
  statusesUnsure: 'Trạng thái chưa cập nhật được: hãy kiểm tra lại.',
  undo: (count: string) => `Hoàn tác ${count} ô`,
  undoHint: 'Hoàn tác được đến khi đóng bảng điều khiển này.',
  left: (count: string) => `${count} ô khác được giữ nguyên`,
  reasons: {
    formula: 'ô lấy từ công thức',
    more: 'ô ghi thêm giờ, buổi, thứ hoặc chữ khác',
    period: 'ô ghi nhiều ngày, tháng hoặc quý',
    tentative: 'ô ghi dự kiến',
    incomplete: 'ô thiếu năm',
    doubtful: 'ô có thể đảo hoặc nhầm ngày, tháng, năm',
    unreadable: 'ô không đọc được',
  } satisfies Record<LeftReason, string>,
  kept: (count: string) => `${count} ô cần xem lại`,
  outcomes: {
    changed: 'đã có người sửa nên được giữ nguyên',
    gone: 'không còn đơn vị hoặc cột này',
    moved: 'dòng hoặc cột bị dời đúng lúc ghi; xem lại cột, lấy lại từ Tệp → Lịch sử phiên bản',
    refused: 'ô không nhận giá trị này',
  },
  protectedBy: (by: string) => `nằm trong vùng được bảo vệ ${by}`,
};

const en: typeof vi = {
  title: 'Dates written as text',
  intro:
    'Turns dates written as text, such as “12.4.23”, into date cells that sort and filter. Only cells that say one day and nothing else are changed.',
  find: 'Find dates written as text',
  found: (count) => `${count} cells can become date cells`,
  all: 'Choose all',
  clear: 'Choose none',
  hidden: 'Chosen cells that are not shown are written, too.',
  write: (count) => `Write ${count} cells`,
  noneChosen: 'Choose at least one cell.',
  written: (count) => `${count} dates written.`,
  restored: (count) => `${count} cells are as before.`,
  statusesUnsure: 'Statuses could not be brought up to date: check again.',
  undo: (count) => `Undo ${count} cells`,
  undoHint: 'Undo is possible until this panel is closed.',
  left: (count) => `${count} other cells are left alone`,
  reasons: {
    formula: 'from a formula',
    more: 'with a time, weekday or other words',
    period: 'of several days, a month or a quarter',
    tentative: 'tentative',
    incomplete: 'without a year',
    doubtful: 'whose day, month or year may be swapped or wrong',
    unreadable: 'unreadable',
  },
  kept: (count) => `${count} cells to look at`,
  outcomes: {
    changed: 'somebody has changed it, so it was left alone',
    gone: 'the unit or the column is gone',
    moved:
      'rows or columns were moved at the moment of writing; look the column over, File → Version history has it',
    refused: 'the cell did not take the value',
  },
  protectedBy: (by) => `lies in the protected range ${by}`,
};

export const DATE_WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };
