/** What a tracker must give, as written by hand in the JSON file beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DescribedSheet } from './buildWorkbook';

/** Stands where the specification leaves a value open: it is not compared. */
export const ANY = '*';

/** Row, milestone, status, last on-time day, held ('day', 'first/last' or null), days overdue. */
export type ExpectedUnit = readonly [
  row: number,
  milestone: string,
  status: string,
  lastOnTimeDay: string | null,
  held: string | null,
  daysOverdue: number,
];

/** Code, severity, row and column letter (both null for a finding about the table), clause. */
export type ExpectedFinding = readonly [
  code: string,
  severity: string,
  row: number | null,
  column: string | null,
  /** Compared where it is given. */
  clause?: string,
];

interface ExpectedFigures {
  readonly units: number;
  readonly required: number;
  readonly held: number;
}

export interface Expected {
  readonly asOf: string | null;
  readonly beforeReading: string | null;
  readonly units: readonly ExpectedUnit[];
  /** The complete list, in any order. */
  readonly findings: readonly ExpectedFinding[];
  readonly skipped: readonly (readonly [row: number, reason: string])[];
  /**
   * The known columns from left to right, where the specification is unambiguous about all rules
   * that are not run: those that lack a column (`neededColumns.ts`), and `rulesNotRun`.
   */
  readonly columns?: readonly string[];
  /** Codes that are not run although their columns are there. */
  readonly rulesNotRun?: readonly string[];
  /** Codes that are run, where `columns` are left out. */
  readonly rulesRun?: readonly string[];
  /** `grassroots`, the same without the upper congress, is compared where it is given. */
  readonly totals: ExpectedFigures & { readonly grassroots?: ExpectedFigures };
  readonly exit: number;
}

export interface Case {
  readonly name: string;
  /** The tracker's file name, where it is not the name of the case with `.csv`. */
  readonly file?: string;
  /** The sheets of the workbook to check, where the tracker is not a file. */
  readonly sheets?: readonly DescribedSheet[];
  readonly why?: string;
  readonly args: readonly string[];
  readonly plan?: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

export const TRACKERS = join(__dirname, 'trackers');

/** The cases of `trackers/`, by name. */
export function loadCases(): Case[] {
  return readdirSync(TRACKERS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const body = JSON.parse(readFileSync(join(TRACKERS, file), 'utf8')) as Omit<Case, 'name'>;
      return { name: basename(file, '.json'), ...body };
    });
}
