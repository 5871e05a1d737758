/** The compared rules as the project has them, without the others and without the document. */
import type { Workbook } from '../../src/document';
import type { CalendarDate } from '../../src/domain/calendar';
import { TrackerCheck } from '../../src/domain/check/trackerCheck';
import { type RuleCode, RULES } from '../../src/domain/check/rules';
import type { FindingReport } from '../../src/domain/check/checkReport';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import type { Cell } from '../../src/domain/sheet/cell';
import { readTracker } from '../../src/domain/tracker/tracker';
import { rolesOf } from '../../src/domain/unit/roles';
import { COMPARED_RULES, type ComparedRule, inOrder, type Judged, RULES_AS_OF } from './readRows';

const isCompared = (code: RuleCode): code is ComparedRule =>
  (COMPARED_RULES as readonly RuleCode[]).includes(code);

/** Reads the tracker; each run judges its rows by the compared rules and words nothing. */
export function ownRules(workbook: Workbook): () => Judged {
  const { name, rows } = workbook.sheets[0]!;
  const cells = rows.map((row) => row!.values.map((value) => (value ?? '') as Cell));
  const tracker = readTracker({ name, rows: cells, merges: [] });
  const reading = readPlan([]);
  const [roles] = rolesOf([tracker], reading.plan);
  return () => {
    const check = new TrackerCheck(tracker, roles!, reading.plan, RULES_AS_OF as CalendarDate);
    for (const rule of RULES) {
      if (!('checkTable' in rule) && isCompared(rule.code)) check.run(rule, reading);
    }
    return byRow(check.finish().findings, tracker.rows.length);
  };
}

/** Findings of the compared rules, row by row; the tracker has one row of headers. */
export function byRow(
  findings: readonly Pick<FindingReport, 'code' | 'row'>[],
  units: number,
): Judged {
  const broken = new Map<number, Set<ComparedRule>>();
  for (const { code, row } of findings) {
    if (row === null || !isCompared(code)) continue;
    const ofRow = broken.get(row) ?? new Set();
    broken.set(row, ofRow.add(code));
  }
  return Array.from({ length: units }, (_, i) => inOrder(broken.get(i + 2) ?? new Set()));
}
