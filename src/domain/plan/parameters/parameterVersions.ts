/** Which parameters a plan sheet of an earlier version of set-up lacks. */
import type { Parameter } from './defineParameters';

/** The version that the parameters make. */
export function latestVersion(parameters: Readonly<Record<string, Parameter>>): number {
  return Math.max(...Object.values(parameters).map(({ since }) => since));
}

/** The parameters that appeared after a version, in their order; after version 0 that is all. */
export function keysAfter<K extends string>(
  version: number,
  parameters: Readonly<Record<K, Parameter>>,
): K[] {
  return (Object.keys(parameters) as K[]).filter((key) => parameters[key].since > version);
}
