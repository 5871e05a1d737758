import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/domain/check/rules';
import { findAsOfCell } from '../../../src/domain/plan/asOfLabel';
import { PARAMETER_KEYS, PARAMETERS } from '../../../src/domain/plan/parameters';
import { parameterHelp } from '../../../src/domain/plan/parameters/parameterHelp';
import { PLAN_HEADERS, readPlanSheet } from '../../../src/domain/plan/reading/planSheet';
import { DEFAULT_PLAN } from '../../../src/domain/plan/plans';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { planTemplate } from '../../../src/domain/setup/planTemplate';
import type { Area } from '../../../src/domain/sheet/area';
import type { Cell } from '../../../src/domain/sheet/cell';
import { LANGUAGES, type Language } from '../../../src/domain/text/language';
import { clauseLabel } from '../../../src/domain/text/locales/labels';
import { isoDay } from '../trackerTable';
import { gridOfTemplate } from './templateGrid';

const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');
const PLAN_RULES = RULES.filter(({ isAboutData }) => !isAboutData);

/** What the lists of parameters offer. */
const LISTS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  vi: {
    before_reading: ['đúng ngày đó là trễ', 'còn trong hạn'],
    'upper.order': ['sau', 'trước', 'không xét'],
    language: ['tiếng Việt', 'tiếng Anh'],
    title_block: ['mẫu của Liên đoàn Lao động', 'mẫu của Đảng'],
  },
  en: {
    before_reading: ['the day itself is late', 'the day itself is on time'],
    'upper.order': ['after', 'before', 'off'],
    language: ['Vietnamese', 'English'],
    title_block: ["the federation's form", "the Party's form"],
  },
};

