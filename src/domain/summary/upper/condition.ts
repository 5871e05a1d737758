/** What a condition of the upper congress is, and why one cannot be judged (SPEC 8). */
import type { CheckResult } from '../../check/checkResult';
import { invalidParametersReason, missingColumnsReason } from '../../check/notRun';
import type { ParameterKey } from '../../plan/parameters';
import type { Plan } from '../../plan/plan';
import { type Message, message } from '../../text/message';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { planName } from '../../plan/planNames';
import type { UpperFacts } from './upperFacts';
import { unknown, type Verdict } from './verdict';

/** Facts without which a condition is not known. */
export type Need = 'asOf' | 'upper' | 'grassroots';
export type Known<N extends Need> = UpperFacts & {
  readonly [K in N]: NonNullable<UpperFacts[K]>;
};

export interface Condition<Key extends string, N extends Need> {
  readonly key: Key;
  /** The clause that asks for it. */
  readonly clause: (plan: Plan) => string;
  /** What it asks, with the plan's names and figures. */
  readonly label: (plan: Plan) => Message;
  readonly needs: readonly Need[];
  /** Whether the plan asks for it; always where it is absent. */
  readonly isAsked?: (facts: UpperFacts) => boolean;
  readonly judge: (facts: Known<N>) => Verdict;
}

/** Declares a condition; it is judged where the facts that it needs are known. */
export function defineCondition<const Key extends string, const N extends Need>(
  condition: Condition<Key, N> & { readonly needs: readonly N[] },
): Condition<Key, Need> {
  return condition;
}

const NO_UPPER = {
  vi: 'Bảng theo dõi chưa có dòng của {upper:localized}.',
  en: 'The tracker has no row for {upper:localized}.',
} as const;
const NO_UNITS = {
  vi: 'Bảng theo dõi không có {unit:localized} nào phải tổ chức đại hội.',
  en: 'The tracker has no {unit:localized} that must hold a congress.',
} as const;

const WITHOUT: Readonly<Record<Need, (plan: Plan) => Verdict>> = {
  asOf: () => invalidPlan('as_of'),
  upper: (plan) => unknown(message(NO_UPPER, { upper: planName(plan, 'upperCongress') })),
  grassroots: (plan) => unknown(message(NO_UNITS, { unit: planName(plan, 'unitLabel') })),
};

/** Judges a condition. */
export function judge(condition: Condition<string, Need>, facts: UpperFacts): Verdict {
  const missing = condition.needs.find((need) => !facts[need]);
  return missing ? WITHOUT[missing](facts.plan) : condition.judge(facts as Known<Need>);
}

/** Not known, as the plan's values are not valid. */
export function invalidPlan(...keys: ParameterKey[]): Verdict {
  return unknown(invalidParametersReason(keys));
}

/** Not known, as a tracker lacks the column. */
export function missingColumn(column: ColumnKey): Verdict {
  return unknown(missingColumnsReason([column]));
}

const UNREADABLE = {
  vi: 'Ở dòng {upper:localized}, không đọc được ô “{column:column}”: “{text:text}”.',
  en: 'The cell "{column:column}" of {upper:localized} cannot be read: "{text:text}".',
} as const;

/** Not known, as a cell of the row of the upper congress gives nothing. */
export function unreadable(plan: Plan, column: ColumnKey, text: string): Verdict {
  const upper = planName(plan, 'upperCongress');
  return unknown(message(UNREADABLE, { upper, column: columnLabel(column), text }));
}

/** Whether the tracker has the column. */
export function hasColumn({ tracker }: CheckResult, column: ColumnKey): boolean {
  return tracker.header?.columns.has(column) ?? false;
}
