/** What a rule is: metadata, messages in each language, and a check that reports findings. */
import type { CalendarDate } from '../calendar';
import type { ParameterKey } from '../plan/parameters';
import type { Plan, PlanValues } from '../plan/plan';
import type { TermName, Terms } from '../plan/terms';
import type { PlanReading } from '../plan/reading/readPlan';
import type { Localized } from '../text/language';
import type { Consistent, SlotsOf, Template } from '../text/message';
import type { ColumnKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import type { Unit } from '../unit/unit';
import type { Severity } from '../plan/severity';

export type Messages = Readonly<Record<string, Template>>;
type ConsistentMessages<M extends Messages> = { readonly [K in keyof M]: Consistent<M[K]> };

/** Where a finding stands, and what in it differs from the rule's own metadata. */
export interface Location {
  readonly unit: Unit;
  readonly column: ColumnKey;
  readonly severity?: Severity;
  /** The term that was not kept: the clause is the one that stands where the term is set. */
  readonly term?: TermName;
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
  /** What the plan sets for the unit's congress; where it is invalid, as for `value`. */
  readonly term: <N extends TermName>(unit: Unit, name: N) => Terms[N];
  /** The unit's last on-time day; where the plan does not say, as for `value`. */
  readonly lastOnTimeDay: (unit: Unit) => CalendarDate | undefined;
  /** Lists the rule as not run on this tracker, with the reason. */
  readonly notRun: <K extends keyof M & string>(reason: K, slots: SlotsOf<M[K]['vi']>) => void;
  /**
   * @param location null for a finding about the table
   * @param address the cell of the plan or of the table's head that it is about, if any
   */
  readonly report: <K extends keyof M & string>(
    location: Location | null,
    message: K,
    slots: SlotsOf<M[K]['vi']>,
    address?: string | null,
  ) => void;
}

interface RuleMetadata<M extends Messages, Code extends string> {
  readonly code: Code;
  /** The defect, as short as a heading. */
  readonly name: Localized;
  /** What the rule asks, in a sentence. */
  readonly description: Localized;
  readonly severity: Severity;
  /**
   * About how the tracker is written and not about what the plan asks: it looks at exempt units,
   * too, and rests on no clause.
   */
  readonly isAboutData?: true;
  /** Columns without which the rule is not run: all of `needs`, and one of `needsAny`. */
  readonly needs?: readonly ColumnKey[];
  readonly needsAny?: readonly ColumnKey[];
  /** Nothing to check while the plan sets no size bands. */
  readonly needsQuota?: boolean;
  /**
   * Columns whose content it compares where they are present. A rule about how any cell is written
   * names none, and `held` is not named where it only says that there was a congress.
   */
  readonly uses?: readonly ColumnKey[];
  readonly messages: ConsistentMessages<M> & M;
}

/** Looks at one unit at a time. */
export interface RowRule<
  M extends Messages = Messages,
  Code extends string = string,
> extends RuleMetadata<M, Code> {
  readonly checkUnit: (unit: Unit, context: RuleContext<M>) => void;
}

/** What a rule about all units may ask and report; they may stand in several trackers. */
export type TableContext<M extends Messages> = Pick<
  RuleContext<M>,
  'plan' | 'value' | 'notRun' | 'report'
>;

/** Looks at all units together, for what the plan asks of them. */
export interface TableRule<
  M extends Messages = Messages,
  Code extends string = string,
> extends RuleMetadata<M, Code> {
  readonly isAboutData?: never;
  /** It looks at exempt units, too, and reports nothing on them. */
  readonly looksAtExempt?: true;
  readonly checkTable: (units: readonly Unit[], context: TableContext<M>) => void;
}

/** Looks at what the units are read from: the sheet's header and the plan. */
export interface SourceRule<
  M extends Messages = Messages,
  Code extends string = string,
> extends RuleMetadata<M, Code> {
  /** About the plan, which trackers that are checked together share. */
  readonly isAboutPlan?: true;
  readonly checkSource: (
    source: { readonly tracker: Tracker; readonly plan: PlanReading },
    context: RuleContext<M>,
  ) => void;
}

/** A rule as the engine sees it, whatever its messages are. */
type Erased<R> = Omit<R, 'messages'> & { readonly messages: Messages };
export type AnyRowRule<Code extends string = string> = Erased<RowRule<never, Code>>;
export type AnyTableRule<Code extends string = string> = Erased<TableRule<never, Code>>;
export type AnySourceRule<Code extends string = string> = Erased<SourceRule<never, Code>>;
export type Rule<Code extends string = string> =
  AnyRowRule<Code> | AnyTableRule<Code> | AnySourceRule<Code>;

/** Declares a rule that looks at one unit at a time; exempt units are shown to `data` rules alone. */
export function defineRowRule<const Code extends string, const M extends Messages>(
  rule: RowRule<M, Code>,
): AnyRowRule<Code> {
  return rule;
}

/** Declares a rule that looks at all units that it concerns together. */
export function defineTableRule<const Code extends string, const M extends Messages>(
  rule: TableRule<M, Code>,
): AnyTableRule<Code> {
  return rule;
}

/** Declares a rule about the sheet's header or the plan. */
export function defineSourceRule<const Code extends string, const M extends Messages>(
  rule: SourceRule<M, Code>,
): AnySourceRule<Code> {
  return rule;
}
