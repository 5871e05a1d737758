/** Collects what the rules of one check report. */
import type { CalendarDate } from '../calendar';
import type { ParameterKey } from '../plan/parameters';
import type { Plan } from '../plan/plan';
import type { Message } from '../text/message';
import type { ColumnKey } from '../tracker/columns';
import type { Finding } from './finding';
import { invalidParametersReason, obstacle, type RuleNotRun, turnedOff } from './notRun';
import type { Location, Messages, Rule, RuleContext } from './rule';
import type { RuleCode } from './rules';

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
        if (value === 'off') this.notRun.set(rule.code, turnedOff(key));
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
      report: (location, key, slots) => {
        this.add(rule, location, filled(rule, key, slots));
      },
    };
  }

  private add(rule: Rule<RuleCode>, location: Location | null, text: Message): void {
    this.findings.push({
      code: rule.code,
      severity: location?.severity ?? rule.severity,
      row: location?.unit.row ?? null,
      // A column that the tracker lacks has no cell to point at.
      column: location && this.columns.has(location.column) ? location.column : null,
      unit: location?.unit.name ?? null,
      clause: location?.clause ?? rule.clause,
      message: text,
    });
  }
}

function filled(rule: Rule, key: string, slots: unknown): Message {
  return { template: rule.messages[key]!, slots: slots as Message['slots'] };
}
