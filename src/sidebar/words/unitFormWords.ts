/** The words of the form for one unit. */
import type { Doubt } from '../../domain/forms/enteredValue';
import type { Language } from '../../domain/text/language';

export interface UnitFormWords {
  readonly open: string;
  readonly openHint: string;
  readonly place: (sheet: string, row: number, position: number, of: number) => string;
  readonly deadline: (deadline: string) => string;
  readonly noDeadline: string;
  readonly alsoFound: string;
  readonly column: (letters: string) => string;
  readonly locked: Readonly<Record<'formula' | 'filled' | 'merged', string>>;
  readonly dateHint: string;
  readonly markHint: string;
  readonly none: string;
  readonly box: Readonly<Record<'TRUE' | 'FALSE', string>>;
  readonly mark: string;
  readonly days: (text: string) => string;
  readonly tentative: string;
  readonly doubts: Readonly<Record<Exclude<Doubt, 'swapped'>, string>>;
  readonly swapped: (typed: string, swapped: string) => string;
  readonly isSure: (typed: string) => string;
  readonly clause: (clause: string) => string;
  readonly missing: (clause: string) => string;
  readonly later: (clause: string) => string;
  readonly changed: (label: string, now: string, typed: string) => string;
  readonly nowFormula: (label: string, now: string) => string;
  readonly takeTheirs: string;
  readonly writeMine: string;
  readonly blank: string;
  readonly save: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly unsaved: (count: number) => string;
  readonly saveFirst: string;
  readonly discard: string;
  readonly stay: string;
  readonly nothingChanged: string;
  readonly done: (written: number) => string;
  readonly stillMissing: (count: number) => string;
  readonly complete: string;
  readonly notWritten: string;
  readonly statusNotWritten: string;
}

const vi: UnitFormWords = {
  open: 'Nhập kết quả cho dòng đang chọn',
  openHint: 'Bấm vào dòng của một đơn vị trên bảng theo dõi trước.',
  place: (sheet, row, position, of) => `Trang “${sheet}”, dòng ${row} · đơn vị ${position}/${of}`,
  deadline: (deadline) => `Hoàn thành ${deadline}`,
  noDeadline: 'Kế hoạch không nêu hạn',
  alsoFound: 'Cần xem lại',
  column: (letters) => `cột ${letters}`,
  locked: {
    formula: 'Ô có công thức: sửa ngay trên bảng.',
    filled: 'Ô do công thức điền: sửa ở bảng mà công thức lấy số liệu.',
    merged: 'Ô gộp chung với ô khác: sửa ngay trên bảng.',
  },
  dateHint: 'Ghi ngày/tháng/năm, ví dụ 12/04/2023.',
  markHint: 'Ghi “x” hoặc ngày/tháng/năm.',
  none: '(để trống)',
  box: { TRUE: 'Đã đánh dấu', FALSE: 'Chưa đánh dấu' },
  mark: 'x (đã thực hiện)',
  days: (text) => `Hiểu là: ${text}`,
  tentative: 'Hiểu là: mới dự kiến, chưa tính là đã tổ chức',
  doubts: {
    'no-year': 'Thiếu năm. Ghi đủ ngày/tháng/năm, ví dụ 12/04/2023.',
    'no-date': 'Không đọc được ngày. Ghi ngày/tháng/năm, ví dụ 12/04/2023.',
    'no-number': 'Ghi một số nguyên, không âm.',
    'no-mark': 'Ghi “x” nếu đã thực hiện, hoặc ngày/tháng/năm; để trống nếu chưa.',
  },
  swapped: (typed, swapped) =>
    `${typed} nằm ngoài thời gian của kế hoạch. Ý là ${swapped}? Ghi lại, hoặc xác nhận.`,
  isSure: (typed) => `Đúng là ${typed}`,
  clause: (clause) => `điều khoản ${clause}`,
  missing: (clause) => `Còn thiếu (${clause})`,
  later: (clause) => `Cần có khi đã tổ chức (${clause})`,
  changed: (label, now, typed) =>
    `${label}: ô đã được người khác sửa: nay là “${now}”, bạn nhập “${typed}”.`,
  nowFormula: (label, now) =>
    `${label}: ô nay do công thức điền (kết quả “${now}”) nên không ghi đè. Sửa công thức, hoặc bảng mà công thức lấy số liệu.`,
  takeTheirs: 'Giữ giá trị trên bảng',
  writeMine: 'Ghi giá trị của tôi',
  blank: 'trống',
  save: 'Lưu',
  previous: 'Đơn vị trước',
  next: 'Đơn vị tiếp theo',
  close: 'Đóng',
  unsaved: (count) => `Có ${count} thay đổi chưa lưu`,
  saveFirst: 'Lưu rồi tiếp tục',
  discard: 'Bỏ thay đổi',
  stay: 'Ở lại',
  nothingChanged: 'Chưa có thay đổi nào để lưu.',
  done: (written) => `Đã ghi ${written} ô.`,
  stillMissing: (count) => `Đơn vị còn ${count} điểm cần bổ sung.`,
  complete: 'Đơn vị không còn thiếu gì.',
  notWritten: 'Một số ô chưa ghi được, xem bên dưới.',
  statusNotWritten: 'Trạng thái trên bảng chưa cập nhật: hãy bấm “Kiểm tra”.',
};

