/** Running the rules: tracker, plan and today in; units, findings and totals out. */
import type { CalendarDate } from './calendar';
import type { Finding } from './finding';
import { type Message, message } from './message';
import type { ParameterKey } from './plan/parameters';
import type { Plan } from './plan/plan';
import type { PlanReading } from './plan/readPlan';
import type { Messages, Place, Rule, RuleContext } from './rule';
import { RULES } from './rules';
import { type Status, STATUSES } from './status';
import type { ColumnKey } from './tracker/columns';
import type { Tracker } from './tracker/tracker';
import { assessUnit, type Unit } from './unit';

/** A rule that was not run, or not for every unit, and why. */
export interface RuleNotRun {
  readonly code: string;
  readonly reason: Message;
}

export interface Totals {
  /** All units, the district and exempt ones too. */
  readonly units: number;
  /** Those that are not exempt. */
  readonly required: number;
  /** Required and held. */
  readonly held: number;
  readonly byStatus: Readonly<Record<Status, number>>;
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
  if (missing.length > 0) return message(MISSING_COLUMNS, { columns: missing });
  if (rule.needsAny && !rule.needsAny.some((column) => columns.has(column))) {
    return message(MISSING_ANY_COLUMN, { columns: rule.needsAny });
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

function countTotals(units: readonly Unit[]): Totals {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  let required = 0;
  let held = 0;
  for (const unit of units) {
    byStatus[unit.status]++;
    if (unit.exempt) continue;
    required++;
    if (unit.held) held++;
  }
  return { units: units.length, required, held, byStatus };
}

/**
 * Checks a tracker against a plan.
 * @param today the as-of date where the plan leaves it blank
 */
export function check(tracker: Tracker, reading: PlanReading, today: CalendarDate): CheckResult {
  const { plan, problems } = reading;
  const written = plan.get('as_of');
  const asOf = written === null ? today : written;
  const units = tracker.rows.map((row) => assessUnit(row, plan, asOf));
  const required = units.filter(({ exempt }) => !exempt);
  const report = new Report(tracker.header?.columns ?? new Map(), plan, asOf);
  const hasTable = tracker.missing.length === 0;
  const onRows: ((unit: Unit) => void)[] = [];

  for (const rule of RULES) {
    if (!hasTable && !('checkSource' in rule)) continue;
    const context = report.contextFor(rule);
    if (!context) continue;
    const isDataRule = rule.clause === 'data';
    if ('checkSource' in rule) {
      rule.checkSource({ tracker, planProblems: problems }, context);
    } else if ('checkTable' in rule) {
      rule.checkTable(isDataRule ? units : required, context);
    } else {
      onRows.push((unit) => {
        if (isDataRule || !unit.exempt) rule.checkUnit(unit, context);
      });
    }
  }
  for (const unit of units) for (const checkUnit of onRows) checkUnit(unit);

  const findings = report.findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    tracker,
    plan,
    asOf,
    units,
    findings,
    rulesNotRun: report.rulesNotRun,
    totals: countTotals(units),
  };
}
