/** A plan as the rules use it: every value valid, or known to be invalid (SPEC 1). */
import type { CalendarDate } from '../calendar';
import { MILESTONES, type Milestone } from './milestones';
import type { ParameterKey, PlanValues } from './parameters';
import { partsOf } from './parameters/parameterTypes';
import { clauseFor, wholeClause } from './planData';
import { DEFAULT_PLAN } from './plans';
import { type DeadlineException, ExceptionFinder } from './tables/deadlines';
import type { TableKey } from './tables';
import type { QuotaBand } from './tables/quota';
import type { RuleSetting } from './tables/ruleSettings';
import { type Terms, termsOf } from './terms';

export { MILESTONES, type Milestone, type PlanValues };

const UNITS_APART = /[|\n]/;
const SPELLINGS_APART = /[;\n]/;

/** What a plan is made of, as read. */
export interface PlanParts {
  readonly values: PlanValues;
  /** The keys whose values do not validate; their values are not to be used. */
  readonly invalid: ReadonlySet<ParameterKey>;
  /** The clauses that are written beside the values. */
  readonly clauses: ReadonlyMap<ParameterKey, string>;
  /** Valid rows alone, in the plan's order. */
  readonly quota: readonly QuotaBand[];
  readonly deadlines: readonly DeadlineException[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Tables of which a row was left out. */
  readonly incomplete: ReadonlySet<TableKey>;
}

export class Plan {
  private readonly exceptions: ExceptionFinder;
  private readonly knownTerms = new Map<string, Terms>();

  /** How the upper level is written; the first spelling is shown. */
  readonly upperLevel: readonly string[];
  /** The units that hold pilot congresses, each by its spellings. */
  readonly pilotUnits: readonly (readonly string[])[];

  constructor(private readonly parts: PlanParts) {
    this.exceptions = new ExceptionFinder(parts.deadlines);
    this.upperLevel = upperLevelOf(parts);
    const units = partsOf(this.get('pilot.unit'), UNITS_APART);
    this.pilotUnits = units.map((unit) => partsOf(unit, SPELLINGS_APART));
  }

  get invalid(): ReadonlySet<ParameterKey> {
    return this.parts.invalid;
  }

  get quota(): readonly QuotaBand[] {
    return this.parts.quota;
  }

  /** Whether some dates hold for a level or a bloc alone. */
  get hasOwnDeadlines(): boolean {
    return this.parts.deadlines.length > 0;
  }

  /** Whether a row of the table was left out. */
  isIncomplete(table: TableKey): boolean {
    return this.parts.incomplete.has(table);
  }

  /** The value, or undefined where the plan's value is invalid. */
  get<K extends ParameterKey>(key: K): PlanValues[K] | undefined {
    return this.parts.invalid.has(key) ? undefined : this.parts.values[key];
  }

  /** The clause of a value: as written beside it, else the default plan's; `''` where none is. */
  clauseOf(key: ParameterKey): string {
    return this.parts.clauses.get(key) ?? DEFAULT_PLAN.clauses[key] ?? '';
  }

  /** What the plan says of a rule. */
  ruleSetting(code: string): RuleSetting | undefined {
    return this.parts.rules.get(code);
  }

  /** Whether the plan turned a rule off. */
  isOff(code: string): boolean {
    return this.ruleSetting(code)?.severity === 'off';
  }

  /** The clause that a rule rests on, for a milestone or as a whole. */
  ruleClause(code: string, milestone?: Milestone): string {
    const written = this.ruleSetting(code)?.clause;
    if (written != null) return written;
    const clause = DEFAULT_PLAN.ruleClauses[code] ?? '';
    return milestone ? clauseFor(clause, milestone) : wholeClause(clause);
  }

  /** What the plan sets for congresses of a milestone, and of a bloc where it makes a difference. */
  termsFor(milestone: Milestone, bloc = ''): Terms {
    const { deadlines, clauses } = this.parts;
    const id = deadlines.length === 0 ? milestone : `${milestone} ${bloc}`;
    let terms = this.knownTerms.get(id);
    if (!terms) {
      terms = termsOf(milestone, this.exceptions.find(milestone, bloc), {
        get: (key) => this.get(key),
        clauseOf: (key) => clauses.get(key),
      });
      this.knownTerms.set(id, terms);
    }
    return terms;
  }

  /** The milestone's last on-time day D, or undefined where the plan does not say (SPEC 1). */
  lastOnTimeDay(milestone: Milestone): CalendarDate | undefined {
    return this.termsFor(milestone).lastOnTimeDay;
  }
}

/** How the upper level is written; no spelling where the value is invalid. */
export function upperLevelOf({ values, invalid }: Pick<PlanParts, 'values' | 'invalid'>): string[] {
  return invalid.has('level.upper') ? [] : partsOf(values['level.upper'], SPELLINGS_APART);
}
