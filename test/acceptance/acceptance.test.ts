/** Trackers whose results were worked out by hand from the specification (SPEC 1-5 and 9). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../src/document';
import { writeXlsx } from '../../src/xlsx';
import { workbookOf } from './buildWorkbook';
import { differences } from './compare';
import { type Case, loadCases, TRACKERS } from './expectation';
import { knownColumns } from './knownColumns';
import { type Outcome, type Report, runCheck, runChecks } from './runCheck';
import { workbookCases } from './workbookCases';

const ROOT = join(__dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'acceptance-'));
const cases: { readonly path: string; readonly tracker: Case }[] = [
  ...loadCases().map((tracker) => ({
    path: tracker.sheets
      ? workbookFile(tracker.name, workbookOf(tracker.sheets))
      : join(TRACKERS, tracker.file ?? `${tracker.name}.csv`),
    tracker,
  })),
  ...workbookCases().map(({ workbook, ...tracker }) => ({
    path: workbookFile(tracker.name, workbook),
    tracker,
  })),
];
const outcomes = new Map<string, Outcome>();

/** Writes the workbook of a case; the path of the file. */
function workbookFile(name: string, workbook: Workbook): string {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, writeXlsx(workbook));
  return path;
}

/** The arguments of a case; its plan becomes a file. */
function argumentsOf(path: string, { name, args, plan }: Case): string[] {
  if (!plan) return [path, '--json', ...args];
  const planPath = join(folder, `${name}.plan.json`);
  writeFileSync(planPath, JSON.stringify(plan));
  return [path, '--json', '--plan', planPath, ...args];
}

/** Today's date in Vietnam, YYYY-MM-DD. */
function todayInVietnam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/refresh.mjs', 'addon'], { cwd: ROOT });
  const answers = await runChecks(cases.map(({ path, tracker }) => argumentsOf(path, tracker)));
  cases.forEach(({ tracker }, index) => outcomes.set(tracker.name, answers[index]!));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases.map(({ tracker }) => [tracker.name, tracker.expected] as const))(
  '%s',
  (name, expected) => {
    expect(differences(expected, outcomes.get(name)!)).toEqual([]);
  },
);

test.each(
  cases.flatMap(({ path, tracker }) => {
    const { columns } = tracker.expected;
    return columns ? [{ name: tracker.name, path, tracker, columns }] : [];
  }),
)('each column of $name is read as what it is', ({ path, tracker, columns }) => {
  expect(knownColumns(path, tracker)).toEqual(columns);
});

describe('the call', () => {
  test('a file that is not there: exit code 2 and one line', async () => {
    const { exit, stdout, stderr } = await runCheck([join(folder, 'none.csv'), '--json']);
    expect([exit, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  test('a wrong as-of date: exit code 2 and one line', async () => {
    const file = join(TRACKERS, 'straddling.csv');
    const { exit, stdout, stderr } = await runCheck([file, '--json', '--as-of', '2023-02-30']);
    expect([exit, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  test('a sheet that is not there, a plan that is no JSON: exit code 2 and one line', async () => {
    const file = join(TRACKERS, 'straddling.csv');
    const answers = await runChecks([
      [file, '--json', '--sheet', 'Không có'],
      [file, '--json', '--plan', file],
    ]);
    expect(
      answers.map(({ exit, stdout, stderr }) => [exit, stdout, stderr.trim().split('\n').length]),
    ).toEqual([
      [2, '', 1],
      [2, '', 1],
    ]);
  });

  test('without an as-of date: today in Asia/Ho_Chi_Minh', async () => {
    const before = todayInVietnam();
    const { stdout } = await runCheck([join(TRACKERS, 'empty-tracker.csv'), '--json']);
    expect([before, todayInVietnam()]).toContain((JSON.parse(stdout) as Report).asOf);
  });

  test('an .xls file: exit code 2 and what to save it as', async () => {
    const file = join(folder, 'old.xls');
    writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
    const { exit, stderr } = await runCheck([file, '--json']);
    expect(exit).toBe(2);
    expect(stderr).toContain('.xlsx');
  });
});
