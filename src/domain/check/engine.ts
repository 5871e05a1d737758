/** Running the rules: tracker, plan and today in; units, findings and totals out. */
import type { CalendarDate } from '../calendar';
import type { Finding } from './finding';
import { type Message, message } from '../text/message';
import type { ParameterKey } from '../plan/parameters';
import type { Plan } from '../plan/plan';
import type { PlanProblem, PlanReading } from '../plan/readPlan';
import type { AnyTableRule, Messages, Place, Rule, RuleContext } from './rule';
import { RULES } from './rules';
import { type Status, STATUSES } from '../unit/status';
import { type ColumnKey, columnLabel } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import { assessUnit, type Unit } from '../unit/unit';

/** A rule that was not run, or not for every unit, and why. */
export interface RuleNotRun {
  readonly code: string;
  readonly reason: Message;
}

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

const MISSING_COLUMNS = {
  vi: 'Bảng không có cột {columns:columns}.',
  en: 'The tracker has no column {columns:columns}.',
} as const;
const MISSING_ANY_COLUMN = {
  vi: 'Bảng không có cột nào trong các cột {columns:columns}.',
  en: 'The tracker has none of the columns {columns:columns}.',
} as const;
const INVALID_PARAMETERS = {
  vi: 'Thông số của kế hoạch không hợp lệ: {keys:list}.',
  en: 'Parameters of the plan are not valid: {keys:list}.',
} as const;
const TURNED_OFF = {
  vi: 'Đã tắt ở thông số {key:text}.',
  en: 'Turned off by the parameter {key:text}.',
} as const;
const NO_QUOTA = {
  vi: 'Kế hoạch chưa có khung số lượng đại biểu, ủy viên theo số đoàn viên nên không kiểm tra theo khung.',
  en: 'The plan sets no size bands for delegates and committee members, so nothing is checked against them.',
} as const;

/** Why a rule cannot be run on this tracker at all, or null. */
function obstacle(rule: Rule, columns: ReadonlyMap<ColumnKey, number>, plan: Plan): Message | null {
  const missing = (rule.needs ?? []).filter((column) => !columns.has(column));
  if (missing.length > 0) return message(MISSING_COLUMNS, { columns: missing.map(columnLabel) });
  if (rule.needsAny && !rule.needsAny.some((column) => columns.has(column))) {
    return message(MISSING_ANY_COLUMN, { columns: rule.needsAny.map(columnLabel) });
  }
  if (rule.needsQuota && plan.quota.length === 0) {
    return plan.hasInvalidQuota
      ? message(INVALID_PARAMETERS, { keys: ['quota'] })
      : message(NO_QUOTA, {});
  }
  return null;
}

/** Collects what the rules of one check report. */
class Report {
  readonly findings: Finding[] = [];
  private readonly notRun = new Map<string, Message>();

  constructor(
    private readonly columns: ReadonlyMap<ColumnKey, number>,
    private readonly plan: Plan,
    private readonly asOf: CalendarDate | undefined,
  ) {}

  get rulesNotRun(): RuleNotRun[] {
    return [...this.notRun].map(([code, reason]) => ({ code, reason }));
  }

  /** What a rule may ask and report, or null where it is not to be run. */
  contextFor(rule: Rule): RuleContext<Messages> | null {
    const reason = obstacle(rule, this.columns, this.plan);
    if (reason) {
      this.notRun.set(rule.code, reason);
      return null;
    }
    const { plan, asOf } = this;
    const invalidKeys = new Set<ParameterKey>();
    const listAsNotRun = (key: ParameterKey) => {
      if (invalidKeys.has(key)) return;
      invalidKeys.add(key);
      this.notRun.set(rule.code, message(INVALID_PARAMETERS, { keys: [...invalidKeys] }));
    };
    return {
      plan,
      hasColumn: (column) => this.columns.has(column),
      asOf: () => {
        if (asOf === undefined) listAsNotRun('as_of');
        return asOf;
      },
      value: (key) => {
        const value = plan.get(key);
        if (value === undefined) listAsNotRun(key);
        if (value === 'off') this.notRun.set(rule.code, message(TURNED_OFF, { key }));
        return value;
      },
      lastOnTimeDay: ({ lastOnTimeDay, milestone }) => {
        const invalid = plan.deadlineKeys(milestone).find((key) => plan.invalid.has(key));
        if (invalid) listAsNotRun(invalid);
        return lastOnTimeDay;
      },
      notRun: (key, slots) => {
        this.notRun.set(rule.code, filled(rule, key, slots));
      },
      report: (place, key, slots) => {
        this.add(rule, place, filled(rule, key, slots));
      },
    };
  }

