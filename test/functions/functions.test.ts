import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/domain/check/rules';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { clauseLabel } from '../../src/domain/text/locales/labels';
import { functionHost, serial } from './functionHost';

const { call } = functionHost();
const asOf = { date: '2023-05-20' };

describe('DAYS_LEFT and PLAN_DEADLINE', () => {
  it('count and name the last on-time day', () => {
    expect(call('DAYS_LEFT', 'cơ sở', asOf)).toBe(10);
    expect(call('DAYS_LEFT', 'điểm', asOf)).toBe(-95);
    expect(call('PLAN_DEADLINE', [['điểm'], [''], ['cơ sở']])).toEqual([
      [serial('2023-02-14')],
      [''],
      [serial('2023-05-30')],
    ]);
  });

  it.each([
    ['pilot', ['pilot', 'điểm', 'ĐIỂM', 'Đại hội điểm', 'ĐH  điểm', 'Pilot congress', 'x', true]],
    ['grassroots', ['grassroots', 'cơ sở', 'Cấp cơ sở', 'CĐCS', 'Đại hội CĐCS', 'chưa', false]],
    ['upper', ['upper', 'cấp trên', 'Huyện', 'cấp huyện', 'district', 'ĐH cấp trên']],
    ['upper', ['Đại hội huyện', 'Đại hội Công đoàn huyện', 'huyê\u0323n', 'Upper congress']],
  ])('know the %s milestone however it is written', (code, spellings) => {
    const days = { pilot: '2023-02-14', grassroots: '2023-05-30', upper: '2023-07-30' };
    const expected = serial(days[code as keyof typeof days]);
    const deadlines = spellings.map((spelling) => [spelling, call('PLAN_DEADLINE', spelling)]);
    expect(deadlines).toEqual(spellings.map((spelling) => [spelling, expected]));
  });

  it('take a date for the last on-time day itself', () => {
    expect(call('DAYS_LEFT', '25/5/2023', asOf)).toBe(5);
    expect(call('PLAN_DEADLINE', { date: '2023-05-25' })).toBe(serial('2023-05-25'));
  });

  it('follow the plan table that they are given', () => {
    const plan = [
      ['Khóa', 'Thông số', 'Giá trị'],
      ['grassroots.complete_before', '', { date: '2028-06-30' }],
      ['before_reading', '', 'inclusive'],
    ];
    expect(call('PLAN_DEADLINE', 'cơ sở', plan)).toBe(serial('2028-06-30'));
    expect(call('DAYS_LEFT', 'cơ sở', { date: '2028-06-28' }, plan)).toBe(2);
    const closed = [...plan, ['as_of', '', '20/6/2028']];
    expect(call('DAYS_LEFT', 'cơ sở', '', closed)).toBe(10);
  });
});

describe('the plan sheet', () => {
  const plan = 'Khóa,Giá trị\nas_of,2023-06-05\nlanguage,en\ndue_soon_days,3\n';

  it('is read by functions that are given no plan table', () => {
    const host = functionHost({ plan });
    expect(host.call('DEADLINE_STATUS', 'cơ sở', '')).toBe('Overdue');
    expect(host.call('DAYS_LEFT', 'upper')).toBe(55);
  });

  it('is read with few calls', () => {
    const host = functionHost({ plan });
    host.call(
      'DAYS_LEFT',
      Array.from({ length: 500 }, () => ['cơ sở']),
    );
    expect(host.callsByKind().read).toBeLessThanOrEqual(3);
  });

  it('that is invalid is said so, with the cell', () => {
    const { call: callInvalid } = functionHost({
      plan: 'Khóa,Giá trị\ngrassroots.complete_before,hè\n',
    });
    expect(() => callInvalid('PLAN_DEADLINE', 'cơ sở')).toThrow(
      'Thông số grassroots.complete_before của kế hoạch (Kế hoạch!B2) không hợp lệ.',
    );
    expect(callInvalid('PLAN_DEADLINE', 'huyện')).toBe(serial('2023-07-30'));
  });

  it('that is passed as a range and is invalid is said so, without a cell that it does not know', () => {
    const plan = [
      ['Khóa', 'Giá trị'],
      ['grassroots.complete_before', 'hè'],
    ];
    expect(() => call('PLAN_DEADLINE', 'cơ sở', plan)).toThrow(
      'Thông số grassroots.complete_before của kế hoạch không hợp lệ.',
    );
  });
});

