/** One tracker under check: its units, and what the rules find in it. */
import type { CalendarDate } from '../calendar';
import type { Plan } from '../plan/plan';
import type { PlanReading } from '../plan/reading/readPlan';
import type { Tracker } from '../tracker/tracker';
import type { Role } from '../unit/roles';
import { assessUnit, type Unit } from '../unit/unit';
import type { CheckResult } from './checkResult';
import { FindingCollector } from './findingCollector';
import type { AnyRowRule, AnySourceRule, Messages, Rule, RuleContext } from './rule';
import type { RuleCode } from './rules';
import { totalsOf } from '../unit/totals';

export class TrackerCheck {
  readonly required: readonly Unit[];
  readonly units: readonly Unit[];
  private readonly collector: FindingCollector;
  private readonly onRows: ((unit: Unit) => void)[] = [];

  constructor(
    private readonly tracker: Tracker,
    roles: readonly Role[],
    private readonly plan: Plan,
    private readonly asOf: CalendarDate | undefined,
  ) {
    this.units = tracker.rows.map((row, i) => assessUnit(row, roles[i]!, plan, asOf));
    this.required = this.units.filter(({ exempt }) => !exempt);
    this.collector = new FindingCollector(tracker.header?.columns ?? new Map(), plan, asOf);
  }

  /** Whether the tracker has the columns without which no row is read. */
  get hasTable(): boolean {
    return this.tracker.missing.length === 0;
  }

  /** What a rule may ask and report, or null where it is not to be run here. */
  contextFor(rule: Rule<RuleCode>): RuleContext<Messages> | null {
    return this.hasTable || 'checkSource' in rule ? this.collector.contextFor(rule) : null;
  }

  /** Runs a rule; one about rows waits for {@link finish}. */
  run(rule: AnyRowRule<RuleCode> | AnySourceRule<RuleCode>, reading: PlanReading): void {
    const context = this.contextFor(rule);
    if (!context) return;
    if ('checkSource' in rule) {
      rule.checkSource({ tracker: this.tracker, plan: reading }, context);
    } else {
      this.onRows.push((unit) => {
        if (rule.isAboutData || !unit.exempt) rule.checkUnit(unit, context);
      });
    }
  }

  /** Runs the rules about rows, all of them on one row after the other. */
  finish(): CheckResult {
    for (const unit of this.units) for (const checkUnit of this.onRows) checkUnit(unit);
    const { tracker, plan, asOf, units, collector } = this;
    return {
      tracker,
      plan,
      asOf,
      units,
      findings: collector.findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
      rulesNotRun: collector.rulesNotRun,
      totals: totalsOf(units),
    };
  }
}
