/** What a task of a plan is; its days are values of the plan, not days of its own. */
import type { CalendarDate } from '../calendar';
import type { ParameterKey, ParameterValue } from '../plan/parameters';
import type { Milestone } from '../plan/plan';
import type { Localized } from '../text/language';

/** The parameters that are days. */
export type DayKey = {
  [K in ParameterKey]: ParameterValue<K> extends CalendarDate | null ? K : never;
}[ParameterKey];

/** One task. What the plan does not say is absent. */
export interface TaskDefinition {
  readonly clause: string;
  readonly task: Localized;
  readonly lead: Localized;
  readonly partners?: Localized;
  readonly start?: DayKey;
  /** The last on-time day: that of a milestone, or a day that the plan names. */
  readonly due?: DayKey | { readonly lastDayOf: Milestone };
  /** What is handed in. */
  readonly product: Localized;
  readonly note?: Localized;
}
