import { describe, expect, it } from '@jest/globals';
import { noticeTexts } from '../../../src/addon/check/noticeText';
import type { WritingNotice } from '../../../src/addon/check/writingNotice';
import { calendarDate } from '../../../src/domain/calendar';

const sheet = 'Theo dõi';
const by = { vi: '“Khóa” (D:D)', en: '“Lock” (D:D)' };
const day = calendarDate(2023, 5, 5)!;
const filter = { kind: 'filter-left', sheet, left: 0, right: 2, status: 3 } as const;
const units = [1, 2, 3, 4, 5, 6].map((n) => ({ name: `Trường ${n}`, row: n + 6 }));

/** A piece that no other notice has, in both languages. */
const SAID: readonly (readonly [WritingNotice, string, string])[] = [
  [{ kind: 'left-alone', sheet }, 'do người dùng lập nên', 'the user’s own'],
  [{ kind: 'no-room', sheet }, 'không còn cột trống', 'with no blank column left of it'],
  [{ kind: 'disturbed' }, 'Bảng bị sửa', 'The table was edited'],
  [{ kind: 'refused', sheet, by: null }, 'không nhận trạng thái', 'did not take the statuses'],
  [{ kind: 'refused', sheet, by }, 'được bảo vệ “Khóa” (D:D)', 'range “Lock” (D:D)'],
  [{ kind: 'mishap', sheet, column: 4, isPutBack: true }, 'xem lại cột E', 'Look column E over'],
  [
    { kind: 'mishap', sheet, column: 4, isPutBack: false },
    'nhầm vào cột E. Hãy lấy lại',
    'went into column E. Get its cells back',
  ],
  [
    { kind: 'lost-units', units },
    '6 đơn vị bị dời hoặc xóa trong khi kiểm tra, không phân biệt được nên chưa ghi trạng thái: Trường 1 (7), Trường 2 (8), Trường 3 (9), Trường 4 (10), Trường 5 (11).',
    'no status was written: Trường 1 (7), Trường 2 (8), Trường 3 (9), Trường 4 (10), Trường 5 (11).',
  ],
  [
    { ...filter, isTorn: true },
    'cột A–C chưa gồm cột trạng thái D và không mở rộng được vì bảng có ô gộp',
    'columns A–C does not reach over the status column D and cannot be widened',
  ],
  [
    { ...filter, isTorn: false },
    'cột A–C chưa gồm cột trạng thái D; mở rộng bằng lệnh',
    'columns A–C does not reach over the status column D; it was left',
  ],
  [
    { kind: 'stale-as-of', sheet, cell: 'C4', day, by: null },
    'không nhận ngày mới (Google Trang tính báo lỗi), nên vẫn ghi ngày cũ; các công thức tham chiếu ô này chưa tính theo ngày 05/05/2023',
    'cell C4 (the as-of date) did not take the new day',
  ],
  [
    { kind: 'stale-as-of', sheet, cell: 'C4', day, by },
    'Nhờ người bảo vệ trang cho phép sửa ô C4',
    'lies in the protected range “Lock” (D:D)',
  ],
];

describe('what people are told of writing statuses', () => {
  it.each(SAID)('says of %j what is the matter, in both languages', (notice, vi, en) => {
    expect(noticeTexts([notice], 'vi')).toEqual([expect.stringContaining(vi)]);
    expect(noticeTexts([notice], 'en')).toEqual([expect.stringContaining(en)]);
  });

  it('names the sheet, but where rows or columns were moved', () => {
    const nameless = SAID.flatMap(([notice]) => {
      const [text] = noticeTexts([notice], 'vi');
      return text!.includes(`“${sheet}”`) ? [] : [notice.kind];
    });
    expect(nameless).toEqual(['disturbed', 'lost-units']);
  });

  it('says the same thing once', () => {
    const other = { kind: 'left-alone', sheet: 'Khối 2' } as const;
    const texts = noticeTexts([{ kind: 'left-alone', sheet }, other, { ...other }], 'vi');
    expect(texts).toEqual([
      expect.stringContaining('“Theo dõi”'),
      expect.stringContaining('“Khối 2”'),
    ]);
  });
});
