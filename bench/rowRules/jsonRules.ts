/** The compared rules as JSON conditions of json-rules-engine, which takes rows one by one. */
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { type ComparedRule, inOrder, type Judged, type ReadRow } from './readRows';

type Condition = Exclude<Extract<TopLevelCondition, { any: unknown }>['any'][number], never>;

const COUNTS = ['members', 'women', 'summoned', 'present'];
const when = (fact: string, operator: string, value: unknown) =>
  ({ fact, operator, value }) as Condition;
const isMore = (fact: string, than: string) => when(fact, 'greaterThan', { fact: than });

const CONDITIONS: Readonly<Record<ComparedRule, Condition[]>> = {
  'required-missing': [when('name', 'equal', '')],
  'number-unreadable': COUNTS.flatMap((fact) => [
    when(fact, 'lessThan', 0),
    when(fact, 'isFraction', true),
  ]),
  'counts-inconsistent': [isMore('women', 'members'), isMore('present', 'summoned')],
  'held-by-deadline': [when('held', 'equal', undefined), isMore('held', 'deadline')],
  'committee-quota': [
    {
      all: [
        when('elected', 'greaterThanInclusive', 0),
        when('elected', 'notEqual', { fact: 'allotted' }),
      ],
    },
  ],
};

/** Makes the engine. */
export function jsonRules(): (rows: readonly ReadRow[]) => Promise<Judged> {
  const rules = Object.entries(CONDITIONS).map(([type, any]): RuleProperties => ({
    conditions: { any },
    event: { type },
  }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator(
    'isFraction',
    (value: unknown) => typeof value === 'number' && !Number.isInteger(value),
  );
  return async (rows) => {
    const judged: ComparedRule[][] = [];
    for (const row of rows) {
      const { events } = await engine.run({ ...row });
      judged.push(inOrder(new Set(events.map(({ type }) => type as ComparedRule))));
    }
    return judged;
  };
}
