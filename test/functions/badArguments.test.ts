import { describe, expect, it } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { CellError } from '../../src/document';
import type { FunctionArgument } from '../../src/host';
import { functionHost } from './functionHost';

const hosts = {
  vi: functionHost(),
  en: functionHost({ plan: 'Khóa,Giá trị\nlanguage,en\n' }),
};

const NA = new CellError('#N/A');
const COLUMN = [['cơ sở'], ['điểm']];
const TWO_COLUMNS = [
  ['cơ sở', 'điểm'],
  ['cơ sở', 'điểm'],
];
const HEADERS = [['TT', 'Tên CĐCS', 'Ngày tổ chức']];
const ROWS = [[1, 'Trường A', '12/4/2023']];

/** A call of each function that is right but for the argument under test. */
const RIGHT: Readonly<Record<string, readonly FunctionArgument[]>> = {
  DEADLINE_STATUS: ['cơ sở', '12/4/2023'],
  DAYS_LEFT: ['25/5/2023'],
  PLAN_DEADLINE: ['25/5/2023'],
  CONGRESS_CHECK: [HEADERS, ROWS],
  CONGRESS_SUMMARY: [HEADERS, ROWS],
  READ_DATE: ['12/4/2023'],
  PLAN_RULE: ['quorum'],
};

