import { describe, expect, test } from '@jest/globals';
import type { CheckOutcome } from '../../../src/addon/addonApi';
import type { Host } from '../../../src/host';
import { serial } from '../../functions/functionHost';
import { countedCalls, documentOf, openHost, textOf } from '../openHost';

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

  test('is that month whatever day it holds', () => {
    const host = hostWith(
      [NONE, ['2023-05-15', 'mm/yyyy']],
      [NONE, ['2023-05-15', DAY]],
      [NONE, ['2023-04-30', '"thg "m/yy']],
    );
    expect(heldOf(host)).toEqual([
      ['2023-05-01', '2023-05-31'],
      ['2023-05-15', '2023-05-15'],
      ['2023-04-01', '2023-04-30'],
    ]);
  });

  test('costs one call more whatever the number of rows, and none where no date cell is read', () => {
    const counted = (...rows: readonly (readonly DateInput[])[]) => {
      const host = hostWith(...rows);
      host.calls.reset();
      check(host);
      return countedCalls(host);
    };
    const without = counted([NONE, NONE], [NONE, NONE]);
    expect(counted([NONE, NONE], [NONE, ['2023-04-12', DAY]])).toBe(without + 1);
    const many = Array.from({ length: 50 }, () => [NONE, ['2023-04-12', DAY]] as const);
    expect(counted(...many)).toBe(without + 1);
    // Marks may be dates; a column that is not read does not count.
    expect(counted([NONE, NONE, ['2023-04-12', DAY]])).toBe(without + 1);
    expect(counted([NONE, NONE, NONE, ['2023-04-12', DAY]])).toBe(without);
  });
});

describe('a task’s date cell whose format shows no day', () => {
  test('is due within that month, and a day beside it on its day', () => {
    const workbook = documentOf('Nhiệm vụ', [['Nội dung', 'Chủ trì', 'Hạn', 'Ngày hoàn thành']]);
    workbook.styles.push({ numberFormat: 'mm/yyyy' }, { numberFormat: DAY });
    for (const [body, style] of [
      ['Ban A', 1],
      ['Ban B', 2],
    ] as const) {
      const values = ['Việc', body, serial('2023-04-15'), serial('2023-04-20')];
      workbook.sheets[0]!.rows.push({ values, styles: [0, 0, style, 2] });
    }
    const tracker = documentOf('Theo dõi', [HEADERS, ['Trường 1', '', '12/4/2023']]);
    workbook.sheets.push(...tracker.sheets);
    const host = openHost(workbook);
    host.run('summariesFromMenu');
    const sheet = workbook.sheets.find(({ name }) => name === 'Nhiệm vụ – tiến độ')!;
    const texts = sheet.rows.map((row) => row?.values.map((value) => textOf(value)).join('|'));
    expect(texts).toContain('1|Ban A|1|1|0|0|0|0|0|0');
    expect(texts).toContain('2|Ban B|1|0|1|0|0|0|0|0');
    expect(texts).toContain('1|Việc|||01/04/2023 – 30/04/2023|45036|Hoàn thành đúng hạn|||');
  });
});

describe('a number that is no date, in a cell with the format of one', () => {
  test.each([
    [912_345_678, '“912345678”'],
    [12_042_023, '“12042023”'],
    [24, '“23/01/1900”'],
    [0.5, '“12:00”'],
    [0, '“0”'],
  ])('%d is unreadable, quoted as %s', (value, quote) => {
    const { findings } = check(hostWith([NONE, [value, DAY]])).report;
    const unreadable = findings.filter(({ code }) => code === 'date-unreadable');
    expect(unreadable.map(({ column }) => column)).toEqual(['C']);
    expect(unreadable[0]!.message).toContain(quote);
  });

  test('0 fills no row, for formulas that find nothing give it', () => {
    const workbook = documentOf('Theo dõi', [HEADERS, ['Trường 1'], ['', 0, 0], ['Trường 2']]);
    workbook.styles.push({ numberFormat: DAY });
    workbook.sheets[0]!.rows[2]!.styles = [0, 1, 1];
    const { units, skipped } = check(openHost(workbook)).report;
    expect([units.map(({ row }) => row), skipped]).toEqual([[2, 4], [{ row: 3, reason: 'blank' }]]);
  });
});
