import { describe, expect, test } from '@jest/globals';
import { reportSheet } from '../../../../src/domain/summary/report/reportSheet';
import type { DescribedSummary } from '../../../../src/domain/summary/defineSummary';
import { type CheckInput, isoDay, type RowInput } from '../../trackerTable';
import { expectGolden } from '../golden';
import { GOLDEN_DAYS, sampleInput, tableInput, tablesInput } from '../sampleInput';
import { shown } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

const HELD = 'Ngày tổ chức';

function reportOf(rows: readonly RowInput[], table: Partial<CheckInput> = {}): DescribedSummary {
  const sheet = reportSheet.describe(tableInput({ ...table, rows }));
  expectWellFormed(sheet);
  return sheet;
}

const textOf = (sheet: DescribedSummary) =>
  sheet.rows
    .map((row) =>
      row
        .map(shown)
        .filter((text) => text !== '')
        .join(' | '),
    )
    .filter((line) => line !== '')
    .join('\n');

describe('the report', () => {
  test.each(GOLDEN_DAYS)('of the sample has the figures of its check as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const sheet = reportSheet.describe(input);
    // Without the row of the upper congress.
    const { totals, units } = input.tables[0]!;
    const uppers = units.filter(({ level }) => level === 'upper').length;
    expect(uppers).toBe(1);
    expect(textOf(sheet)).toContain(`có ${totals.held}/${totals.required - 1} CĐCS đã tổ chức`);
    const total = sheet.rows.find(([, label]) => label === 'Tổng cộng')!;
    const { byStatus } = totals;
    expect(total.slice(5, 11)).toEqual([
      byStatus['done-on-time'],
      byStatus['done-late'],
      byStatus['due-soon'],
      byStatus.overdue,
      byStatus['not-due'] - 1,
      byStatus['missing-data'],
    ]);
  });

  test('in English', () => {
    const sheet = reportSheet.describe(sampleInput('2023-05-20', { language: 'en' }));
    expectWellFormed(sheet);
    expectGolden(sheet, '2023-05-20.en');
  });

  test('has its number, recipients and signer from the plan', () => {
    const plan = {
      superior_body: 'Liên đoàn Lao động tỉnh Minh Sơn',
      document_symbol: '15/BC-LĐLĐ',
      recipients: 'LĐLĐ tỉnh (để báo cáo)\n- Thường trực Huyện ủy;\nLưu: VT',
      signed_for: 'TM. BAN THƯỜNG VỤ',
      signer_title: 'CHỦ TỊCH',
    };
    const lines = textOf(reportOf([{ [HELD]: '12/4/2023' }], { plan })).split('\n');
    expect(lines[0]).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH MINH SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines[3]).toMatch(/^Số: 15\/BC-LĐLĐ \|/);
    const foot = lines.findIndex((line) => line.startsWith('Nơi nhận:'));
    expect(lines.slice(foot, foot + 4)).toEqual([
      'Nơi nhận: | TM. BAN THƯỜNG VỤ',
      '- LĐLĐ tỉnh (để báo cáo); | CHỦ TỊCH',
      '- Thường trực Huyện ủy;',
      '- Lưu: VT.',
    ]);
  });

  test('by the Party, with body and preparer', () => {
    const sheet = reportOf([{ [HELD]: '12/4/2023' }], {
      asOf: '2023-02-05',
      plan: {
        title_block: 'party',
        reporting_body: 'Ban Dân vận Huyện ủy',
        prepared_by: 'Nguyễn Văn A',
        place: 'Bình Lư',
      },
    });
    const text = textOf(sheet);
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('BAN DÂN VẬN HUYỆN ỦY');
    expect(text).toContain('* | Bình Lư, ngày 05 tháng 02 năm 2023');
    expect(text).toContain('Số ………-BC/………');
    expect(text).toContain('Nguyễn Văn A');
    expect(text).not.toContain('CỘNG HÒA');
  });

  test('an invalid title block is said to be so, not replaced', () => {
    const text = textOf(reportOf([{}], { plan: { title_block: 'x' } }));
    expect(text).toContain('title_block');
    expect(text).not.toMatch(/CỘNG HÒA|ĐẢNG CỘNG SẢN/);
  });

  test('it is dated with the day of the run, its data with the as-of date', () => {
    const input = tableInput({ rows: [{ [HELD]: '12/4/2023' }], asOf: '2023-05-20' });
    const text = textOf(reportSheet.describe({ ...input, today: isoDay('2023-06-01') }));
    expect(text).toContain('Tam Đường, ngày 01 tháng 6 năm 2023');
    expect(text).toContain(
      'Số liệu tính đến ngày 20/5/2023 (“trước ngày”: đúng ngày đó là trễ hạn)',
    );
    expect(text).toContain(
      'Đến hết ngày 20/5/2023, có 1/1 CĐCS đã tổ chức đại hội, đạt tỷ lệ 100,0%.',
    );
  });

  test.each<[title: string, row: RowInput, asOf: string, sentence: string]>([
    [
      'pilot held',
      { 'Đại hội điểm': 'x', [HELD]: '14/2/2023' },
      '2023-02-20',
      'Đại hội điểm (Đơn vị 2): đã tổ chức ngày 14/02/2023; hoàn thành đúng hạn; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023).',
    ],
    [
      'pilot due',
      { 'Đại hội điểm': 'x', 'Ngày dự kiến': '10/2/2023' },
      '2023-02-14',
      'Đại hội điểm (Đơn vị 2): chưa tổ chức; dự kiến ngày 10/02/2023; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); ngày chốt số liệu là hạn cuối.',
    ],
    [
      'pilot overdue',
      { 'Đại hội điểm': 'x' },
      '2023-02-15',
      'Đại hội điểm (Đơn vị 2): chưa tổ chức; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); quá hạn 01 ngày.',
    ],
    [
      'pilot not readable',
      { 'Đại hội điểm': 'x', [HELD]: 'đã xong' },
      '2023-02-14',
      'Đại hội điểm (Đơn vị 2): ngày tổ chức ghi “đã xong”, chưa đọc được; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); ngày chốt số liệu là hạn cuối.',
    ],
    [
      'upper held',
      { Cấp: 'Huyện', [HELD]: '31/7-1/8/2023' },
      '2023-08-02',
      'Đại hội Công đoàn huyện: đã tổ chức từ ngày 31/7/2023 đến ngày 01/8/2023; hoàn thành trễ hạn; hạn theo Kế hoạch: trước ngày 31/7/2023 (hạn cuối 30/7/2023).',
    ],
  ])('%s', (_title, row, asOf, sentence) => {
    expect(textOf(reportOf([row], { asOf }))).toContain(sentence);
  });

  test('a congress whose month straddles the deadline is held, and said to be unclear', () => {
    const text = textOf(reportOf([{ [HELD]: 'Tháng 5/2023' }, {}], { asOf: '2023-06-15' }));
    expect(text).toContain('có 1/2 CĐCS đã tổ chức đại hội, đạt tỷ lệ 50,0%');
    expect(text).toContain('Có 01 CĐCS đã tổ chức nhưng thời gian ghi chưa đủ rõ');
  });

  test('thirty overdue units are named, the others counted; the longest overdue first', () => {
    const rows = Array.from({ length: 31 }, () => ({ 'Đại hội điểm': '' }));
    const pilot = { 'Tên CĐCS': 'Điểm', 'Đại hội điểm': 'x', 'Cấp ủy lãnh đạo': 'Chi bộ Điểm' };
    const text = textOf(reportOf([...rows, pilot], { asOf: '2023-05-31' }));
    expect(text).toContain('Có 32 CĐCS quá hạn');
    expect(text).toContain('\n1. Điểm (Chi bộ Điểm): hạn cuối 14/02/2023, quá hạn 106 ngày.\n');
    expect(text).toContain('\n2. Đơn vị 2: hạn cuối 30/5/2023, quá hạn 01 ngày.\n');
    expect(text).toContain(
      '\n30. Đơn vị 30: hạn cuối 30/5/2023, quá hạn 01 ngày.\nvà 02 CĐCS khác.\n',
    );
    expect(textOf(reportOf(rows.slice(0, 30), { asOf: '2023-05-31' }))).not.toContain('CĐCS khác.');
  });

  test('the day after the last on-time day is the first overdue', () => {
    expect(textOf(reportOf([{}], { asOf: '2023-05-30' }))).toContain('Không có CĐCS nào quá hạn.');
    expect(textOf(reportOf([{}], { asOf: '2023-05-31' }))).toContain('Có 01 CĐCS quá hạn');
  });

  test('what is to be done is what the figures say', () => {
    const upper = { Cấp: 'Huyện', 'Ngày dự kiến': '1/1/2023' };
    const text = textOf(reportOf([{}, { [HELD]: 'abc' }, upper], { asOf: '2023-05-31' }));
    expect(text).toContain(
      '- Đôn đốc: 01 CĐCS quá hạn, Đại hội Công đoàn huyện đã qua ngày dự kiến nhưng chưa ghi ngày tổ chức (biểu Đôn đốc).',
    );
    expect(text).toContain('- Bổ sung số liệu: 01 CĐCS thiếu dữ liệu.');
    expect(text).toMatch(
      /- Đại hội Công đoàn huyện: \d\d điều kiện chưa đạt, \d\d điều kiện chưa rõ/,
    );
    expect(text).toMatch(/- Sửa hoặc giải trình: \d+ lỗi/);
  });

  test('a paragraph has as many rows as it takes lines', () => {
    const name = 'Trường phổ thông dân tộc bán trú '.repeat(8);
    const sheet = reportOf([{ 'Tên CĐCS': name }], { asOf: '2023-05-31' });
    const row = sheet.rows.findIndex(([text]) => shown(text!).startsWith('1. Trường phổ thông'));
    const merge = sheet.merges.find((box) => box.row === row)!;
    expect(merge.rows).toBeGreaterThanOrEqual(3);
    expect(merge.columns).toBe(sheet.widths.length);
  });

  test.each<[title: string, rows: RowInput[]]>([
    ['no units', []],
    ['exempt units alone', [{ 'Diện tổ chức': 'Không tổ chức', Khối: 'A' }]],
    ['the upper congress alone', [{ Cấp: 'Huyện' }]],
  ])('no rate of nothing: %s', (_title, rows) => {
    const text = textOf(reportOf(rows));
    expect(text).toContain('không có CĐCS nào phải tổ chức đại hội');
    expect(text).not.toContain('%');
  });

  test.each([{ as_of: 'x' }, { before_reading: 'x' }, { 'grassroots.complete_before': 'x' }])(
    'an invalid plan is said to be so: %p',
    (plan) => {
      const text = textOf(reportOf([{}, { [HELD]: '12/4/2023' }, { Cấp: 'Huyện' }], { plan }));
      expect(text).toContain('Chưa xét được vì ngày chốt số liệu hoặc hạn cuối không hợp lệ.');
      expect(text).toContain('02 CĐCS thiếu dữ liệu');
    },
  );

  test('a name is a text, whatever it styles like', () => {
    const text = textOf(reportOf([{ 'Tên CĐCS': '=IMPORTXML("x")' }], { asOf: '2023-06-15' }));
    expect(text).toContain('1. =IMPORTXML("x"): hạn cuối 30/5/2023, quá hạn 16 ngày.');
  });

  test('several trackers together', () => {
    const sheet = reportSheet.describe(
      tablesInput([
        { sheet: 'A', rows: [{ Khối: 'A', [HELD]: '12/4/2023' }] },
        { sheet: 'B', rows: [{ Khối: 'B', 'Tên CĐCS': 'Trường B' }, { Khối: 'A' }] },
      ]),
    );
    expectWellFormed(sheet);
    expect(textOf(sheet)).toContain('có 1/3 CĐCS đã tổ chức đại hội, đạt tỷ lệ 33,3%');
    expect(sheet.rows.filter(([no]) => typeof no === 'number')).toHaveLength(2);
  });

  test('a tracker without its header', () => {
    expectWellFormed(reportSheet.describe(tableInput({ cells: [['x']] })));
  });
});
