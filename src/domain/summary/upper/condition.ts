/** What a condition of the upper congress is, and why one cannot be judged (SPEC 8). */
import type { CheckResult } from '../../check/checkResult';
import { invalidParametersReason, missingColumnsReason } from '../../check/notRun';
import type { Plan } from '../../plan/plan';
import type { ParameterKey } from '../../plan/parameters';
import type { Localized } from '../../text/language';
import { message } from '../../text/message';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
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
  readonly label: Localized;
  readonly needs: readonly Need[];
  readonly judge: (facts: Known<N>) => Verdict;
}

/** Declares a condition; it is judged where the facts that it needs are known. */
export function defineCondition<const Key extends string, const N extends Need>(
  condition: Condition<Key, N> & { readonly needs: readonly N[] },
): Condition<Key, Need> {
  return condition;
}

const NO_UPPER = {
  vi: 'Bảng không có dòng đại hội cấp huyện.',
  en: 'The tracker has no row for the upper congress.',
} as const;
const NO_UNITS = {
  vi: 'Bảng không có đơn vị cơ sở nào phải tổ chức đại hội.',
  en: 'The tracker has no grassroots unit that must hold a congress.',
} as const;

const WITHOUT: Readonly<Record<Need, () => Verdict>> = {
  asOf: () => invalidPlan('as_of'),
  upper: () => unknown(message(NO_UPPER, {})),
  grassroots: () => unknown(message(NO_UNITS, {})),
};

/** Judges a condition. */
export function judge(condition: Condition<string, Need>, facts: UpperFacts): Verdict {
  const missing = condition.needs.find((need) => !facts[need]);
  return missing ? WITHOUT[missing]() : condition.judge(facts as Known<Need>);
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
  vi: 'Không đọc được ô {column:column} của đại hội huyện: “{text:text}”.',
  en: 'The cell {column:column} of the upper congress cannot be read: "{text:text}".',
} as const;

/** Not known, as a cell of the row of the upper congress gives nothing. */
export function unreadable(column: ColumnKey, text: string): Verdict {
  return unknown(message(UNREADABLE, { column: columnLabel(column), text }));
}

/** Whether the tracker has the column. */
export function hasColumn({ tracker }: CheckResult, column: ColumnKey): boolean {
  return tracker.header?.columns.has(column) ?? false;
}
