/** What the menu says after a check, word for word, in both languages. */
import { expect, it } from '@jest/globals';
import { checkedMessage } from '../../../src/addon/entry/checkedMessage';
import { parseIsoDay } from '../../../src/domain/calendar';
import { checkTogether } from '../../../src/domain/check/engine';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { readTracker } from '../../../src/domain/tracker/tracker';

const ROWS = [
  ['TT', 'Tên CĐCS', 'Ngày tổ chức'],
  [1, 'Trường A', '12/4/2023'],
  [2, 'Trường B', ''],
];

function message(rows: typeof ROWS, written: object, language: 'vi' | 'en') {
  const tracker = readTracker({ name: 'Theo dõi', rows, merges: [] });
  const [result] = checkTogether([tracker], readPlan([]), parseIsoDay('2023-06-10')!);
  const sheets = ['Kết quả', 'Báo cáo'];
  const usual = { sheets, statusColumn: undefined, areColored: false, openPanel: 'Mở' };
  return checkedMessage(result!, { ...usual, ...written }, language);
}

it('says how much was found and where it stands, then the figures', () => {
  expect(message(ROWS, { statusColumn: 'D', areColored: true }, 'vi')).toEqual({
    title: 'Kết quả kiểm tra',
    texts: [
      '1 mục (1 lỗi): xem trang “Kết quả”, “Báo cáo” ở cuối bảng tính, hoặc bấm “Mở”',
      'Theo dõi, tính đến 10/06/2023 – Tổng CĐCS: 2',
      'Đã tổ chức: 1/2 (50,0%)',
      'Sắp đến hạn: 0',
      'Quá hạn: 1',
      'Trạng thái từng đơn vị ở cột D',
      'Màu theo trạng thái: đỏ quá hạn, vàng sắp đến hạn, cam trễ hạn, xám thiếu dữ liệu; lỗi khác không tô màu',
    ],
  });
});

it('says the same in English, and nothing of statuses and colours that are not there', () => {
  const { title, texts } = message(ROWS, {}, 'en');
  expect([title, ...texts]).toEqual([
    'Findings',
    '1 finding (1 error): see the sheet “Kết quả”, “Báo cáo” among the last ones, or press “Mở”',
    'Theo dõi, as of 10/06/2023 – Units: 2',
    'Held: 1/2 (50.0%)',
    'Due soon: 0',
    'Overdue: 1',
  ]);
});

it('says so where nothing was found', () => {
  expect(message(ROWS.slice(0, 2), {}, 'vi').texts[0]).toBe('Không có mục nào cần xem lại');
  expect(message(ROWS.slice(0, 2), {}, 'en').texts[0]).toBe('There are no findings');
});
