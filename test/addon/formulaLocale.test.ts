import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host';
import { calculate, CellError, type Scalar, Sheet, type Workbook } from '../../src/document';
import { serial } from '../functions/functionHost';
import { documentOf, openHost, sheetOf } from './openHost';

const EIGHT_O_CLOCK = 8 / 24;
const DUE_IN_TEN_DAYS = '2023-05-20';

/** Set up, filled in and checked on 20 May 2023, by default. */
function upperIn(locale: string): { workbook: Workbook; host: Host } {
  const workbook = documentOf('Khối xã', [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
    [1, 'Trường A', '12/4/2023'],
    [2, 'Trường B', null],
    [3, 'Trường C', 'chưa; "chờ, xã"'],
    [4, 'Trường D', '29/5/2023'],
    [5, 'Trường E', serial('2023-06-01') + EIGHT_O_CLOCK],
    [6, 'Trường F', 'không, vì 1;2'],
  ]);
  workbook.locale = locale;
  const host = openHost(workbook);
  host.run('setUp', [['plan', 'tasks']]);
  host.run('checkTracker', [{ write: true }]);
  calculate(workbook, () => Date.parse(`${DUE_IN_TEN_DAYS}T05:00:00Z`));
  return { workbook, host };
}

const UNITS = 6;
const STATUS = 3;

function statuses(workbook: Workbook): unknown[] {
  const { rows } = sheetOf(workbook, 'Khối xã');
  return rows.slice(1, UNITS + 1).map((row) => row?.values[STATUS]);
}

const cellsOf = ({ sheets }: Workbook): Scalar[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.values ?? []));
const formulasOf = ({ sheets }: Workbook): string[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((row) => [...(row?.formulas?.values() ?? [])]));
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(['vi_VN', 'en_US', 'de_DE'])('in a document of the locale %s', (locale) => {
  const { workbook, host } = upperIn(locale);

  it('the status of every unit is computed', () => {
    expect(statuses(workbook)).toEqual([
      'Hoàn thành đúng hạn',
      'Sắp đến hạn',
      'Sắp đến hạn',
      'Sắp đến hạn',
      'Sắp đến hạn',
      'Sắp đến hạn',
    ]);
  });

  it('the status of every task is computed', () => {
    const { rows } = sheetOf(workbook, 'Nhiệm vụ');
    const status = rows
      .find((row) => row?.values.includes('Trạng thái'))!
      .values.indexOf('Trạng thái');
    const shown = rows.flatMap((row) => (row?.formulas?.has(status) ? [row.values[status]] : []));
    expect(shown.length).toBeGreaterThan(30);
    for (const text of shown) {
      expect(text).toMatch(/^(?:|Quá hạn|Sắp đến hạn|Chưa đến hạn|Chưa có hạn)$/);
    }
  });

  it('the text of a task has a number as its language writes it', () => {
    const texts = sheetOf(workbook, 'Nhiệm vụ').rows.map((row) => row?.values[2]);
    expect(texts).toContain(
      'Tổ chức Đại hội Công đoàn huyện nhiệm kỳ 2023-2028, không quá 1,5 ngày',
    );
  });

  it('no cell shows an error, and formulas and rules are kept with commas', () => {
    expect(cellsOf(workbook).filter((value) => value instanceof CellError)).toEqual([]);
    const rules = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(rules.map(({ formula }) => formula)).toEqual(
      expect.arrayContaining([
        'AND(N("congress.highlight")=0,OR($D1="Quá hạn",$D1="Overdue"))',
        'AND(N("congress.highlight")=0,OR($D1="Sắp đến hạn",$D1="Due soon"))',
      ]),
    );
    const formulas = [...formulasOf(workbook), ...rules.map(({ formula }) => formula ?? '')];
    expect(formulas.map(withoutTexts).filter((formula) => formula.includes(';'))).toEqual([]);
  });

  it('a second check writes neither statuses nor rules', () => {
    const tracker = sheetOf(workbook, 'Khối xã');
    const { revision } = tracker;
    host.calls.reset();
    host.run('checkTracker', [{ write: true }]);
    expect(tracker.revision).toBe(revision);
    expect(host.calls.of('Sheet.setConditionalFormatRules')).toBe(0);
    expect(host.calls.of('Sheet.getConditionalFormatRules')).toBeGreaterThan(0);
  });
});

describe.each(['vi_VN', 'en_US', 'de_DE'])('an edit in a document of the locale %s', (locale) => {
  it('that changes no status writes none', () => {
    const { host } = upperIn(locale);
    host.calls.reset();
    host.edit('Khối xã', 'B3', 'Trường Bê');
    expect(host.calls.of('Range.getFormulas')).toBe(1);
    expect(host.calls.byKind.write).toBe(0);
  });
});

