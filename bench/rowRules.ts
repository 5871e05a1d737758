/** The same five rules of a row in libraries of rules, beside those of the project and all of it. */
import { type CheckRequest, callAddon } from '../src/addon/addonApi';
import type { Workbook } from '../src/document';
import { openBundle } from './bundle';
import { medians } from './measure';
import { compared, type Measurement } from './measurement';
import { ajvRules } from './rowRules/ajvRules';
import { jsonRules } from './rowRules/jsonRules';
import { byRow, ownRules } from './rowRules/ownRules';
import {
  COMPARED_RULES,
  faultyTracker,
  type Judged,
  readRows,
  RULES_AS_OF,
} from './rowRules/readRows';
import { zodRules } from './rowRules/zodRules';

const UNITS = 10_000;

/** The rules in each library, ready to judge the rows of a tracker. */
export function judges(workbook: Workbook): {
  readonly own: () => Judged;
  readonly everything: () => Judged;
  readonly ajv: () => Judged;
  readonly zod: () => Judged;
  readonly jsonRulesEngine: () => Promise<Judged>;
} {
  const rows = readRows(workbook);
  const host = openBundle(workbook);
  const request: CheckRequest = { asOf: RULES_AS_OF, write: false };
  const [ajv, zod, json] = [ajvRules(), zodRules(), jsonRules()];
  return {
    own: ownRules(workbook),
    everything: () => byRow(callAddon(host, 'checkTracker', request).report.findings, rows.length),
    ajv: () => ajv(rows),
    zod: () => zod(rows),
    jsonRulesEngine: () => json(rows),
  };
}

export async function measureRowRules(): Promise<Measurement[]> {
  const times = await medians(judges(faultyTracker(UNITS)), { rounds: 3, warmUps: 1 });
  const rows = `${UNITS.toLocaleString('en')} rows`;
  const same = `${COMPARED_RULES.length} rules on ${rows}, already read`;
  const others = [
    ['ajv', 'ajv', times.ajv],
    ['zod', 'plain zod', times.zod],
    ['json-rules-engine', 'json-rules-engine', times.jsonRulesEngine],
  ] as const;
  return [
    ...others.map(([id, label, taken]) =>
      compared({ id, label: same, unit: 'ms', value: times.own }, label, taken),
    ),
    ...others.map(([id, label, taken]) =>
      compared(
        {
          id: `everything-${id}`,
          label: `Check of ${rows}, every rule, reading and wording too`,
          unit: 'ms',
          value: times.everything,
        },
        `${label}, ${COMPARED_RULES.length} rules on rows already read`,
        taken,
      ),
    ),
  ];
}
