/** Keys of earlier versions, which are still understood (SPEC 1). */
import { isParameterKey } from '../parameters';

const OLD_PREFIX = /^district\./;

/** The parameter that is a line of the table of rules now, and the rule that it is about. */
export const OLD_SEVERITY = { key: 'pilot_first.severity', code: 'pilot-first' } as const;

/** The key as it is called today. */
export function currentKey(written: string): string {
  return written.replace(OLD_PREFIX, 'upper.');
}

/** Whether a key, as it is called today, has a meaning: that of a parameter, or the old severity. */
export function isKnownKey(key: string): boolean {
  return isParameterKey(key) || key === OLD_SEVERITY.key;
}