/** One unit that is to be held on a day, checked on 20 May 2023. */
function heldOn(held: Scalar, numberFormat?: string) {
  const workbook = documentOf('Khối xã', [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
    [1, 'Trường A', held],
  ]);
  const { rows } = sheetOf(workbook, 'Khối xã');
  if (numberFormat) rows[1]!.styles[2] = workbook.styles.push({ numberFormat }) - 1;
  openHost(workbook).run('checkTracker', [{ write: true }]);
  return (day: string, change?: Scalar): Scalar => {
    if (change !== undefined) {
      rows[1]!.values[2] = change;
      sheetOf(workbook, 'Khối xã').revision++;
    }
    calculate(workbook, () => Date.parse(`${day}T05:00:00Z`));
    return rows[1]!.values[STATUS] ?? '';
  };
}

describe('a congress that is to be held', () => {
  const FIRST_OF_JUNE = serial('2023-06-01');

  it.each([
    ['on a date cell with a time', FIRST_OF_JUNE + EIGHT_O_CLOCK, 'dd/mm/yyyy h:mm'],
    ['on a date cell', FIRST_OF_JUNE, 'dd/mm/yyyy'],
    ['on a day whose cell has lost its format', FIRST_OF_JUNE + EIGHT_O_CLOCK, undefined],
    ['on a day that is a text with a time', '8 giờ 01/06/2023', undefined],
  ])('%s has the status of the day until then, and the verdict from that day on', (...given) => {
    const [, held, format] = given;
    const on = heldOn(held, format);
    expect([on('2023-05-10'), on('2023-05-20'), on('2023-05-31'), on('2023-06-01')]).toEqual([
      'Chưa đến hạn',
      'Sắp đến hạn',
      'Quá hạn',
      'Hoàn thành trễ hạn',
    ]);
  });

  it.each<[string, Scalar]>([
    ['another day', FIRST_OF_JUNE + 1],
    ['a text', 'hoãn'],
    ['nothing', ''],
  ])('has no status once the date cell has been changed to %s', (_, change) => {
    expect(heldOn(FIRST_OF_JUNE + EIGHT_O_CLOCK, 'dd/mm/yyyy h:mm')('2023-05-20', change)).toBe('');
  });

  it.each<[string, Scalar]>([
    ['a day', FIRST_OF_JUNE],
    ['another text', 'hoãn'],
    ['nothing', ''],
  ])('has no status once the text has been changed to %s', (_, change) => {
    expect(heldOn('01/06/2023')('2023-05-20', change)).toBe('');
  });

  it('keeps its status when only the hour is changed', () => {
    const on = heldOn(FIRST_OF_JUNE + EIGHT_O_CLOCK, 'dd/mm/yyyy h:mm');
    expect(on('2023-05-20', FIRST_OF_JUNE + 0.5)).toBe('Sắp đến hạn');
  });
});

describe('an as-of date', () => {
  function asOf(value: Scalar): Workbook {
    const workbook = documentOf('Khối xã', [
      ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
      [1, 'Trường A', null],
    ]);
    const plan = new Sheet('Kế hoạch');
    const dated = workbook.styles.push({ numberFormat: 'dd/mm/yyyy h:mm' }) - 1;
    plan.rows = [
      { values: ['Khóa', 'Giá trị'], styles: [] },
      { values: ['as_of', value], styles: [0, dated] },
    ];
    workbook.sheets.push(plan);
    openHost(workbook).run('checkTracker', [{ write: true }]);
    return workbook;
  }
  const shown = (workbook: Workbook, day: string) => {
    calculate(workbook, () => Date.parse(`${day}T05:00:00Z`));
    return sheetOf(workbook, 'Khối xã').rows[1]!.values[STATUS];
  };

  it('with a time counts as its day: the last on-time day is not late yet', () => {
    const workbook = asOf(serial('2023-05-30') + EIGHT_O_CLOCK);
    expect(shown(workbook, '2023-07-01')).toBe('Sắp đến hạn');
    sheetOf(workbook, 'Kế hoạch').rows[1]!.values[1] = serial('2023-05-31');
    expect(shown(workbook, '2023-05-01')).toBe('Quá hạn');
  });

  it('that is replaced by a text is today until the next check', () => {
    const workbook = asOf(serial('2023-07-01'));
    sheetOf(workbook, 'Kế hoạch').rows[1]!.values[1] = 'cuối tháng';
    expect([shown(workbook, '2023-05-10'), shown(workbook, '2023-05-31')]).toEqual([
      'Chưa đến hạn',
      'Quá hạn',
    ]);
  });
});
