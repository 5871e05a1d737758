import { describe, expect, test } from '@jest/globals';
import type { CheckOutcome } from '../../../src/addon/addonApi';
import type { Host } from '../../../src/host';
import { serial } from '../../functions/functionHost';
import { countedCalls, documentOf, openHost } from '../openHost';

const FORMATS = ['General', 'dd/mm/yyyy', 'mm/yyyy', '"thg "m/yy'] as const;
const HEADERS = ['Tên CĐCS', 'Ngày dự kiến', 'Ngày tổ chức', 'Đã báo cáo', 'Ghi chú'];
type DateInput = readonly [day: string | number, format: (typeof FORMATS)[number]];

/** What a date cell holds; numbers as they are. */
function content(day: string | number): number | null {
  if (typeof day === 'number') return day;
  return day === '' ? null : serial(day);
}

/** A tracker with date cells under these headers, in one row for each list. */
function hostWith(...rows: readonly (readonly DateInput[])[]): Host {
  const workbook = documentOf('Theo dõi', [HEADERS]);
  for (const format of FORMATS.slice(1)) workbook.styles.push({ numberFormat: format });
  rows.forEach((dates, i) => {
    workbook.sheets[0]!.rows.push({
      values: [`Trường ${i + 1}`, ...dates.map(([day]) => content(day))],
      styles: [0, ...dates.map(([, format]) => FORMATS.indexOf(format))],
    });
  });
  return openHost(workbook);
}

function check(host: Host): CheckOutcome {
  return host.run('checkTracker', [{}]) as unknown as CheckOutcome;
}

function heldOf(host: Host): unknown[] {
  return check(host).report.units.map(({ held }) => held);
}

const DAY = 'dd/mm/yyyy';
const NONE: DateInput = ['', 'General'];

describe('a date cell whose format shows no day', () => {
  test('is that month, in every column of dates and marks', () => {
    const host = hostWith([
      ['2023-04-01', 'mm/yyyy'],
      ['2023-05-01', '"thg "m/yy'],
      ['2023-06-01', 'mm/yyyy'],
    ]);
    expect(heldOf(host)).toEqual([['2023-05-01', '2023-05-31']]);
    const codes = check(host).report.findings.map(({ code, column }) => [code, column]);
    expect(codes).toContainEqual(['date-imprecise', 'C']);
  });

  test('is told from a cell beside it that shows its first day', () => {
    const host = hostWith(
      [NONE, ['2023-05-01', DAY]],
      [NONE, ['2023-05-01', 'mm/yyyy']],
      [NONE, ['2023-04-12', DAY]],
      [NONE, ['2023-05-02', 'mm/yyyy']],
      [NONE, ['2023-05-01', 'mm/yyyy']],
    );
    expect(heldOf(host)).toEqual([
      ['2023-05-01', '2023-05-01'],
      ['2023-05-01', '2023-05-31'],
      ['2023-04-12', '2023-04-12'],
      ['2023-05-01', '2023-05-31'],
      ['2023-05-01', '2023-05-31'],
    ]);
  });

  test('costs one call more, and none where no date is the first of a month', () => {
    const counted = (...rows: readonly (readonly DateInput[])[]) => {
      const host = hostWith(...rows);
      host.calls.reset();
      check(host);
      return countedCalls(host);
    };
    const without = counted([NONE, ['2023-04-12', DAY]], [NONE, ['2023-04-13', DAY]]);
    expect(counted([NONE, ['2023-04-12', DAY]], [NONE, ['2023-04-01', DAY]])).toBe(without + 1);
    const mark = [NONE, ['2023-04-12', DAY], ['2023-05-01', DAY]] as const;
    expect(counted(mark, [NONE, ['2023-04-13', DAY]])).toBe(without + 1);
    // A column that is not read does not count.
    const otherColumn = [NONE, ['2023-04-12', DAY], NONE, ['2023-04-01', DAY]] as const;
    expect(counted(otherColumn, [NONE, ['2023-04-13', DAY]])).toBe(without);
  });
});

describe('a number that is no date, in a cell with the format of one', () => {
  test.each([
    [912_345_678, '“912345678”'],
    [12_042_023, '“12042023”'],
    [24, '“23/01/1900”'],
    [0.5, '“30/12/1899”'],
  ])('%d is unreadable, quoted as %s', (value, quote) => {
    const { findings } = check(hostWith([NONE, [value, DAY]])).report;
    const unreadable = findings.filter(({ code }) => code === 'date-unreadable');
    expect(unreadable.map(({ column }) => column)).toEqual(['C']);
    expect(unreadable[0]!.message).toContain(quote);
  });
});
