/** What a rule is: metadata, messages in each language, and a check that reports findings. */
import type { CalendarDate } from '../calendar';
import type { Severity } from './finding';
import type { Localized } from '../text/language';
import type { Consistent, SlotsOf, Template } from '../text/message';
import type { ParameterKey } from '../plan/parameters';
import type { Plan, PlanValues } from '../plan/plan';
import type { PlanProblem } from '../plan/readPlan';
import type { ColumnKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import type { Unit } from '../unit/unit';

export type Messages = Readonly<Record<string, Template>>;
type ConsistentMessages<M extends Messages> = { readonly [K in keyof M]: Consistent<M[K]> };

/** Where a finding stands, and what in it differs from the rule's own metadata. */
export interface Place {
  readonly unit: Unit;
  readonly column: ColumnKey;
  readonly severity?: Severity;
  readonly clause?: string;
}

export interface RuleContext<M extends Messages> {
  readonly plan: Plan;
  /** Whether the tracker has the column. */
  readonly hasColumn: (column: ColumnKey) => boolean;
  /**
   * The as-of date A, or undefined where it is invalid: then the rule is listed as not run for
   * what needs the date.
   */
  readonly asOf: () => CalendarDate | undefined;
  /** A plan value; where it is invalid, undefined, and the rule is listed as not run. */
  readonly value: <K extends ParameterKey>(key: K) => PlanValues[K] | undefined;
  /** The unit's last on-time day; where the plan does not say, as for `value`. */
  readonly lastOnTimeDay: (unit: Unit) => CalendarDate | undefined;
  /** Lists the rule as not run on this tracker, with the reason. */
  readonly notRun: <K extends keyof M & string>(reason: K, slots: SlotsOf<M[K]['vi']>) => void;
  /** @param place null for a finding about the table */
  readonly report: <K extends keyof M & string>(
    place: Place | null,
    message: K,
    slots: SlotsOf<M[K]['vi']>,
  ) => void;
}

interface RuleMetadata<M extends Messages> {
  readonly code: string;
  readonly severity: Severity;
  /** Clause of the plan; `data` for rules that also look at exempt units. */
  readonly clause: string;
  /** What the rule asks, in a sentence. */
  readonly asks: Localized;
  /** Columns without which the rule is not run: all of `needs`, and one of `needsAny`. */
  readonly needs?: readonly ColumnKey[];
  readonly needsAny?: readonly ColumnKey[];
  /** Nothing to check while the plan sets no size bands. */
  readonly needsQuota?: boolean;
  readonly messages: ConsistentMessages<M> & M;
}

/** Looks at one unit at a time. */
export interface RowRule<M extends Messages = Messages> extends RuleMetadata<M> {
  readonly checkUnit: (unit: Unit, context: RuleContext<M>) => void;
}

/** Looks at all units together. */
export interface TableRule<M extends Messages = Messages> extends RuleMetadata<M> {
  readonly checkTable: (units: readonly Unit[], context: RuleContext<M>) => void;
}

/** Looks at what the units are read from: the sheet's header and the plan. */
export interface SourceRule<M extends Messages = Messages> extends RuleMetadata<M> {
  readonly checkSource: (
    source: { readonly tracker: Tracker; readonly planProblems: readonly PlanProblem[] },
    context: RuleContext<M>,
  ) => void;
}

/** A rule as the engine sees it, whatever its messages are. */
type Erased<R> = Omit<R, 'messages'> & { readonly messages: Messages };
export type AnyRowRule = Erased<RowRule<never>>;
export type AnyTableRule = Erased<TableRule<never>>;
export type AnySourceRule = Erased<SourceRule<never>>;
export type Rule = AnyRowRule | AnyTableRule | AnySourceRule;

/** Declares a rule that looks at one unit at a time; exempt units are shown to `data` rules alone. */
export function defineRowRule<const M extends Messages>(rule: RowRule<M>): AnyRowRule {
  return rule;
}

/** Declares a rule that looks at all units that it concerns together. */
export function defineTableRule<const M extends Messages>(rule: TableRule<M>): AnyTableRule {
  return rule;
}

/** Declares a rule about the sheet's header or the plan. */
export function defineSourceRule<const M extends Messages>(rule: SourceRule<M>): AnySourceRule {
  return rule;
}
