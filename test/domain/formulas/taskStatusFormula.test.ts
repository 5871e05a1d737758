import { describe, expect, test } from '@jest/globals';
import { daysBetween, plusDays } from '../../../src/domain/calendar';
import { LANGUAGES, type Language } from '../../../src/domain/text/language';
import { LOCALES } from '../../../src/domain/text/locales';
import { isFormula } from '../../../src/domain/sheet/sheetDescription';
import { fillPlanSlots } from '../../../src/domain/setup/planSlot';
import { taskTemplate } from '../../../src/domain/setup/taskTemplate';
import { columnLetter } from '../../../src/domain/sheet/grid';
import { heldState, type Status, statusOf } from '../../../src/domain/unit/status';
import { readDate } from '../../../src/domain/tracker/reading/date';
import { calculate, type Scalar, setContent, Sheet, Workbook } from '../../../src/document';
import { calculatedTasks } from '../setup/taskSheet';
import { isoDay } from '../trackerTable';

const HEADERS = [
  'TT',
  'Điều khoản',
  'Nội dung',
  'Chủ trì',
  'Phối hợp',
  'Bắt đầu',
  'Hạn',
  'Sản phẩm',
  'Ngày hoàn thành',
  'Minh chứng',
  'Trạng thái',
  'Ghi chú',
];
const [TASK, DUE, COMPLETED, STATUS] = [2, 6, 8, 10];
const FIRST_TASK = 3;

const serial = (day: string) => daysBetween(isoDay('1970-01-01'), isoDay(day)) + 25_569;
/** Noon of that day in Viet Nam. */
const noon = (day: string) => () => Date.parse(`${day}T05:00:00Z`);

interface Situation {
  readonly task?: Scalar;
  readonly due?: Scalar;
  readonly completed?: Scalar;
  readonly asOf?: Scalar;
  readonly dueSoonDays?: Scalar;
  readonly today?: string;
  readonly language?: Language;
}

/** What the status cell of the first task shows. */
function shown({
  task = 'Việc',
  due = null,
  completed = null,
  asOf = null,
  dueSoonDays = 15,
  today = '2023-05-20',
  language = 'vi',
}: Situation): Scalar {
  const workbook = new Workbook();
  const plan = new Sheet('Kế hoạch');
  const tasks = new Sheet('Nhiệm vụ');
  workbook.sheets.push(plan, tasks);
  setContent(plan, 0, 0, asOf);
  setContent(plan, 1, 0, dueSoonDays);
  setContent(tasks, FIRST_TASK, TASK, task);
  setContent(tasks, FIRST_TASK, DUE, due);
  setContent(tasks, FIRST_TASK, COMPLETED, completed);
  const cells: Readonly<Record<string, string>> = {
    as_of: "'Kế hoạch'!$A$1",
    due_soon_days: "'Kế hoạch'!$A$2",
  };
  const formula = fillPlanSlots(formulaAt(FIRST_TASK, language), {
    value: (key) => cells[key]!,
    clause: () => '""',
    ruleClause: () => '""',
  });
  setContent(tasks, FIRST_TASK, STATUS, null, formula.slice(1));
  calculate(workbook, noon(today));
  return tasks.rows[FIRST_TASK]!.values[STATUS]!;
}

function formulaAt(row: number, language: Language): string {
  const cell = taskTemplate(language).rows[row]![STATUS]!;
  if (!isFormula(cell)) throw new Error(`No formula in row ${row + 1}`);
  return cell.formula;
}

describe.each(LANGUAGES)('the task sheet: %s', (language) => {
  const template = taskTemplate(language);

  test('is headed the same in every language, with a note on each header', () => {
    expect(template.rows[FIRST_TASK - 1]).toEqual(HEADERS);
    expect(template.notes!.map(({ row, column }) => [row, column])).toEqual(
      HEADERS.map((_, column) => [FIRST_TASK - 1, column]),
    );
    // The statuses are formulas that nobody writes again.
    expect(template.statusColumn).toBeUndefined();
  });

  test('its tasks are numbered, and rows are left for more', () => {
    const body = template.rows.slice(FIRST_TASK);
    const count = body.filter(([number]) => number !== '').length;
    const numbers = calculatedTasks(language).map(({ no }) => no);
    expect(numbers).toEqual(body.slice(0, count).map((_, i) => i + 1));
    expect(body.length - count).toBe(20);
    for (const row of body.slice(count)) {
      expect(row.filter((cell) => cell !== '')).toHaveLength(1);
    }
  });

  test('the status of every row is the same formula, of its own cells and two of the plan', () => {
    template.rows.slice(FIRST_TASK).forEach((_, i) => {
      const row = FIRST_TASK + i;
      const moved = formulaAt(FIRST_TASK, language).replace(
        /\b([CGI])4\b/g,
        (_cell, column: string) => `${column}${row + 1}`,
      );
      expect(formulaAt(row, language)).toBe(moved);
    });
    const formula = formulaAt(FIRST_TASK, language);
    expect(new Set(formula.match(/\{[^}]*\}/g))).toEqual(new Set(['{as_of}', '{due_soon_days}']));
    expect(new Set(formula.match(/\b[A-Z]+4\b/g))).toEqual(
      new Set([TASK, DUE, COMPLETED].map((column) => `${columnLetter(column)}4`)),
    );
    expect([...new Set(formula.match(/[A-Z]+(?=\()/g))].sort()).toEqual([
      'AND',
      'IF',
      'INT',
      'ISNUMBER',
      'LEFT',
      'N',
      'OR',
      'TODAY',
      'TRIM',
    ]);
  });
});

