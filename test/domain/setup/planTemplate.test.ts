import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { findAsOfCell } from '../../../src/domain/plan/asOfLabel';
import { PARAMETER_KEYS, PARAMETERS } from '../../../src/domain/plan/parameters';
import { parameterHelp } from '../../../src/domain/plan/parameters/parameterHelp';
import { PLAN_HEADERS, readPlanSheet } from '../../../src/domain/plan/planSheet';
import { QUOTA_FIELDS, QUOTA_HEADERS } from '../../../src/domain/plan/quota';
import { readPlan } from '../../../src/domain/plan/readPlan';
import { planTemplate } from '../../../src/domain/setup/planTemplate';
import { gridOfTemplate } from './templateGrid';

const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');

describe.each(LANGUAGES)('the plan sheet: %s', (language) => {
  const template = planTemplate(language);
  const grid = gridOfTemplate(template);
  const { plan, entries, problems } = readPlan([readPlanSheet(grid)]);
  const rowOf = (key: string) => template.rows.findIndex((row) => row[0] === key);
  const at = (row: number) => ({ row, column: VALUE_COLUMN, rows: 1, columns: 1 }) as const;

  test('reads as the default plan, without a problem', () => {
    expect(problems).toEqual([]);
    expect(plan.quota).toEqual([]);
    for (const key of PARAMETER_KEYS) {
      const expected = key === 'language' ? language : PARAMETERS[key].default;
      expect([key, plan.get(key)]).toEqual([key, expected]);
    }
  });

  test.each(PARAMETER_KEYS)('%s stands there once, with label, unit, clause and note', (key) => {
    expect(template.rows.filter((row) => row[0] === key)).toHaveLength(1);
    expect(entries.get(key)?.cell).toBe(`Kế hoạch!C${rowOf(key) + 1}`);
    const row = template.rows[rowOf(key)]!;
    const { label, unit, note } = parameterHelp(key);
    expect([row[1], row[3], row[5]]).toEqual([label[language], unit[language], note[language]]);
    expect(row[4]).not.toBe('');
    const notes = template.notes!.filter((one) => one.row === rowOf(key));
    expect(notes.map(({ column }) => column)).toEqual([VALUE_COLUMN]);
  });

  test.each(PARAMETER_KEYS)('%s: a day is a date cell; its value is where people write', (key) => {
    const isDay = PARAMETERS[key].type.expected.vi.includes('ngày/tháng/năm');
    expect(template.formats.filter(({ row }) => row === rowOf(key))).toEqual(
      isDay ? [{ ...at(rowOf(key)), format: 'date' }] : [],
    );
    if (isDay && PARAMETERS[key].default !== null) {
      expect(template.rows[rowOf(key)]![VALUE_COLUMN]).toEqual({ date: PARAMETERS[key].default });
    }
    const inputs = template.styles.filter(
      ({ row, rows, column, columns }) =>
        row <= rowOf(key) &&
        rowOf(key) < row + rows &&
        column <= VALUE_COLUMN &&
        VALUE_COLUMN < column + columns,
    );
    expect(inputs.map(({ role }) => role)).toEqual(['input']);
  });

  test.each(PARAMETER_KEYS)('%s offers every value that it takes, and no other', (key) => {
    const { expected, read } = PARAMETERS[key].type;
    const list = /^one of: (.+)$/.exec(expected.en)?.[1]?.split(', ');
    const offered = template.choices!.filter(({ row }) => row === rowOf(key));
    expect(offered).toEqual(list ? [{ ...at(rowOf(key)), values: list }] : []);
    for (const value of list ?? []) expect(read(value)).toBe(value);
  });

  test('the size bands are a table of their own, read once there are some', () => {
    const header = template.rows.at(-1)!;
    expect(header).toEqual(QUOTA_FIELDS.map((field) => QUOTA_HEADERS[field]));
    const bands = [
      [1, 50, 50, 3, 5, 2],
      [51, '', 100, 5, 7, 3],
    ];
    const filled = readPlan([readPlanSheet({ ...grid, rows: [...grid.rows, ...bands] })]);
    expect(filled.problems).toEqual([]);
    expect(filled.plan.quota).toMatchObject([
      { from: 1, to: 50, sent_up: 2 },
      { from: 51, to: null, delegates_max: 100 },
    ]);
  });

  test('has an empty cell for the as-of date in effect, shown as a date', () => {
    const cell = findAsOfCell(grid)!;
    expect(template.rows[cell.row]![cell.column]).toBe('');
    expect(template.formats).toContainEqual({ ...cell, rows: 1, columns: 1, format: 'date' });
    expect(cell.row).toBeLessThan(rowOf('as_of'));
  });

  test('is read the same with a date in that cell', () => {
    const { row, column } = findAsOfCell(grid)!;
    const rows = grid.rows.map((cells, y) =>
      cells.map((cell, x) => (y === row && x === column ? 45066 : cell)),
    );
    const reading = readPlan([readPlanSheet({ ...grid, rows })]);
    expect(reading.problems).toEqual([]);
    expect(reading.plan.get('as_of')).toBeNull();
  });
});
