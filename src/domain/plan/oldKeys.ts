/** Keys of earlier versions, which are still understood (SPEC 1). */
import type { ParameterKey } from './parameters';

const RENAMED: Readonly<Record<string, ParameterKey>> = {
  'district.complete_before': 'upper.complete_before',
  'district.max_days': 'upper.max_days',
};
/** The parameter that is a line of the table of rules now, and the rule that it is about. */
export const OLD_SEVERITY = { key: 'pilot_first.severity', code: 'pilot-first' } as const;

/** The key as it is called today. */
export function currentKey(key: string): string {
  return Object.prototype.hasOwnProperty.call(RENAMED, key) ? RENAMED[key]! : key;
}
