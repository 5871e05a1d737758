/** A tracker with faults, and its rows as they are once read: what libraries of rules judge. */
import type { Workbook } from '../../src/document';
import type { RuleCode } from '../../src/domain/check/rules';
import { bigTracker, columnOf } from '../trackers';

/** The rules that every library is given, by our codes. */
export const COMPARED_RULES = [
  // The unit has a name
  'required-missing',
  // Members, women, summoned and present are whole numbers from 0
  'number-unreadable',
  // Women are no more than members, and present no more than summoned
  'counts-inconsistent',
  // The congress was held, and no later than the deadline, which has passed
  'held-by-deadline',
  // As many were elected to the committee as were allotted
  'committee-quota',
] as const satisfies readonly RuleCode[];
export type ComparedRule = (typeof COMPARED_RULES)[number];

/** A day after the deadline. */
export const RULES_AS_OF = '2023-06-05';

/** A row that has been read. Days are serial numbers; what is absent is blank. */
export interface ReadRow {
  readonly name: string;
  readonly members?: number;
  readonly women?: number;
  readonly summoned?: number;
  readonly present?: number;
  readonly held?: number;
  readonly deadline: number;
  readonly elected?: number;
  readonly allotted?: number;
}

/** What a library finds: for each row the rules that it breaks, in the order of COMPARED_RULES. */
export type Judged = readonly (readonly ComparedRule[])[];

/** Puts broken rules into their order, each once. */
export function inOrder(broken: ReadonlySet<ComparedRule>): ComparedRule[] {
  return broken.size === 0 ? [] : COMPARED_RULES.filter((code) => broken.has(code));
}

/** The last on-time day of the default plan, and days around it. */
const DEADLINE = 45_076;
const HELD = { pilot: DEADLINE - 110, others: [DEADLINE - 40, DEADLINE - 3] };

const ROWS: Readonly<Partial<Record<number, Partial<Record<keyof ReadRow, null | number | ''>>>>> =
  {
    3: { name: '' },
    5: { members: -5, women: null },
    7: { summoned: 2.5, present: null },
    11: { women: 200 },
    13: { present: 31 },
    17: { held: null, elected: null },
    19: { held: DEADLINE + 2 },
    23: { elected: 4 },
    29: { elected: 4, women: 90, held: DEADLINE + 1 },
  };
/** After so many rows the faults are the same again. */
const PERIOD = 31;

const COLUMNS = {
  name: 'Tên CĐCS',
  members: 'Số đoàn viên',
  women: 'Trong đó nữ',
  summoned: 'Đại biểu triệu tập',
  present: 'Đại biểu có mặt',
  held: 'Ngày tổ chức',
  elected: 'BCH đã bầu',
} as const;

/** A tracker in which every rule is broken here and there. */
export function faultyTracker(units: number): Workbook {
  const workbook = bigTracker(units, HELD);
  const [header, ...rows] = workbook.sheets[0]!.rows;
  header!.values.push('BCH phân bổ');
  rows.forEach((row, i) => {
    const { values } = row!;
    values[columnOf(COLUMNS.elected)] = 5;
    values.push(5);
    for (const [key, value] of Object.entries(ROWS[i % PERIOD] ?? {})) {
      values[columnOf(COLUMNS[key as keyof typeof COLUMNS])] = value;
    }
  });
  return workbook;
}

/** Its rows, read. */
export function readRows(workbook: Workbook): ReadRow[] {
  const [header, ...rows] = workbook.sheets[0]!.rows;
  const allotted = header!.values.length - 1;
  return rows.map((row) => {
    const { values } = row!;
    const numbers = Object.entries(COLUMNS).flatMap(([key, title]) => {
      const value = values[columnOf(title)];
      return typeof value === 'number' ? [[key, value] as const] : [];
    });
    return {
      ...Object.fromEntries(numbers),
      name: values[columnOf(COLUMNS.name)] as string,
      deadline: DEADLINE,
      allotted: values[allotted] as number,
    };
  });
}
