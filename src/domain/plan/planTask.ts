/** What a task of a plan is: its names, days and clause are values of the plan, none of its own. */
import type { CalendarDate } from '../calendar';
import type { Localized } from '../text/language';
import type { Milestone } from './milestones';
import type { ParameterKey, ParameterValue } from './parameters';
import type { PlanRuleCode } from './plans';

/** The parameters that are days. */
export type DayKey = {
  [K in ParameterKey]: ParameterValue<K> extends CalendarDate | null ? K : never;
}[ParameterKey];

/**
 * A text with slots for values of the plan: `{upper.congress}` is a value, `{clause:pilot.unit}`
 * the clause that sets one.
 */
export type SlottedText = Localized;

/** A text that is another one for some values of the plan; `''` is a blank value. */
export interface TextByValue {
  readonly by: ParameterKey;
  readonly cases: Readonly<Record<string, SlottedText>>;
  readonly otherwise: SlottedText;
}

export type PlanText = SlottedText | TextByValue;

/** One task. What the plan does not say is absent. */
export interface PlanTask {
  /** One of its own plan's, that of a value, or that of a rule. */
  readonly clause: string | { readonly of: ParameterKey } | { readonly rule: PlanRuleCode };
  /** A value without which there is no such task. */
  readonly needs?: ParameterKey;
  readonly task: PlanText;
  readonly lead: PlanText;
  readonly partners?: PlanText;
  readonly start?: DayKey;
  /** The last on-time day: that of a milestone, or a day that the plan names. */
  readonly due?: DayKey | { readonly lastDayOf: Milestone };
  /** What is handed in. */
  readonly product: PlanText;
  readonly note?: PlanText;
}