describe('the status of a task', () => {
  const DEADLINE = '2023-05-30';
  const due = serial(DEADLINE);

  test.each<[status: Status, today: string]>([
    ['not-due', '2023-05-14'],
    ['due-soon', '2023-05-15'],
    ['due-soon', '2023-05-29'],
    ['due-soon', '2023-05-30'],
    ['overdue', '2023-05-31'],
  ])('open: %s on %s, today or pinned', (status, today) => {
    const label = LOCALES.vi.statuses[status];
    expect(shown({ due, today })).toBe(label);
    expect(shown({ due, today: '2024-01-01', asOf: serial(today) })).toBe(label);
    expect(shown({ due, today: '2022-01-01', asOf: serial(today) })).toBe(label);
    expect(shown({ due, today, language: 'en' })).toBe(LOCALES.en.statuses[status]);
  });

  test.each<[status: Status, completed: string]>([
    ['done-on-time', '2023-05-29'],
    ['done-on-time', '2023-05-30'],
    ['done-late', '2023-05-31'],
  ])('%s: completed on %s', (status, completed) => {
    for (const asOf of [null, serial('2023-06-10')]) {
      expect(shown({ due, completed: serial(completed), asOf, today: '2023-06-10' })).toBe(
        LOCALES.vi.statuses[status],
      );
    }
    // The time of day in a cell does not make it another day.
    expect(shown({ due, completed: serial(completed) + 0.7, today: completed })).toBe(
      LOCALES.vi.statuses[status],
    );
  });

  test('agrees with the status of a unit on every day around the deadline', () => {
    for (let day = -20; day <= 3; day++) {
      for (const done of [null, -17, -1, 0, 1]) {
        const asOf = plusDays(isoDay(DEADLINE), day);
        const completed = done === null ? null : plusDays(isoDay(DEADLINE), done);
        const { held, heldUnclear } = heldState(
          readDate(completed === null ? '' : { date: completed }, true),
          asOf,
        );
        const status = statusOf({
          exempt: false,
          held,
          heldUnclear,
          lastOnTimeDay: isoDay(DEADLINE),
          asOf,
          dueSoonDays: 15,
        });
        const cell = shown({ due, completed: completed && serial(completed), asOf: serial(asOf) });
        expect([asOf, completed, cell]).toEqual([asOf, completed, LOCALES.vi.statuses[status]]);
      }
    }
  });

  test.each([null, '', ' ', '-', 'chưa có', 'Chưa xác định', 'không'])(
    'without a due date (%p) it has no deadline and is never overdue',
    (blank) => {
      expect(shown({ due: blank, today: '2030-01-01' })).toBe(LOCALES.vi.noDeadline);
      expect(shown({ due: blank, completed: due })).toBe(LOCALES.vi.noDeadline);
      expect(shown({ due: blank, language: 'en' })).toBe('No due date');
      // The same words say that nothing was completed.
      expect(shown({ due, completed: blank, today: '2023-06-01' })).toBe('Quá hạn');
    },
  );

  test.each(['cuối tháng 5', '31/5/2023', 2023])('%p is no date: missing data', (value) => {
    const missing = LOCALES.vi.statuses['missing-data'];
    expect(shown({ due: value })).toBe(missing);
    expect(shown({ due, completed: value })).toBe(missing);
    expect(shown({ due, asOf: value })).toBe(missing);
  });

  test.each([null, '', '  '])('a row without a task (%p) shows nothing', (task) => {
    expect(shown({ task, due, today: '2024-01-01' })).toBe('');
  });

  test.each<[Scalar, Status]>([
    [0, 'not-due'],
    [10, 'due-soon'],
    [9, 'not-due'],
    [null, 'not-due'],
    ['abc', 'not-due'],
  ])('with due_soon_days %p, ten days before: %s', (dueSoonDays, status) => {
    expect(shown({ due, dueSoonDays, today: '2023-05-20' })).toBe(LOCALES.vi.statuses[status]);
  });

  test('with blank values in the plan the day is today and nothing is due soon', () => {
    const workbook = new Workbook();
    const tasks = new Sheet('Nhiệm vụ');
    workbook.sheets.push(tasks);
    setContent(tasks, FIRST_TASK, TASK, 'Việc');
    setContent(tasks, FIRST_TASK, DUE, due);
    const formula = fillPlanSlots(formulaAt(FIRST_TASK, 'vi'), {
      value: () => '""',
      clause: () => '""',
      ruleClause: () => '""',
    });
    setContent(tasks, FIRST_TASK, STATUS, null, formula.slice(1));
    calculate(workbook, noon('2023-05-31'));
    expect(tasks.rows[FIRST_TASK]!.values[STATUS]).toBe('Quá hạn');
  });
});
