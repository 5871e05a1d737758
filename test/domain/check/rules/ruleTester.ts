/**
 * Tables of trackers that a rule passes and of trackers on which it reports, after the model of
 * ESLint's RuleTester. The whole engine runs; the rule's findings alone are looked at.
 */
import { describe, expect, test } from '@jest/globals';
import { cellText } from '../../../../src/domain/sheet/cell';
import type { CheckResult } from '../../../../src/domain/check/engine';
import { readPlan } from '../../../../src/domain/plan/reading/readPlan';
import type { Severity } from '../../../../src/domain/plan/severity';
import { LANGUAGES } from '../../../../src/domain/text/language';
import { renderMessage, type Template } from '../../../../src/domain/text/message';
import { type RuleCode, RULES } from '../../../../src/domain/check/rules';
import type { Rule } from '../../../../src/domain/check/rule';
import { cellAt } from '../../../../src/domain/sheet/grid';
import { checkTable, type CheckInput, gridOfTable } from '../../trackerTable';
import { NEEDED_COLUMNS } from './neededColumns';

interface Named {
  /** What the case is about. */
  readonly name: string;
  /** Where the rule is listed as not run, a part of the Vietnamese reason. */
  readonly notRun?: string;
}

export type ValidCase = Named & CheckInput;

/** The sheet's row and the header of its column, then parts of the Vietnamese message. */
export type ExpectedFinding = readonly [
  row: number | null,
  header: string | null,
  ...fragments: string[],
];

export type InvalidCase = ValidCase & {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
  /** Where they differ from the rule's. */
  readonly severity?: Severity;
  readonly clause?: string;
};

/** The rule as section 5 of the specification lists it; its columns are in `neededColumns.ts`. */
interface Specified {
  readonly severity: Severity;
  readonly clause: string;
  readonly needsQuota?: boolean;
}

export interface RuleTables extends Specified {
  readonly valid: readonly [ValidCase, ...ValidCase[]];
  readonly invalid: readonly [InvalidCase, ...InvalidCase[]];
}

/** What no message of any rule may hold: a slot left open, or a value that is none. */
const BROKEN_TEXT = /[{}]|undefined|null|NaN|Infinity|\[object/;

function findingsOf(code: RuleCode, result: CheckResult) {
  return result.findings.filter((finding) => finding.code === code);
}

function expectSoundFindings(result: CheckResult): void {
  const rows = new Map(result.units.map(({ row, name }) => [row, name]));
  for (const { row, column, unit, message } of result.findings) {
    if (row === null) expect([column, unit]).toEqual([null, null]);
    else expect(unit).toBe(rows.get(row));
    for (const language of LANGUAGES) {
      expect(renderMessage(message, language)).not.toMatch(BROKEN_TEXT);
    }
  }
}

function expectListing(code: RuleCode, result: CheckResult, expected: string | undefined): void {
  const listed = result.rulesNotRun.filter((rule) => rule.code === code);
  const reasons = listed.map(({ reason }) => renderMessage(reason, 'vi'));
  expect(reasons).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
}

function headerAt(input: CheckInput, result: CheckResult, column: string | null): string | null {
  if (column === null) return null;
  const { header } = result.tracker;
  const at = [...header!.columns].find(([key]) => key === column)![1];
  return cellText(cellAt(gridOfTable(input), header!.top + header!.levels - 1, at));
}

function expectFindings(code: RuleCode, tables: RuleTables, input: InvalidCase): void {
  const result = checkTable(input);
  const findings = findingsOf(code, result);
  expect(
    findings.map(({ row, column, severity, clause, message }) => ({
      place: [row, headerAt(input, result, column)],
      severity,
      clause,
      message: renderMessage(message, 'vi'),
    })),
  ).toEqual(
    input.findings.map(([row, header]) => ({
      place: [row, header],
      severity: input.severity ?? tables.severity,
      clause: input.clause ?? tables.clause,
      message: expect.any(String),
    })),
  );
  input.findings.forEach(([, , ...fragments], i) => {
    const sentence = renderMessage(findings[i]!.message, 'vi');
    for (const fragment of fragments) expect(sentence).toContain(fragment);
  });
  expectSoundFindings(result);
  expectListing(code, result, input.notRun);
}

/** The keys of the rule's messages that the result shows, as findings or as reasons. */
function shownMessages(code: RuleCode, result: CheckResult): string[] {
  const { messages } = RULES.find((rule) => rule.code === code)!;
  const notRun = result.rulesNotRun.filter((rule) => rule.code === code);
  const shown: ReadonlySet<Template> = new Set([
    ...findingsOf(code, result).map(({ message }) => message.template),
    ...notRun.map(({ reason }) => reason.template),
  ]);
  return Object.keys(messages).filter((key) => shown.has(messages[key]!));
}

/** What of a rule is specified; its clause is the default plan's for a grassroots unit. */
function declared({ code, severity, isAboutData, needs, needsAny, needsQuota }: Rule) {
  const { plan } = readPlan([]);
  const clause = isAboutData ? 'data' : plan.ruleClause(code, 'grassroots');
  return { severity, clause, needs, needsAny, needsQuota };
}

/** Declares the tests of one rule. */
export function testRule(code: RuleCode, tables: RuleTables): void {
  const rule: Rule<RuleCode> = RULES.find((candidate) => candidate.code === code)!;

  describe(code, () => {
    test('is declared as it is specified', () => {
      const { severity, clause, needsQuota } = tables;
      expect(declared(rule)).toEqual({ severity, clause, needsQuota, ...NEEDED_COLUMNS[code] });
    });

    test.each(tables.valid)('valid: $name', (input) => {
      const result = checkTable(input);
      expect(findingsOf(code, result)).toEqual([]);
      expectSoundFindings(result);
      expectListing(code, result, input.notRun);
    });

    test.each(tables.invalid)('invalid: $name', (input) => {
      expectFindings(code, tables, input);
    });

    test('every message of the rule is seen in the tables', () => {
      const cases: readonly CheckInput[] = [...tables.valid, ...tables.invalid];
      const shown = cases.flatMap((input) => shownMessages(code, checkTable(input)));
      expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}
