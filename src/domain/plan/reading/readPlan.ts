/** Making a plan of the values at hand, and saying which of them are invalid (SPEC 1). */
import { isBlank } from '../../sheet/cell';
import { type Contradiction, contradictionsIn } from './contradictions';
import { isOptional, type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../parameters';
import { Plan, type PlanValues, upperLevelOf } from '../plan';
import type { PlanEntry, PlanSource, UnusedName } from './planSource';
import { DEFAULT_PLAN } from '../plans';
import { readTables, type RowProblem } from './readTables';

export type PlanProblem =
  | { readonly kind: 'invalid'; readonly key: ParameterKey; readonly entry: PlanEntry }
  | UnusedName
  | ({ readonly kind: 'contradiction' } & Contradiction)
  | RowProblem;

export interface PlanReading {
  readonly plan: Plan;
  /** The entry that each key's value was read from; a key with its default has none. */
  readonly entries: ReadonlyMap<ParameterKey, PlanEntry>;
  readonly problems: readonly PlanProblem[];
}

/** Reads the plan from its sources; a key in none of them has its default. */
export function readPlan(sources: readonly PlanSource[]): PlanReading {
  const problems: PlanProblem[] = [];
  const invalid = new Set<ParameterKey>();
  const values: Partial<Record<ParameterKey, unknown>> = { ...DEFAULT_PLAN.values };
  const entries = new Map<ParameterKey, PlanEntry>();
  const clauses = new Map<ParameterKey, string>();
  for (const key of PARAMETER_KEYS) {
    const written = sources.flatMap(({ values: known }) => known.get(key) ?? []);
    const [entry] = written;
    if (!entry) continue;
    entries.set(key, entry);
    const clause = written.find((one) => (one.clause ?? '') !== '')?.clause;
    if (clause !== undefined) clauses.set(key, clause);
    const isEmpty = isBlank(entry.value);
    const value = isEmpty ? undefined : PARAMETERS[key].type.read(entry.value);
    if (value !== undefined) {
      values[key] = value;
    } else if (isEmpty && isOptional(key)) {
      values[key] = null;
    } else {
      invalid.add(key);
      problems.push({ kind: 'invalid', key, entry });
    }
  }
  const unused = sources.flatMap(({ unused = [] }) => unused);
  const known = { values: values as PlanValues, invalid };
  const tables = readTables(sources, { upperLevel: upperLevelOf(known) });
  const incomplete = new Set(tables.problems.map(({ table }) => table));
  const plan = new Plan({ ...known, ...tables, clauses, incomplete });
  const contradictions = contradictionsIn(plan).map(
    (one) => ({ kind: 'contradiction', ...one }) as const,
  );
  return {
    plan,
    entries,
    problems: [...problems, ...unused, ...contradictions, ...tables.problems],
  };
}