/** Values that an argument may not have, with what the message says of each in either language. */
const BAD: Readonly<Record<string, readonly (readonly [FunctionArgument, RegExp, RegExp])[]>> = {
  milestone: [
    ['tỉnh', /^milestone: không rõ “tỉnh”\. Ghi điểm/, /^milestone: "tỉnh" is not known\. Pass/],
    [7, /^milestone: không rõ “7”/, /^milestone: "7" is not known/],
    [NA, /^milestone: không rõ “#N\/A”/, /^milestone: "#N\/A" is not known/],
    [
      TWO_COLUMNS,
      /^milestone: .*nhiều cột\. Chọn một cột/,
      /^milestone: .*several columns\. Select/,
    ],
  ],
  held: [[TWO_COLUMNS, /^held: .*nhiều cột\. Chọn/, /^held: .*several columns\. Select/]],
  as_of: [
    [
      'hôm qua',
      /^as_of: “hôm qua” không phải là một ngày\. Chọn/,
      /^as_of: "hôm qua" is not a day/,
    ],
    ['Tháng 5/2023', /^as_of: “Tháng 5\/2023”/, /^as_of: "Tháng 5\/2023"/],
    [12, /^as_of: “12” không phải/, /^as_of: "12" is not/],
    [true, /^as_of: “true” không phải/, /^as_of: "true" is not/],
    [NA, /^as_of: “#N\/A” không phải/, /^as_of: "#N\/A" is not/],
    [COLUMN, /^as_of: phải là một ô.*Chọn một ô/, /^as_of: must be one cell.*Select one cell/],
  ],
  planned: [
    [
      [[''], [''], ['']],
      /^Các vùng milestone, held, planned .*cùng số dòng/,
      /same number of rows/,
    ],
  ],
  plan: [
    ['Kế hoạch', /^plan: .*không có bảng thông số.*Chọn/, /^plan: .*not the plan's.*Select/],
    [5, /^plan: /, /^plan: .*Select/],
    [false, /^plan: /, /^plan: .*Select/],
    [new CellError('#REF!'), /^plan: /, /^plan: .*Select/],
    [COLUMN, /^plan: /, /^plan: .*Select/],
    [[['grassroots.complete_before', '', '30/6/2028']], /^plan: .*“Khóa”/, /^plan: .*“Khóa”/],
  ],
  headers: ['', 3, [['TT', 'Tên CĐCS']], [['TT', 'Tên CĐCS', 'Khối']]].map((value) => [
    value,
    /^headers.*(?:phải là|không tìm thấy cột)/,
    /^headers.*(?:must be|no column)/,
  ]),
  rows: ['', NA, COLUMN].map((value) => [
    value,
    /^headers và rows phải là/,
    /^headers and rows must/,
  ]),
  group_by: [
    ['tuổi', /^group_by: không rõ “tuổi”\. Ghi khối/, /^group_by: "tuổi" is not known\. Pass/],
    [2, /^group_by: không rõ “2”/, /^group_by: "2" is not known/],
    [true, /^group_by: không rõ “true”/, /^group_by: "true" is not known/],
    [NA, /^group_by: không rõ “#N\/A”/, /^group_by: "#N\/A" is not known/],
    [COLUMN, /^group_by: phải là một ô/, /^group_by: must be one cell/],
  ],
  text: [[TWO_COLUMNS, /^text: .*nhiều cột\. Chọn/, /^text: .*several columns\. Select/]],
  code: [
    ['abc', /^code: không có quy tắc “abc”\. Ghi mã/, /^code: there is no rule "abc"\. Write/],
    [3, /^code: không có quy tắc “3”/, /^code: there is no rule "3"/],
    [true, /^code: không có quy tắc “true”/, /^code: there is no rule "true"/],
    [TWO_COLUMNS, /^code: .*nhiều cột\. Chọn/, /^code: .*several columns\. Select/],
  ],
};

/** DEADLINE_STATUS alone says what a milestone column and a date column have in common. */
const HEIGHTS: Readonly<Record<string, FunctionArgument>> = { planned: [['12/4/2023'], ['']] };

const CASES = FUNCTIONS.flatMap(({ name, parameters }) =>
  parameters.flatMap((parameter, at) =>
    BAD[parameter]!.map(([value, vi, en]) => ({ name, parameter, at, value, vi, en })),
  ),
);

function messageOf(language: 'vi' | 'en', name: string, args: readonly FunctionArgument[]): string {
  try {
    return `no error, but ${JSON.stringify(hosts[language].call(name, ...args))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a bad argument', () => {
  it.each(CASES)('$parameter of $name: $value is said so in both languages', (bad) => {
    const args = [...RIGHT[bad.name]!];
    if (HEIGHTS[bad.parameter]) args[1] = HEIGHTS[bad.parameter];
    args[bad.at] = bad.value;
    expect(messageOf('vi', bad.name, args)).toMatch(bad.vi);
    expect(messageOf('en', bad.name, args)).toMatch(bad.en);
  });

  it('in a column is named with its row', () => {
    const milestones = [['cơ sở'], ['tỉnh']];
    for (const name of ['DEADLINE_STATUS', 'DAYS_LEFT', 'PLAN_DEADLINE']) {
      expect(messageOf('vi', name, [milestones])).toMatch(/^milestone, dòng 2 của vùng: không rõ/);
      expect(messageOf('en', name, [milestones])).toMatch(/^milestone, row 2 of the range: "tỉnh"/);
    }
    expect(messageOf('vi', 'PLAN_RULE', [[['quorum'], ['abc']]])).toMatch(
      /^code, dòng 2 của vùng: không có/,
    );
  });
});

describe('the number of arguments', () => {
  it('too few: says which is missing', () => {
    expect(messageOf('vi', 'DAYS_LEFT', [])).toBe(
      'Thiếu đối số milestone. Cách gọi: DAYS_LEFT(milestone; [as_of]; [plan]).',
    );
    expect(messageOf('en', 'CONGRESS_CHECK', [HEADERS])).toBe(
      'The argument rows is missing. Call it as CONGRESS_CHECK(headers; rows; [as_of]; [plan]).',
    );
  });

  it('too many: says how many there may be', () => {
    expect(messageOf('vi', 'READ_DATE', ['12/4/2023', '13/4/2023'])).toBe(
      'Thừa đối số: đã truyền 2, nhiều nhất 1. Cách gọi: READ_DATE(text).',
    );
    expect(messageOf('en', 'READ_DATE', ['12/4/2023', '13/4/2023'])).toBe(
      'Too many arguments: 2, at most 1. Call it as READ_DATE(text).',
    );
  });
});

describe('a cell with data that is wrong', () => {
  it.each([5, true, 'abc', NA])(
    '%s in the column of dates is missing data, not an error',
    (held) => {
      expect(hosts.vi.call('DEADLINE_STATUS', 'cơ sở', held)).toBe('Thiếu dữ liệu');
      expect(hosts.vi.call('READ_DATE', held)).toEqual([['Không đọc được', '']]);
    },
  );
});
