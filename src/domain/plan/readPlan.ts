/** Making a plan of the values at hand, and saying which of them are invalid (SPEC 1). */
import { type Cell, isBlank } from '../sheet/cell';
import { isParameterKey, type ParameterKey, PARAMETER_KEYS, PARAMETERS } from './parameters';
import { Plan, type PlanValues } from './plan';
import { type QuotaBand, readBand } from './quota';

/** Where a value was written: a cell's address on the plan sheet, or a key of a file. */
export interface PlanEntry<V> {
  readonly value: V;
  /** Such as `Kế hoạch!C5`; null for a value that came with the call or the file. */
  readonly cell: string | null;
}

/** One place that plan values come from; an earlier source goes before a later one. */
export interface PlanSource {
  readonly values: ReadonlyMap<string, PlanEntry<Cell>>;
  /** Bands as written, not yet validated; absent where the source says nothing of them. */
  readonly quota?: readonly PlanEntry<unknown>[];
  /** Further entries for a key that the source already has. */
  readonly repeated?: readonly { readonly key: string; readonly cell: string | null }[];
}

export type PlanProblem =
  | { readonly kind: 'invalid'; readonly key: ParameterKey; readonly entry: PlanEntry<Cell> }
  | { readonly kind: 'repeated'; readonly key: string; readonly cell: string | null }
  | { readonly kind: 'unknown'; readonly key: string; readonly cell: string | null }
  | { readonly kind: 'quota'; readonly cells: readonly (string | null)[]; readonly bands: number };

export interface PlanReading {
  readonly plan: Plan;
  /** The entry that each key's value was read from; a key with its default has none. */
  readonly entries: ReadonlyMap<ParameterKey, PlanEntry<Cell>>;
  readonly problems: readonly PlanProblem[];
}

function readQuota(sources: readonly PlanSource[]): {
  bands: QuotaBand[];
  invalid: PlanEntry<unknown>[];
} {
  const written = sources.find(({ quota }) => quota !== undefined)?.quota ?? [];
  const bands: QuotaBand[] = [];
  const invalid: PlanEntry<unknown>[] = [];
  for (const entry of written) {
    const band = readBand(entry.value);
    if (band) bands.push(band);
    else invalid.push(entry);
  }
  return { bands, invalid };
}

/** Reads the plan from its sources; a key in none of them has its default. */
export function readPlan(sources: readonly PlanSource[]): PlanReading {
  const problems: PlanProblem[] = [];
  const invalid = new Set<ParameterKey>();
  const values: Partial<Record<ParameterKey, unknown>> = {};
  const entries = new Map<ParameterKey, PlanEntry<Cell>>();
  for (const key of PARAMETER_KEYS) {
    const { type, default: byDefault } = PARAMETERS[key];
    const source = sources.find((candidate) => candidate.values.has(key));
    const entry = source?.values.get(key);
    values[key] = byDefault;
    if (!entry) continue;
    entries.set(key, entry);
    const repeated = source?.repeated?.find((other) => other.key === key);
    const isEmpty = isBlank(entry.value);
    const value = isEmpty ? undefined : type.read(entry.value);
    if (repeated) {
      invalid.add(key);
      problems.push({ kind: 'repeated', key, cell: repeated.cell });
    } else if (value !== undefined) {
      values[key] = value;
    } else if (!isEmpty || byDefault !== null) {
      invalid.add(key);
      problems.push({ kind: 'invalid', key, entry });
    }
  }
  for (const source of sources) {
    for (const [key, { cell }] of source.values) {
      if (!isParameterKey(key)) problems.push({ kind: 'unknown', key, cell });
    }
  }
  const quota = readQuota(sources);
  if (quota.invalid.length > 0) {
    const cells = quota.invalid.map(({ cell }) => cell);
    problems.push({ kind: 'quota', cells, bands: quota.invalid.length });
  }
  return {
    plan: new Plan(values as PlanValues, invalid, quota.bands, quota.invalid.length > 0),
    entries,
    problems,
  };
}
