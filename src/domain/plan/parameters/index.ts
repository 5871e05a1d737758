/** The plan's parameters, in the order of the plan sheet (SPEC 1). */
import type { ValueOfParameter } from './defineParameters';
import { PRESENTATION } from './presentation';
import { SCHEDULE } from './schedule';
import { THRESHOLDS } from './thresholds';

/** The default plan: the district of Tam Đường, eleventh congress, term 2023–2028. */
export const DEFAULT_PLAN_ID = 'tam-duong-xi';

export const PARAMETERS = { ...SCHEDULE, ...THRESHOLDS, ...PRESENTATION };

export type ParameterKey = keyof typeof PARAMETERS;
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as ParameterKey[];

/** The value of a parameter, null only where its default is blank. */
export type ParameterValue<K extends ParameterKey> = ValueOfParameter<(typeof PARAMETERS)[K]>;

export function isParameterKey(key: string): key is ParameterKey {
  return Object.prototype.hasOwnProperty.call(PARAMETERS, key);
}
