/** Every rule has examples, and they are what docs/rules.md says: the rule reports on them, or does not. */
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/domain/check/rules';
import { checkTable } from '../../domain/trackerTable';
import { RULE_EXAMPLES } from '.';
import type { RuleExamples } from './ruleExamples';

const WRITTEN: Readonly<Record<string, RuleExamples | undefined>> = RULE_EXAMPLES;
const CODES: readonly string[] = RULES.map(({ code }) => code);

test('every rule has examples in test/examples/rules, and there are none of other rules', () => {
  expect(Object.keys(WRITTEN).sort()).toEqual([...CODES].sort());
});

describe.each(CODES.filter((code) => code in WRITTEN))('%s', (code) => {
  const { fires, passes } = WRITTEN[code]!;

  test.each(fires)('reports on %j', (input) => {
    const found = checkTable(input).findings.map((finding) => finding.code);
    expect(found).toContain(code);
  });

  test.each(passes)('is run on %j and reports nothing', (input) => {
    const { findings, rulesNotRun } = checkTable(input);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
    expect(rulesNotRun.map((rule) => rule.code)).not.toContain(code);
  });
});
