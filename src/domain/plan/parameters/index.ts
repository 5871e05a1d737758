/** The plan's parameters, in the order of the plan sheet (SPEC 1). */
import type { ValueOfParameter } from './defineParameters';
import { PRESENTATION } from './presentation';
import { SCHEDULE } from './schedule';
import { TARGETS } from './targets';
import { THRESHOLDS } from './thresholds';

export const PARAMETERS = { ...SCHEDULE, ...THRESHOLDS, ...TARGETS, ...PRESENTATION };

export type ParameterKey = keyof typeof PARAMETERS;
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as ParameterKey[];

/** The value of a parameter, null only where a blank is allowed. */
export type ParameterValue<K extends ParameterKey> = ValueOfParameter<(typeof PARAMETERS)[K]>;

/** A value for every parameter. */
export type PlanValues = { readonly [K in ParameterKey]: ParameterValue<K> };

export function isParameterKey(key: string): key is ParameterKey {
  return Object.prototype.hasOwnProperty.call(PARAMETERS, key);
}

/** Whether a blank is a value of the parameter. */
export function isOptional(key: ParameterKey): boolean {
  return 'optional' in PARAMETERS[key];
}