const headers = [['TT', 'Tên CĐCS', 'Khối', 'Xã', 'Ngày tổ chức', 'Thời lượng', 'Cấp']];
const rows = [
  [1, 'Trường A', 'Trường học', 'Bản Bo', { date: '2023-04-12' }, '2 ngày', ''],
  ['', '', '', '', '', '', ''],
  [2, 'Trường B', 'Trường học', 'Bình Lư', '31/4/2023', '1', ''],
  [3, 'Cơ quan C', 'Cơ quan', 'Bình Lư', '', '', ''],
  [4, 'LĐLĐ huyện', '', '', '', '', 'Huyện'],
  ['', '', '', '', '', '', ''],
];

describe('CONGRESS_CHECK', () => {
  it('gives each row its findings as text', () => {
    const result = call('CONGRESS_CHECK', headers, rows, { date: '2023-06-01' });
    expect(result).toEqual([
      [expect.stringContaining('Thời lượng 4 buổi, tối đa 2 buổi')],
      [''],
      [expect.stringContaining('Không đọc được ngày “31/4/2023”')],
      [expect.stringContaining('quá hạn 2 ngày')],
      [''],
      [''],
    ]);
  });

  it('counts rows from the first one that it was given', () => {
    const result = call('CONGRESS_CHECK', headers, [rows[0]!, rows[0]!], asOf);
    expect(result).toEqual([[expect.anything()], [expect.stringContaining('đã có ở dòng 1')]]);
  });

  it('reads a header of two rows', () => {
    const twoLevels = [
      ['TT', 'Tên CĐCS', 'Đại hội', ''],
      ['', '', 'Ngày tổ chức', 'Thời lượng'],
    ];
    const result = call('CONGRESS_CHECK', twoLevels, [[1, 'A', '12/4/2023', '3 buổi']], asOf);
    expect(result).toEqual([[expect.stringContaining('3 buổi')]]);
  });

  it('knows headers that are written out or carry a remark', () => {
    const writtenOut = [['Số thứ tự', 'Tên công đoàn cơ sở', 'Ngày đại hội', 'Thời lượng (buổi)']];
    const result = call('CONGRESS_CHECK', writtenOut, [[1, 'A', '12/4/2023', 3]], asOf);
    expect(result).toEqual([[expect.stringContaining('3 buổi')]]);
  });

  it('says that the header lacks a column', () => {
    expect(() => call('CONGRESS_CHECK', [['TT', 'Tên CĐCS']], [[1, 'A']], asOf)).toThrow(
      /không tìm thấy cột Ngày tổ chức/,
    );
  });

  it('says that a header of two rows is given with one', () => {
    const upper = ['TT', 'Tên CĐCS', 'Ngày', ''];
    const lower = ['', '', 'tổ chức', 'dự kiến'];
    const message = /có hai dòng\. Chọn cả hai dòng cho headers/;
    expect(() => call('CONGRESS_CHECK', [upper], [lower, [1, 'A', '', '']], asOf)).toThrow(message);
    // The lower row alone has no names.
    expect(() => call('CONGRESS_CHECK', [lower], [[1, 'A', '', '']], asOf)).toThrow(
      /không tìm thấy cột Tên CĐCS, Ngày tổ chức\..* có hai dòng thì chọn cả hai dòng/,
    );
  });

  it('says that the header stands among the rows', () => {
    const [header] = headers as [string[]];
    const title = header.map((_, i) => (i === 0 ? 'BẢNG THEO DÕI' : ''));
    expect(() => call('CONGRESS_CHECK', [title], [header, rows[0]!], asOf)).toThrow(
      /nằm trong vùng rows\. Chọn dòng tiêu đề cho headers/,
    );
  });

  it('refuses headers and rows of different widths', () => {
    expect(() => call('CONGRESS_CHECK', headers, [[1, 'A']], asOf)).toThrow(/cùng số cột/);
  });
});

