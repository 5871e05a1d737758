/** The plan as a flat JSON object {key: value}, such as `--plan FILE.json` gives (SPEC 1). */
import { isPlainObject } from '../plainObject';
import type { Cell } from '../sheet/cell';
import { QUOTA_FIELDS } from './quota';
import type { PlanEntry, PlanSource } from './readPlan';

function asCell(value: unknown): Cell {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  // An object or a list is no value of any parameter, and neither is a boolean.
  return false;
}

/** A band may leave fields out; an absent field is not checked. */
function asBand(value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  return { ...Object.fromEntries(QUOTA_FIELDS.map((field) => [field, null])), ...value };
}

/** Reads a plan object; the values are validated later, with those of the other sources. */
export function readPlanFile(file: Readonly<Record<string, unknown>>): PlanSource {
  const values = new Map<string, PlanEntry<Cell>>();
  let quota: PlanEntry<unknown>[] | undefined;
  for (const [key, value] of Object.entries(file)) {
    if (key !== 'quota') {
      values.set(key, { value: asCell(value), cell: null });
      continue;
    }
    const bands: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    quota = bands.map((band) => ({ value: asBand(band), cell: null }));
  }
  return { values, ...(quota && { quota }) };
}
