import { describe, expect, test } from '@jest/globals';
import { remindersSheet } from '../../../../src/domain/summary/reminders/remindersSheet';
import type { CheckInput, RowInput } from '../../trackerTable';
import { expectGolden } from '../golden';
import { GOLDEN_DAYS, sampleInput, tableInput, tablesInput } from '../sampleInput';
import { expectWellFormed } from '../wellFormed';

const HEADER_ROW = 3;

/** The rows of units: name, deadline, planned, status, days overdue. */
function listed(rows: readonly RowInput[], table: Partial<CheckInput> = {}): unknown[][] {
  const sheet = remindersSheet.describe(tableInput({ ...table, rows }));
  expectWellFormed(sheet);
  return sheet.rows
    .slice(HEADER_ROW + 1)
    .filter(([no]) => typeof no === 'number')
    .map(([, unit, , deadline, planned, status, days]) => [
      typeof unit === 'object' && 'text' in unit ? `${unit.text} ${unit.cell}` : unit,
      deadline,
      planned,
      status,
      days,
    ]);
}

function notesOf(rows: readonly RowInput[], table: Partial<CheckInput> = {}): unknown[] {
  const { rows: lines } = remindersSheet.describe(tableInput({ ...table, rows }));
  return lines.slice(HEADER_ROW + 1).flatMap(([text]) => (typeof text === 'string' ? [text] : []));
}

describe('the reminders sheet', () => {
  test.each(GOLDEN_DAYS)('counts the overdue and due-soon units of the sample as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const sheet = remindersSheet.describe(input);
    const { byStatus } = input.tables[0]!.totals;
    const units = (count: number) => (count === 0 ? '0' : `${count} CĐCS`);
    expect(sheet.rows[2]![0]).toContain(
      `Sắp đến hạn: ${units(byStatus['due-soon'])} · Quá hạn: ${units(byStatus.overdue)} · `,
    );
  });

  test('in English', () => {
    const sheet = remindersSheet.describe(sampleInput('2023-05-20', { language: 'en' }));
    expectWellFormed(sheet);
    expectGolden(sheet, '2023-05-20.en');
  });

  test('worst first: days overdue, then the nearest deadline, then the longest passed plan', () => {
    const rows = [
      { 'Tên CĐCS': 'Dự kiến sau', 'Ngày dự kiến': '1/3/2023', 'Ngày tổ chức': 'abc' },
      { 'Tên CĐCS': 'Dự kiến trước', 'Ngày dự kiến': '1/2/2023', 'Ngày tổ chức': 'abc' },
      { 'Tên CĐCS': 'Huyện', Cấp: 'Huyện', 'Ngày dự kiến': '31/7/2023' },
      { 'Tên CĐCS': 'A' },
      { 'Tên CĐCS': 'Điểm', 'Đại hội điểm': 'x' },
      { 'Tên CĐCS': 'B', 'Ngày dự kiến': 'Tháng 4/2023' },
      { 'Tên CĐCS': 'Không', 'Diện tổ chức': 'Không tổ chức' },
      { 'Tên CĐCS': 'Xong', 'Ngày tổ chức': '12/4/2023' },
    ];
    const day = (date: string) => ({ date });
    expect(listed(rows, { asOf: '2023-07-20' })).toEqual([
      ['Điểm A6', day('2023-02-14'), '', 'Quá hạn', 156],
      ['A A5', day('2023-05-30'), '', 'Quá hạn', 51],
      ['B A7', day('2023-05-30'), '01/04/2023 – 30/04/2023', 'Quá hạn', 51],
      ['Huyện A4', day('2023-07-30'), day('2023-07-31'), 'Sắp đến hạn', ''],
      [
        'Dự kiến trước A3',
        day('2023-05-30'),
        day('2023-02-01'),
        'Thiếu dữ liệu; đã qua ngày dự kiến',
        '',
      ],
      [
        'Dự kiến sau A2',
        day('2023-05-30'),
        day('2023-03-01'),
        'Thiếu dữ liệu; đã qua ngày dự kiến',
        '',
      ],
    ]);
  });

  test('due soon by the nearest deadline', () => {
    const rows = [{ 'Tên CĐCS': 'A' }, { 'Tên CĐCS': 'Điểm', 'Đại hội điểm': 'x' }];
    const plan = { due_soon_days: 200 };
    const units = listed(rows, { asOf: '2023-02-10', plan }).map(([unit]) => unit);
    expect(units).toEqual(['Điểm A3', 'A A2']);
  });

  test('units of several trackers, each with its own sheet', () => {
    const sheet = remindersSheet.describe(
      tablesInput([
        { sheet: 'Khối A', rows: [{}], asOf: '2023-06-15' },
        { sheet: 'Khối B', rows: [{ 'Tên CĐCS': 'Đơn vị điểm', 'Đại hội điểm': 'x' }] },
      ]),
    );
    expect(sheet.rows.slice(4, 6).map(([, unit]) => unit)).toEqual([
      { text: 'Đơn vị điểm', sheet: 'Khối B', cell: 'A2' },
      { text: 'Đơn vị 2', sheet: 'Khối A', cell: 'A2' },
    ]);
  });

  test('it says what it has not looked at', () => {
    const done = { 'Ngày tổ chức': '12/4/2023', 'Ngày dự kiến': '' };
    expect(notesOf([done])).toEqual(['Không có đơn vị nào cần đôn đốc.']);
    expect(notesOf([])).toContain('Không có đơn vị nào cần đôn đốc.');
    expect(notesOf([{ 'Ngày tổ chức': '12/4/2023' }])).toContain(
      'Bảng theo dõi không có cột “Ngày dự kiến” nên không xét lịch dự kiến đã qua.',
    );
    expect(notesOf([{ ...done, 'Ngày tổ chức': 'abc' }])).toContain(
      '1 đơn vị thiếu dữ liệu nên chưa xét được theo hạn: xem trang Kết quả kiểm tra.',
    );
    expect(notesOf([done], { plan: { 'grassroots.complete_before': 'x' } })).toContain(
      '1 đơn vị chưa xác định được hạn cuối vì thông số trên trang Kế hoạch không hợp lệ.',
    );
    expect(notesOf([{}], { plan: { as_of: 'x' } })).toEqual([
      'Ngày chốt số liệu không hợp lệ nên chưa xác định được đơn vị cần đôn đốc.',
    ]);
  });

  test('a name is a text, whatever it styles like', () => {
    const name = '=IMPORTXML("http://x";"//a")';
    const [unit] = listed([{ 'Tên CĐCS': name }], { asOf: '2023-06-15' });
    expect(unit![0]).toBe(`${name} A2`);
  });

  test('a tracker without its header is an empty list', () => {
    expectWellFormed(remindersSheet.describe(tableInput({ cells: [['x']] })));
  });
});
