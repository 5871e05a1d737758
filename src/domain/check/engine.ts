/** Running the rules: tracker, plan and today in; units, findings and totals out. */
import type { CalendarDate } from '../calendar';
import type { PlanReading } from '../plan/reading/readPlan';
import type { Tracker } from '../tracker/tracker';
import { rolesOf } from '../unit/roles';
import type { Unit } from '../unit/unit';
import type { CheckResult } from './checkResult';
import type { AnyRowRule, AnySourceRule, AnyTableRule, Messages, RuleContext } from './rule';
import { type RuleCode, RULES } from './rules';
import { TrackerCheck } from './trackerCheck';

export type { CheckResult };

/**
 * Checks a tracker against a plan.
 * @param today the as-of date where the plan leaves it blank
 */
export function check(tracker: Tracker, reading: PlanReading, today: CalendarDate): CheckResult {
  return checkTogether([tracker], reading, today)[0]!;
}

/**
 * Checks trackers that belong together, such as one a bloc: what the plan asks of all units, such
 * as one pilot, is looked at across them; everything else in each by itself.
 * @returns the result of each tracker, in their order
 */
export function checkTogether(
  trackers: readonly Tracker[],
  reading: PlanReading,
  today: CalendarDate,
): CheckResult[] {
  const { plan } = reading;
  const written = plan.get('as_of');
  const asOf = written === null ? today : written;
  const roles = rolesOf(trackers, plan);
  const checks = trackers.map((tracker, i) => new TrackerCheck(tracker, roles[i]!, plan, asOf));
  const checkOf = new Map<Unit, TrackerCheck>();
  for (const one of checks) for (const unit of one.units) checkOf.set(unit, one);
  for (const rule of RULES) {
    if ('checkTable' in rule) {
      checkAcross(rule, checks, checkOf);
      continue;
    }
    for (const one of isAboutPlan(rule) ? firstOf(checks) : checks) one.run(rule, reading);
  }
  return checks.map((one) => one.finish());
}

/** What is the same on all sheets is said of one. */
function isAboutPlan(rule: AnyRowRule | AnySourceRule): boolean {
  return 'checkSource' in rule && rule.isAboutPlan === true;
}

/** The first tracker with all columns: of another one people are asked and shown nothing yet. */
function firstOf(checks: readonly TrackerCheck[]): readonly TrackerCheck[] {
  return [checks.find(({ hasTable }) => hasTable) ?? checks[0]!];
}

/** Runs a rule on the units of all trackers that have the columns it needs. */
function checkAcross(
  rule: AnyTableRule<RuleCode>,
  checks: readonly TrackerCheck[],
  checkOf: ReadonlyMap<Unit, TrackerCheck>,
): void {
  const contextIn = new Map<TrackerCheck, RuleContext<Messages>>();
  for (const one of checks) {
    const context = one.contextFor(rule);
    if (context) contextIn.set(one, context);
  }
  const contexts = [...contextIn.values()];
  const [first] = contexts;
  if (!first) return;
  const contextOf = (unit: Unit) => contextIn.get(checkOf.get(unit)!)!;
  const units = [...contextIn.keys()].map((one) => (rule.looksAtExempt ? one.units : one.required));
  rule.checkTable(units.flat(), {
    plan: first.plan,
    // Each tracker lists for itself what cannot be run.
    value: (key) => contexts.map((context) => context.value(key))[0],
    notRun: (reason, slots) => {
      for (const context of contexts) context.notRun(reason, slots);
    },
    report: (location, key, slots) => {
      const context = location ? contextOf(location.unit) : first;
      context.report(location, key, slots);
    },
  });
}
