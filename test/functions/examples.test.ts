import { describe, expect, it } from '@jest/globals';
import type { FUNCTIONS } from '../../src/functions';
import { columns } from '../../src/functions/help/exampleRanges';
import { HELP } from '../../src/functions/help';
import { sheetOf } from '../addon/openHost';
import { functionHost, serial } from './functionHost';
import { readFormula } from './readFormula';
import { setUpDocument, TRACKER, UNITS } from './setUpDocument';

const workbook = setUpDocument();
/** A document without a plan, three weeks later: all that is known came with the arguments. */
const { call } = functionHost({ now: '2023-06-10T05:00:00Z' });

function evaluate(formula: string): unknown {
  const { name, args } = readFormula(formula, workbook, TRACKER);
  return call(name, ...args);
}

/** What the rows of the three units show, and the first row below them. */
const top = (result: unknown) => (result as unknown[][]).slice(0, UNITS.length + 1);

const ANSWERS: Readonly<Record<(typeof FUNCTIONS)[number]['name'], (result: unknown) => void>> = {
  DEADLINE_STATUS: (result) =>
    expect(top(result)).toEqual([['Hoàn thành đúng hạn'], ['Sắp đến hạn'], ['Sắp đến hạn'], ['']]),
  DAYS_LEFT: (result) => expect(result).toBe(72),
  PLAN_DEADLINE: (result) => expect(result).toBe(serial('2023-02-15')),
  CONGRESS_CHECK: (result) =>
    expect(top(result)).toEqual([
      [expect.stringMatching(/nội dung/)],
      [expect.stringContaining('01/06/2023')],
      [expect.not.stringContaining('01/06/2023')],
      [''],
    ]),
  CONGRESS_SUMMARY: (result) =>
    expect((result as unknown[][]).map((row) => row.slice(0, 5))).toEqual([
      ['TT', 'Nhóm', 'Tổng CĐCS', 'Phải tổ chức', 'Đã tổ chức'],
      [1, 'Bản Bo', 1, 1, 1],
      [2, 'Bình Lư', 2, 2, 0],
      ['', 'Tổng cộng', 3, 3, 1],
    ]),
  READ_DATE: (result) =>
    expect(top(result)).toEqual([
      [serial('2023-04-12'), serial('2023-04-12')],
      ['', ''],
      ['', ''],
      ['', ''],
    ]),
  PLAN_RULE: (result) => expect(result).toMatch(/đại hội điểm.*\(II\.4\.1\)\./),
};

describe('the documented example', () => {
  it.each(Object.entries(ANSWERS))(
    'of %s is right where set-up has made the sheets',
    (name, is) => {
      is(evaluate(HELP[name as keyof typeof HELP].example));
    },
  );

  it.each(Object.entries(HELP))(
    'of %s passes every argument that the function takes',
    (_, help) => {
      const { args } = readFormula(help.example, workbook, TRACKER);
      expect(args).toHaveLength(Object.keys(help.parameters).length);
    },
  );
});

it('the columns from members to planned date tell a unit from a heading for DEADLINE_STATUS', () => {
  const { rows } = sheetOf(workbook, TRACKER);
  const header = rows.find((row) => row?.values.includes('Tên CĐCS'))!.values;
  const last = rows.findIndex((row) => row?.values.includes('Trường C'));
  rows[last]!.values[header.indexOf('Số đoàn viên')] = 12;
  rows[last + 1]!.values[header.indexOf('Tên CĐCS')] = 'II. Khối cơ quan';
  const upToPlanned = columns('members', 'planned');
  expect(HELP.DEADLINE_STATUS.parameters.planned.vi).toContain(upToPlanned);
  const formula = `=DEADLINE_STATUS("cơ sở"; ${columns('held')}; "20/5/2023"; ${upToPlanned})`;
  expect(top(evaluate(formula))).toEqual([
    ['Hoàn thành đúng hạn'],
    ['Sắp đến hạn'],
    ['Sắp đến hạn'],
    [''],
  ]);
});
