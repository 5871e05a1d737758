/** The order of conditional-format rules, as numbers in a file. */
import type { ConditionalFormat } from '../../document/workbook';

/**
 * Priorities for the rules that a file does not have yet. The file's own rules keep theirs, so
 * a new rule goes between its neighbours where there is a number free, else behind all others.
 * @param stored priorities of the file's rules by their number @param taken all in use
 */
export function newPriorities(
  rules: readonly ConditionalFormat[],
  stored: ReadonlyMap<number, number>,
  taken: readonly number[],
): Map<ConditionalFormat, number> {
  const used = new Set(taken);
  const given = new Map<ConditionalFormat, number>();
  const priorityOf = (rule: ConditionalFormat): number | undefined =>
    given.get(rule) ?? (rule.fileRule === undefined ? undefined : stored.get(rule.fileRule));
  const freeFrom = (first: number): number => {
    let priority = Math.max(first, 1);
    while (used.has(priority)) priority++;
    return priority;
  };
  let before = 0;
  rules.forEach((rule, index) => {
    let priority = priorityOf(rule);
    if (priority === undefined) {
      const following = rules.slice(index + 1).map((next) => priorityOf(next) ?? Infinity);
      priority = freeFrom(before + 1);
      if (following.some((next) => next < priority!)) {
        priority = freeFrom([...used].reduce((highest, one) => Math.max(highest, one), 0) + 1);
      }
      given.set(rule, priority);
      used.add(priority);
    }
    before = Math.max(before, priority);
  });
  return given;
}
