/** The units of the first section. */
import { held, open, type SampleCells, type SampleSection } from './unitRow';

const kindergartens: SampleCells[] = [
  held('Trường Mầm non thị trấn Tam Đường', 'TT Tam Đường', 46, 45, '2023-03-15'),
  held('Trường Mầm non Thèn Sin', 'Thèn Sin', 28, 28, '2023-03-24'),
  // Harmless: the half-day before the date.
  held('Trường Mầm non Tả Lèng', 'Tả Lèng', 34, 33, '2023-04-12', { held: 'Sáng 12/4/2023' }),
  held('Trường Mầm non Giang Ma', 'Giang Ma', 30, 30, '2023-04-07'),
  open('Trường Mầm non Hồ Thầu', 'Hồ Thầu', 25, 25, '2023-05-24'),
  // The name of Trường Mầm non Bình Lư in TCVN3 bytes: legacy-encoding.
  held('Tr\u00adêng MÇm non B×nh L\u00ad', 'Bình Lư', 38, 37, '2023-04-14', {
    party_cell: 'Chi bộ MN Bình Lư',
  }),
  held('Trường Mầm non Sơn Bình', 'Sơn Bình', 27, 27, '2023-04-19'),
  // Harmless: a count with its unit.
  held('Trường Mầm non Nùng Nàng', 'Nùng Nàng', 24, 24, '2023-04-21', { members: '24 ĐV' }),
  open('Trường Mầm non Bản Giang', 'Bản Giang', 29, 29, '2023-05-25'),
  // Harmless: the whole month lies before the deadline.
  held('Trường Mầm non Bản Hon', 'Bản Hon', 26, 26, '2023-04-20', {
    held: 'Tháng 4/2023',
    personnel: 'đã duyệt',
  }),
  // Publicity afterwards and the report are still open: propaganda, result-reported.
  held('Trường Mầm non Bản Bo', 'Bản Bo', 40, 39, '2023-05-10', {
    prop_after: null,
    result_sent: null,
  }),
  // A part of a month without its year: date-incomplete.
  open('Trường Mầm non Nà Tăm', 'Nà Tăm', 23, 23, 'cuối tháng 5'),
  open('Trường Mầm non Khun Há', 'Khun Há', 42, 40, '2023-05-26'),
];

const primarySchools: SampleCells[] = [
  held('Trường Tiểu học thị trấn Tam Đường', 'TT Tam Đường', 44, 36, '2023-03-18'),
  // More women than members of the committee: counts-inconsistent.
  held('Trường PTDTBT Tiểu học Tả Lèng', 'Tả Lèng', 36, 22, '2023-04-08', { bch_f: 6 }),
  // Charter not discussed, no publicity beforehand: contents-complete, propaganda.
  held('Trường Tiểu học Giang Ma', 'Giang Ma', 31, 20, '2023-04-15', {
    c2b: null,
    prop_before: 'chưa',
  }),
  open('Trường Tiểu học Hồ Thầu', 'Hồ Thầu', 28, 17, '2023-05-27'),
  // A range is read; three half-days are more than one day: duration-limit.
  held('Trường Tiểu học Bình Lư', 'Bình  Lư', 39, 31, '2023-04-12', {
    held: '12-13/4/2023',
    start: '2023-04-12',
    duration: '03 buổi',
    result_sent: '2023-04-18',
  }),
  // Four days past the planned day: planned-passed.
  open('Trường Tiểu học Sơn Bình', 'Sơn Bình', 27, 18, '2023-05-16'),
  // Harmless: a no-break space in the name, the bloc with two spaces.
  held('Trường Tiểu học\u00a0Bản Giang', 'Bản Giang', 30, 19, '2023-04-22', {
    bloc: 'Khối  trường học',
  }),
  // No emulation drive; the report is dated before the congress: emulation-launched, date-order.
  held('Trường Tiểu học Bản Bo', 'Bản Bo', 41, 28, '2023-05-06', {
    emulation: 'chưa',
    result_sent: '2023-05-03',
  }),
  // Harmless: says that it was not held.
  open('Trường PTDTBT Tiểu học Khun Há', 'Khun Há', 45, 24, '2023-05-29', {
    held: 'chưa tổ chức',
  }),
];

const secondarySchools: SampleCells[] = [
  held('Trường PTDTBT Tiểu học và THCS Thèn Sin', 'Thèn Sin', 52, 29, '2023-04-26'),
  // Planned on the day before which all must be done: planned-after-deadline.
  open('Trường PTDTBT Tiểu học và THCS Nùng Nàng', 'Nùng Nàng', 48, 23, '2023-05-31'),
  held('Trường Tiểu học và THCS Bản Hon', 'Bản Hon', 43, 24, '2023-05-05'),
  // Harmless: a name in decomposed Unicode, a date in words.
  held('Trường Tiểu học và THCS Nà Tăm'.normalize('NFD'), 'Nà Tăm', 47, 27, '2023-04-05', {
    held: 'ngày 5 tháng 4 năm 2023',
    party_cell: 'Chi bộ TH&THCS Nà Tăm',
  }),
  held('Trường THCS thị trấn Tam Đường', 'TT Tam Đường', 35, 24, '2023-03-25'),
  // No year, so neither held nor overdue is known: date-incomplete.
  held('Trường PTDTBT THCS Tả Lèng', 'Tả Lèng', 29, 14, '2023-04-12', {
    held: '12/4',
    planned: null,
  }),
  held('Trường THCS Giang Ma', 'Giang Ma', 26, 13, '2023-05-09'),
  open('Trường THCS Hồ Thầu', 'Hồ Thầu', 24, 12, '2023-05-23'),
  // Harmless: clock time before the date.
  held('Trường THCS Bình Lư', 'Bình Lư', 33, 22, '2023-04-28', {
    held: '8h00 ngày 28/4/2023',
  }),
  // Delegates to the district not entered: delegates-elected.
  held('Trường THCS Sơn Bình', 'Sơn Bình', 25, 13, '2023-05-12', { del_elected: null }),
  // A planned day under the day held: held-tentative.
  open('Trường THCS Bản Giang', 'Bản Giang', 27, 15, '2023-05-20', {
    held: 'dự kiến 20/5/2023',
  }),
  // Nothing on the length, one content in doubt: duration-missing, value-unknown.
  held('Trường THCS Bản Bo', 'Bản Bo', 31, 18, '2023-05-13', {
    duration: null,
    c2b: '?',
  }),
  // Planned in June: planned-after-deadline.
  open('Trường PTDTBT THCS Khun Há', 'Khun Há', 37, 16, '2023-06-02'),
  held('Trường THPT Bình Lư', 'Bình Lư', 58, 35, '2023-03-11'),
  held('Trường PTDT Nội trú THPT huyện', 'TT Tam Đường', 40, 25, '2023-04-01'),
  // Entered a second time, in another spelling: duplicate-unit.
  open('CĐCS Trường mầm non  Giang Ma', 'Giang Ma', 30, 30, '2023-05-22', {
    party_cell: 'Chi bộ MN Giang Ma',
  }),
];

/** I. The schools. */
export const SCHOOLS: SampleSection = {
  number: 'I',
  bloc: 'Khối trường học',
  heading: 'merged',
  blocInRows: true,
  units: [...kindergartens, ...primarySchools, ...secondarySchools],
};
