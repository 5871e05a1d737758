/** Where an outcome differs from what is expected, in lines a person can read. */
import { rulesWithout } from '../domain/check/rules/neededColumns';
import { ANY, type Expected } from './expectation';
import type { Outcome, Report } from './runCheck';

/** Every status of SPEC 4, all of which `byStatus` lists. */
const STATUSES = [
  'exempt',
  'missing-data',
  'done-on-time',
  'done-late',
  'overdue',
  'due-soon',
  'not-due',
];

const FIGURES = ['units', 'required', 'held'] as const;

/** Lines that say what is missing, unexpected or different; none where all is as expected. */
export function differences(expected: Expected, outcome: Outcome): string[] {
  if (!outcome.stdout.startsWith('{')) {
    return [`no JSON, exit ${outcome.exit}: ${outcome.stderr.trim()}`];
  }
  const report = JSON.parse(outcome.stdout) as Report;
  return [
    ...differentValue('asOf', expected.asOf, report.asOf),
    ...differentValue('beforeReading', expected.beforeReading, report.beforeReading),
    ...differentUnits(expected, report),
    ...differentFindings(expected, report),
    ...report.findings.map(({ message }) => message).flatMap(untidyMessage),
    ...differentLists(
      'skipped',
      expected.skipped.map((skipped) => skipped.join(' ')),
      report.skipped.map(({ row, reason }) => `${row} ${reason}`),
    ),
    ...differentRulesNotRun(expected, report),
    ...differentTotals(expected, report),
    ...differentValue('exit', expected.exit, outcome.exit),
  ];
}

function differentValue(name: string, expected: unknown, actual: unknown): string[] {
  if (expected === ANY || expected === actual) return [];
  return [`${name}: expected ${String(expected)}, is ${String(actual)}`];
}

/** Compares two lists as multisets. */
function differentLists(
  kind: string,
  expected: readonly string[],
  actual: readonly string[],
  remarks: readonly string[] = [],
): string[] {
  const open = [...expected];
  const unexpected: string[] = [];
  actual.forEach((line, index) => {
    const at = open.indexOf(line);
    if (at >= 0) open.splice(at, 1);
    else unexpected.push(remarks[index] === undefined ? line : `${line}  «${remarks[index]}»`);
  });
  return [
    ...open.map((line) => `missing ${kind}: ${line}`),
    ...unexpected.map((line) => `unexpected ${kind}: ${line}`),
  ];
}

/** Where one expected finding gives its clause, all of them do. */
function differentFindings({ findings }: Expected, report: Report): string[] {
  const withClause = findings.some(([, , , , clause]) => clause !== undefined);
  return differentLists(
    'finding',
    findings.map((finding) => finding.join(' ')),
    report.findings.map((f) =>
      [f.code, f.severity, f.row, f.column, ...(withClause ? [f.clause] : [])].join(' '),
    ),
    report.findings.map((f) => f.message),
  );
}

function differentUnits(expected: Expected, report: Report): string[] {
  const actual = new Map(report.units.map((unit) => [unit.row, unit]));
  const lines = expected.units.flatMap(([row, milestone, status, lastOnTimeDay, held, overdue]) => {
    const unit = actual.get(row);
    if (!unit) return [`missing unit in row ${row}`];
    actual.delete(row);
    return [
      ...differentValue(`row ${row} milestone`, milestone, unit.milestone),
      ...differentValue(`row ${row} status`, status, unit.status),
      ...differentValue(`row ${row} lastOnTimeDay`, lastOnTimeDay, unit.lastOnTimeDay),
      ...differentValue(`row ${row} held`, held, shortInterval(unit.held)),
      ...differentValue(`row ${row} daysOverdue`, overdue, unit.daysOverdue),
    ];
  });
  for (const row of actual.keys()) lines.push(`unexpected unit in row ${row}`);
  return lines;
}

/** A message with a raw value, a long fraction or a date that is not DD/MM/YYYY. */
function untidyMessage(message: string): string[] {
  const own = message.replace(/[“"«][^”"»]*[”"»]/g, '');
  return /undefined|NaN|null|\[object|\d[.,]\d{4}|\d{4}-\d{2}-\d{2}/.test(own)
    ? [`untidy message: ${message}`]
    : [];
}

/** 'day' where both days are the same, else 'first/last'. */
function shortInterval(held: readonly [string, string] | null): string | null {
  if (held === null) return null;
  return held[0] === held[1] ? held[0] : held.join('/');
}

function differentRulesNotRun(expected: Expected, report: Report): string[] {
  const notRun = new Set(report.rulesNotRun.map(({ code }) => code));
  const { columns, rulesNotRun = [], rulesRun = [] } = expected;
  if (columns) {
    return differentLists('rule not run', [...rulesWithout(columns), ...rulesNotRun], [...notRun]);
  }
  return [
    ...rulesNotRun
      .filter((code) => !notRun.has(code))
      .map((code) => `${code} is not listed as not run`),
    ...rulesRun.filter((code) => notRun.has(code)).map((code) => `${code} was not run`),
  ];
}

function differentTotals({ totals, units, findings }: Expected, report: Report): string[] {
  // A unit that stands twice counts once: the earlier row.
  const repeated = new Set(findings.map(([code, , row]) => code === 'duplicate-unit' && row));
  const counted = units.filter(([row]) => !repeated.has(row));
  const byStatus = STATUSES.map((status): [string, number] => [
    status,
    counted.filter((unit) => unit[2] === status).length,
  ]);
  return [
    ...FIGURES.flatMap((key) => differentValue(`totals.${key}`, totals[key], report.totals[key])),
    ...FIGURES.flatMap((key) =>
      differentValue(
        `totals.grassroots.${key}`,
        totals.grassroots?.[key] ?? ANY,
        report.totals.grassroots[key],
      ),
    ),
    ...byStatus.flatMap(([status, count]) =>
      differentValue(`byStatus.${status}`, count, report.totals.byStatus[status]),
    ),
  ];
}
