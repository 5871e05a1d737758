/** Collects what the rules of one check report. */
import type { CalendarDate } from '../calendar';
import type { ParameterKey } from '../plan/parameters';
import type { Plan } from '../plan/plan';
import type { Message } from '../text/message';
import type { ColumnKey } from '../tracker/columns';
import type { Finding } from './finding';
import { invalidParametersReason, obstacle, type RuleNotRun } from './notRun';
import type { Location, Messages, Rule, RuleContext } from './rule';
import type { RuleCode } from './rules';
import { milder, type Severity } from '../plan/severity';

export class FindingCollector {
  readonly findings: Finding[] = [];
  private readonly notRun = new Map<RuleCode, Message>();

  constructor(
    private readonly columns: ReadonlyMap<ColumnKey, number>,
    private readonly plan: Plan,
    private readonly asOf: CalendarDate | undefined,
  ) {}

  get rulesNotRun(): RuleNotRun[] {
    return [...this.notRun].map(([code, reason]) => ({ code, reason }));
  }

  /** What a rule may ask and report, or null where it is not to be run. */
  contextFor(rule: Rule<RuleCode>): RuleContext<Messages> | null {
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
      this.notRun.set(rule.code, invalidParametersReason([...invalidKeys]));
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
        return value;
      },
      term: ({ terms }, name) => {
        const invalid = terms.invalid[name];
        if (invalid) listAsNotRun(invalid);
        return terms[name];
      },
      lastOnTimeDay: ({ terms: { invalid, lastOnTimeDay } }) => {
        const key = invalid.completeBefore ?? invalid.beforeReading;
        if (key) listAsNotRun(key);
        return lastOnTimeDay;
      },
      notRun: (key, slots) => {
        this.notRun.set(rule.code, filled(rule, key, slots));
      },
      report: (location, key, slots, address) => {
        this.add(rule, location, filled(rule, key, slots), address ?? null);
      },
    };
  }

  private add(
    rule: Rule<RuleCode>,
    location: Location | null,
    text: Message,
    address: string | null,
  ): void {
    this.findings.push({
      code: rule.code,
      severity: this.severityOf(rule, location),
      row: location?.unit.row ?? null,
      // A column that the tracker lacks has no cell to point at.
      column: location && this.columns.has(location.column) ? location.column : null,
      unit: location?.unit.name ?? null,
      clause: this.clauseOf(rule, location),
      ...(address !== null && { address }),
      message: text,
    });
  }

  /** The plan's setting replaces the rule's severity, and is the most that a milder one may be. */
  private severityOf(rule: Rule<RuleCode>, location: Location | null): Severity {
    const own = location?.severity ?? rule.severity;
    const setting = this.plan.ruleSetting(rule.code)?.severity ?? null;
    if (setting === null || setting === 'off') return own;
    return own === rule.severity ? setting : milder(own, setting);
  }

  private clauseOf(rule: Rule<RuleCode>, location: Location | null): string {
    if (rule.isAboutData) return 'data';
    const { term, unit } = location ?? {};
    const written = term && unit?.terms.clauses[term];
    return written ?? this.plan.ruleClause(rule.code, unit?.milestone);
  }
}

function filled(rule: Rule, key: string, slots: unknown): Message {
  return { template: rule.messages[key]!, slots: slots as Message['slots'] };
}