const en: UnitFormWords = {
  open: 'Enter results for the selected row',
  openHint: 'First click the row of a unit in the tracker.',
  place: (sheet, row, position, of) => `Sheet “${sheet}”, row ${row} · unit ${position} of ${of}`,
  deadline: (deadline) => `To be done ${deadline}`,
  noDeadline: 'The plan sets no deadline',
  alsoFound: 'To be looked at',
  column: (letters) => `column ${letters}`,
  locked: {
    formula: 'The cell has a formula: change it in the sheet.',
    filled: 'A formula fills the cell: change it in the sheet that it reads.',
    merged: 'The cell is merged with others: change it in the sheet.',
  },
  dateHint: 'Write day/month/year, e.g. 12/04/2023.',
  markHint: 'Write “x” or day/month/year.',
  none: '(blank)',
  box: { TRUE: 'Ticked', FALSE: 'Not ticked' },
  mark: 'x (done)',
  days: (text) => `Read as: ${text}`,
  tentative: 'Read as: only planned, does not count as held',
  doubts: {
    'no-year': 'The year is missing. Write day/month/year, e.g. 12/04/2023.',
    'no-date': 'This is not read as a date. Write day/month/year, e.g. 12/04/2023.',
    'no-number': 'Write a whole number from 0 up.',
    'no-mark': 'Write “x” once done, or day/month/year; leave it blank if not.',
  },
  swapped: (typed, swapped) =>
    `${typed} lies outside the time of the plan. Is ${swapped} meant? Write it anew, or confirm.`,
  isSure: (typed) => `${typed} is right`,
  clause: (clause) => `clause ${clause}`,
  missing: (clause) => `Missing (${clause})`,
  later: (clause) => `Needed once held (${clause})`,
  changed: (label, now, typed) =>
    `${label}: somebody else has changed the cell: it now holds “${now}”, you entered “${typed}”.`,
  nowFormula: (label, now) =>
    `${label}: a formula fills the cell now (giving “${now}”), so it was not overwritten. Change the formula, or the sheet that it reads.`,
  takeTheirs: 'Keep what the sheet has',
  writeMine: 'Write mine',
  blank: 'blank',
  save: 'Save',
  previous: 'Previous unit',
  next: 'Next unit',
  close: 'Close',
  unsaved: (count) => `${count} unsaved change${count === 1 ? '' : 's'}`,
  saveFirst: 'Save and go on',
  discard: 'Discard changes',
  stay: 'Stay',
  nothingChanged: 'There is no change to save.',
  done: (written) => `${written} cell${written === 1 ? '' : 's'} written.`,
  stillMissing: (count) =>
    `${count} point${count === 1 ? '' : 's'} of this unit still to be completed.`,
  complete: 'Nothing is missing for this unit.',
  notWritten: 'Some cells could not be written, see below.',
  statusNotWritten: 'The status on the sheet is not up to date: press “Check”.',
};

export const UNIT_FORM_WORDS: Readonly<Record<Language, UnitFormWords>> = { vi, en };