describe('CONGRESS_SUMMARY', () => {
  it('counts no heading as a unit, though a range does not say that it is merged', () => {
    const heading = ['Các trường mầm non', '', '', '', '', '', ''];
    const one = [1, 'Trường A', '', 'Bản Bo', { date: '2023-04-12' }, '', ''];
    const [, ...counted] = call(
      'CONGRESS_SUMMARY',
      headers,
      [heading, one],
      '',
      asOf,
    ) as unknown[][];
    expect(counted.map((line) => line.slice(0, 5))).toEqual([
      [1, 'Các trường mầm non', 1, 1, 1],
      ['', 'Tổng cộng', 1, 1, 1],
    ]);
  });

  it('counts by bloc, with the upper congress on a line of its own', () => {
    expect(call('CONGRESS_SUMMARY', headers, rows, '', asOf)).toEqual([
      [
        'TT',
        'Nhóm',
        'Tổng CĐCS',
        'Phải tổ chức',
        'Đã tổ chức',
        'Tỷ lệ %',
        'Đúng hạn',
        'Trễ hạn',
        'Sắp đến hạn',
        'Quá hạn',
        'Chưa đến hạn',
        'Thiếu dữ liệu',
      ],
      [1, 'Trường học', 2, 2, 1, 50, 1, 0, 0, 0, 0, 1],
      [2, 'Cơ quan', 1, 1, 0, 0, 0, 0, 1, 0, 0, 0],
      ['', 'Tổng cộng', 3, 3, 1, 33.3, 1, 0, 1, 0, 0, 1],
      ['', 'Đại hội Công đoàn huyện', 1, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    ]);
  });

  it('counts by commune', () => {
    const table = call('CONGRESS_SUMMARY', headers, rows, 'xã', asOf) as unknown[][];
    expect(table.map((row) => row.slice(0, 3))).toEqual([
      ['TT', 'Nhóm', 'Tổng CĐCS'],
      [1, 'Bản Bo', 1],
      [2, 'Bình Lư', 2],
      ['', 'Tổng cộng', 3],
      ['', 'Đại hội Công đoàn huyện', 1],
    ]);
  });

  it('refuses another grouping', () => {
    expect(() => call('CONGRESS_SUMMARY', headers, rows, 'tuổi', asOf)).toThrow(/không rõ “tuổi”/);
  });
});

describe('READ_DATE', () => {
  it('gives first and last day', () => {
    expect(call('READ_DATE', '12-13/4/2023')).toEqual([
      [serial('2023-04-12'), serial('2023-04-13')],
    ]);
    expect(call('READ_DATE', { date: '2023-04-12' })).toEqual([
      [serial('2023-04-12'), serial('2023-04-12')],
    ]);
  });

  it('says in the cell why a date is not read', () => {
    expect(call('READ_DATE', [['12/4'], ['abc'], [''], ['Quý I/2023']])).toEqual([
      ['Thiếu năm', ''],
      ['Không đọc được', ''],
      ['', ''],
      [serial('2023-01-01'), serial('2023-03-31')],
    ]);
  });
});

describe('PLAN_RULE', () => {
  it('says what the rule asks, and its clause before the full stop', () => {
    expect(call('PLAN_RULE', 'contents-complete')).toMatch(/1a tổng kết.*[^.] \(II\.1\)\.$/);
    expect(call('PLAN_RULE', 'Contents–Complete ')).toBe(call('PLAN_RULE', 'contents-complete'));
  });

  const english = [
    ['Khóa', 'Giá trị'],
    ['language', 'en'],
  ];
  it.each([
    ['vi', undefined],
    ['en', english],
  ] as const)('names the clause of each rule once (%s)', (language, plan) => {
    const codes = RULES.map(({ code }) => [code]);
    const texts = call('PLAN_RULE', codes, plan) as string[][];
    const { plan: byDefault } = readPlan([]);
    const counts = RULES.map(({ code, isAboutData }, i) => {
      const [text = ''] = texts[i]!;
      const clause = isAboutData ? 'data' : byDefault.ruleClause(code);
      return [code, text.split(clauseLabel(clause, language)).length - 1];
    });
    expect(counts).toEqual(RULES.map(({ code }) => [code, 1]));
  });

  it('names article 10 of the Charter once, in both languages', () => {
    expect(call('PLAN_RULE', 'quorum')).toMatch(/[^.] \(Điều 10 Điều lệ\)\.$/);
    expect(call('PLAN_RULE', 'quorum', english)).toMatch(/[^.] \(Charter art\. 10\)\.$/);
  });
});

describe('open-ended ranges', () => {
  it('cost nothing for their blank rows', () => {
    const open = [...rows, ...Array.from({ length: 5000 }, () => ['', '', '', '', '', '', ''])];
    const result = call('CONGRESS_CHECK', headers, open, asOf) as string[][];
    expect(result).toHaveLength(open.length);
    expect(result.slice(rows.length).every(([cell]) => cell === '')).toBe(true);
  });
});