  private add(rule: Rule, place: Place | null, text: Message): void {
    this.findings.push({
      code: rule.code,
      severity: place?.severity ?? rule.severity,
      row: place?.unit.row ?? null,
      // A column that the tracker lacks has no cell to point at.
      column: place && this.columns.has(place.column) ? place.column : null,
      unit: place?.unit.name ?? null,
      clause: place?.clause ?? rule.clause,
      message: text,
    });
  }
}

function filled(rule: Rule, key: string, slots: unknown): Message {
  return { template: rule.messages[key]!, slots: slots as Message['slots'] };
}

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
  { plan, problems }: PlanReading,
  today: CalendarDate,
): CheckResult[] {
  const written = plan.get('as_of');
  const asOf = written === null ? today : written;
  const tables = trackers.map((tracker) => new Table(tracker, plan, asOf));
  for (const rule of RULES) {
    if (isAboutAllUnits(rule)) {
      checkAcross(rule, tables);
      continue;
    }
    for (const table of tables) table.run(rule, problems);
  }
  return tables.map((table) => table.finish());
}

/** One tracker under check. */
class Table {
  readonly required: readonly Unit[];
  private readonly units: readonly Unit[];
  private readonly report: Report;
  private readonly onRows: ((unit: Unit) => void)[] = [];

  constructor(
    private readonly tracker: Tracker,
    private readonly plan: Plan,
    private readonly asOf: CalendarDate | undefined,
  ) {
    this.units = tracker.rows.map((row) => assessUnit(row, plan, asOf));
    this.required = this.units.filter(({ exempt }) => !exempt);
    this.report = new Report(tracker.header?.columns ?? new Map(), plan, asOf);
  }

  /** What a rule may ask and report, or null where it is not to be run here. */
  contextFor(rule: Rule): RuleContext<Messages> | null {
    const hasTable = this.tracker.missing.length === 0;
    return hasTable || 'checkSource' in rule ? this.report.contextFor(rule) : null;
  }

  run(rule: Rule, planProblems: readonly PlanProblem[]): void {
    const context = this.contextFor(rule);
    if (!context) return;
    const isDataRule = rule.clause === 'data';
    if ('checkSource' in rule) {
      rule.checkSource({ tracker: this.tracker, planProblems }, context);
    } else if ('checkTable' in rule) {
      rule.checkTable(isDataRule ? this.units : this.required, context);
    } else {
      this.onRows.push((unit) => {
        if (isDataRule || !unit.exempt) rule.checkUnit(unit, context);
      });
    }
  }

  /** Runs the rules about rows, all of them on one row after the other. */
  finish(): CheckResult {
    for (const unit of this.units) for (const checkUnit of this.onRows) checkUnit(unit);
    const { tracker, plan, asOf, units, report } = this;
    return {
      tracker,
      plan,
      asOf,
      units,
      findings: report.findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
      rulesNotRun: report.rulesNotRun,
      totals: countTotals(units),
    };
  }
}

/** Rules about the data look at a sheet; what the plan asks of all units goes across sheets. */
function isAboutAllUnits(rule: Rule): rule is AnyTableRule {
  return 'checkTable' in rule && rule.clause !== 'data';
}

/** Runs a rule on the units of all trackers that have the columns it needs. */
function checkAcross(rule: AnyTableRule, tables: readonly Table[]): void {
  const contexts: RuleContext<Messages>[] = [];
  const contextOf = new Map<Unit, RuleContext<Messages>>();
  for (const table of tables) {
    const context = table.contextFor(rule);
    if (!context) continue;
    contexts.push(context);
    for (const unit of table.required) contextOf.set(unit, context);
  }
  const [first] = contexts;
  if (!first) return;
  rule.checkTable([...contextOf.keys()], {
    plan: first.plan,
    hasColumn: (column) => contexts.some((context) => context.hasColumn(column)),
    // Each tracker lists for itself what cannot be run.
    asOf: () => contexts.map((context) => context.asOf())[0],
    value: (key) => contexts.map((context) => context.value(key))[0],
    lastOnTimeDay: (unit) => contextOf.get(unit)!.lastOnTimeDay(unit),
    notRun: (reason, slots) => {
      for (const context of contexts) context.notRun(reason, slots);
    },
    report: (place, key, slots) => {
      const context = place ? contextOf.get(place.unit)! : first;
      context.report(place, key, slots);
    },
  });
}
