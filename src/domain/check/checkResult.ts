/** What a check of one tracker gives, as data. */
import type { CalendarDate } from '../calendar';
import type { Plan } from '../plan/plan';
import type { Tracker } from '../tracker/tracker';
import type { Unit } from '../unit/unit';
import type { Finding } from './finding';
import type { RuleNotRun } from './notRun';
import type { Totals } from '../unit/totals';

export interface CheckResult {
  readonly tracker: Tracker;
  readonly plan: Plan;
  /** Undefined where the plan's as-of date is invalid. */
  readonly asOf: CalendarDate | undefined;
  readonly units: readonly Unit[];
  /** About the table first, then row by row. */
  readonly findings: readonly Finding[];
  readonly rulesNotRun: readonly RuleNotRun[];
  readonly totals: Totals;
}