describe.each(LANGUAGES)('the plan sheet: %s', (language) => {
  const template = planTemplate(language);
  const grid = gridOfTemplate(template);
  const { plan, entries, problems } = readPlan([readPlanSheet(grid)]);
  const rowOf = (key: string) => template.rows.findIndex((row) => row[0] === key);
  const at = (row: number) => ({ row, column: VALUE_COLUMN, rows: 1, columns: 1 }) as const;
  const clauseIn = (clause: string) => clauseLabel(clause, language);

  /** Reads the sheet with rows written below the headers of a table. */
  function readWith(header: string, rows: readonly (readonly Cell[])[]) {
    const top = template.rows.findIndex((row) => row.includes(header)) + 1;
    const filled = Array.from({ length: grid.rows.length + rows.length }, (_, y) => {
      const row = grid.rows[y] ?? [];
      const written = rows[y - top];
      return written ? [...written, ...row.slice(written.length)] : row;
    });
    return readPlan([readPlanSheet({ ...grid, rows: filled })]);
  }

  test('reads as the default plan, without a problem', () => {
    expect(problems).toEqual([]);
    expect([plan.quota, plan.termsFor('grassroots', 'Khối Doanh nghiệp').clauses]).toEqual([
      [],
      plan.termsFor('grassroots').clauses,
    ]);
    for (const key of PARAMETER_KEYS) {
      const expected = key === 'language' ? language : DEFAULT_PLAN.values[key];
      expect([key, plan.get(key)]).toEqual([key, expected]);
      const clause = clauseIn(parameterHelp(key).clause).replace('–', '');
      expect([key, plan.clauseOf(key)]).toEqual([key, clause]);
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

  test.each(PARAMETER_KEYS)(
    '%s: a day is a date cell; value and clause are where people write',
    (key) => {
      const isDay = PARAMETERS[key].type.expected.vi.includes('ngày/tháng/năm');
      expect(template.formats.filter(({ row }) => row === rowOf(key))).toEqual(
        isDay ? [{ ...at(rowOf(key)), format: 'date' }] : [],
      );
      if (isDay && DEFAULT_PLAN.values[key] !== null) {
        const date = DEFAULT_PLAN.values[key];
        expect(template.rows[rowOf(key)]![VALUE_COLUMN]).toEqual({ date });
      }
      const roles = PLAN_HEADERS.map((_, column) =>
        template.styles.filter((area) => covers(area, rowOf(key), column)).map(({ role }) => role),
      );
      expect(roles.flat()).toEqual(['fixed', 'fixed', 'input', 'fixed', 'input', 'fixed']);
    },
  );

  test.each(PARAMETER_KEYS)('%s offers every value that it takes, in words', (key) => {
    const offered = template.choices!.filter(({ row }) => row === rowOf(key));
    const list = LISTS[language][key];
    expect(offered).toEqual(list ? [{ ...at(rowOf(key)), values: list }] : []);
    const { read } = PARAMETERS[key].type;
    if (!list) return;
    const value = template.rows[rowOf(key)]![VALUE_COLUMN] as string;
    expect(list).toContain(value);
    expect(new Set(list.map((label) => read(label))).size).toBe(list.length);
  });

  test('every rule that is not about data stands in Quy tắc with name, severity and clause', () => {
    const top = template.rows.findIndex((row) => row[0] === 'Mã');
    expect(template.rows[top]!.slice(0, 4)).toEqual(['Mã', 'Quy tắc', 'Mức độ', 'Điều khoản']);
    const rows = template.rows.slice(top + 1, top + 1 + PLAN_RULES.length);
    expect(rows.map((row) => row[0])).toEqual(PLAN_RULES.map(({ code }) => code));
    for (const [i, { code, name, severity }] of PLAN_RULES.entries()) {
      const [, shown, , clause] = rows[i]!;
      expect(shown).toBe(name[language]);
      expect(plan.ruleSetting(code)).toEqual({ code, severity, clause });
      expect(clause).not.toBe('');
    }
    const shownAs = (code: string) => rows.find((row) => row[0] === code)!.slice(2, 4);
    expect([shownAs('held-by-deadline'), shownAs('pilot-first'), shownAs('on-the-mark')]).toEqual([
      [language === 'vi' ? 'lỗi' : 'error', 'II.4.1 / II.4.2'],
      [language === 'vi' ? 'cảnh báo' : 'warning', 'II.4.1'],
      [language === 'vi' ? 'lưu ý' : 'note', 'II.4'],
    ]);
    expect(shownAs('quorum')[1]).toBe(clauseIn('Charter art. 10'));
    expect(template.rows[top + 1 + PLAN_RULES.length]!.every((cell) => cell === '')).toBe(true);
  });

  test('own deadlines are a table of its own, read once there are some', () => {
    const [from, before] = ['2023-02-01', '2023-04-30'].map((day) => ({ date: isoDay(day) }));
    const labels = LISTS[language].before_reading!;
    const filled = readWith('Hoàn thành trước', [
      ['cơ sở', 'Khối Doanh nghiệp', from!, before!, labels[1]!, '1,5 ngày', 'III.9'],
      ['', 'Khối Trường học', '', '', '', 2, ''],
    ]);
    expect(filled.problems).toEqual([]);
    const { clauses, ...terms } = filled.plan.termsFor('grassroots', 'Khối Doanh nghiệp');
    expect(terms).toMatchObject({ startFrom: '2023-02-01', maxDays: 1.5 });
    expect(terms).toMatchObject({ lastOnTimeDay: '2023-04-30' });
    expect(clauses.completeBefore).toBe('III.9');
    expect(filled.plan.termsFor('upper', 'Khối Trường học').maxDays).toBe(2);
    expect(filled.plan.lastOnTimeDay('grassroots')).toBe('2023-05-30');
  });

  test('the size bands are a table of their own, read once there are some', () => {
    const filled = readWith('Từ (đoàn viên)', [
      ['', 1, 50, 50, 3, 5, 2],
      ['cấp trên', 51, '', 100, 5, 7, 3],
    ]);
    expect(filled.problems).toEqual([]);
    expect(filled.plan.quota).toMatchObject([
      { level: null, from: 1, to: 50, sent_up: 2 },
      { level: 'upper', from: 51, to: null, delegates_max: 100 },
    ]);
  });

  test.each([
    ['Hoàn thành trước', 6],
    ['Mức độ', PLAN_RULES.length],
    ['Từ (đoàn viên)', 6],
  ])('the table with %s says on each header what to write, and where people write', (own, n) => {
    const header = template.rows.findIndex((row) => row.includes(own));
    const columns = template.rows[header]!.filter((cell) => cell !== '').length;
    const given = own === 'Mức độ' ? 2 : 0;
    for (let column = 0; column < columns; column++) {
      const roleAt = (row: number) =>
        template.styles.filter((area) => covers(area, row, column)).map(({ role }) => role);
      const role = column < given ? 'fixed' : 'input';
      expect([roleAt(header), roleAt(header + 1), roleAt(header + n)]).toEqual([
        ['header'],
        [role],
        [role],
      ]);
      const notes = template.notes!.filter((one) => one.row === header && one.column === column);
      const isForPeopleAlone = template.rows[header]![column] === 'Quy tắc';
      expect(notes).toHaveLength(isForPeopleAlone ? 0 : 1);
    }
    expect(template.styles.filter((area) => covers(area, header - 1, 0))).toMatchObject([
      { role: 'hint' },
    ]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'Hoàn thành trước',
      'Cấp',
      language === 'vi' ? ['điểm', 'cơ sở', 'cấp trên'] : ['pilot', 'grassroots', 'upper'],
    ],
    ['Hoàn thành trước', 'Cách hiểu', LISTS[language].before_reading!],
    [
      'Mức độ',
      'Mức độ',
      language === 'vi' ? ['lỗi', 'cảnh báo', 'lưu ý', 'tắt'] : ['error', 'warning', 'note', 'off'],
    ],
    [
      'Từ (đoàn viên)',
      'Cấp',
      language === 'vi' ? ['điểm', 'cơ sở', 'cấp trên'] : ['pilot', 'grassroots', 'upper'],
    ],
  ])('the table with %s offers a list in its column %s', (own, column, values) => {
    const header = template.rows.findIndex((row) => row.includes(own));
    const at = template.rows[header]!.indexOf(column);
    const offered = template.choices!.filter((area) => covers(area, header + 1, at));
    expect(offered.map((area) => area.values)).toEqual([values]);
  });

  test('days of own deadlines are shown as dates', () => {
    const header = template.rows.findIndex((row) => row.includes('Hoàn thành trước'));
    const shown = template.formats.filter(({ row }) => row === header + 1);
    expect(shown).toEqual(
      [2, 3].map((column) => ({ row: header + 1, column, rows: 6, columns: 1, format: 'date' })),
    );
  });

  test('has an empty cell for the as-of date in effect, shown as a date', () => {
    const cell = findAsOfCell(grid)!;
    expect(template.rows[cell.row]![cell.column]).toBe('');
    expect(template.formats).toContainEqual({ ...cell, rows: 1, columns: 1, format: 'date' });
    expect(cell.row).toBeLessThan(rowOf('as_of'));
  });

  test.each(['vi', 'en'] as const)(
    'says in %s which of the two dates is to be changed',
    (language) => {
      const { rows } = planTemplate(language);
      const { row } = findAsOfCell(grid)!;
      const changed = rows.find(([key]) => key === 'as_of')!;
      // The line that is not to be changed names the one that is, by its own name.
      expect(rows[row]![3]).toContain(changed[1]);
      expect(rows[row]![3]).toMatch(/không sửa ở đây|not to be changed here/);
      expect(changed[5]).toMatch(/^(Sửa ở đây|Change it here)\. .*(hôm nay|today)/);
    },
  );

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

function covers({ row, column, rows, columns }: Area, y: number, x: number): boolean {
  return row <= y && y < row + rows && column <= x && x < column + columns;
}
