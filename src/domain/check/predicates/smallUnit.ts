/** Which units are so small that they elect a chair and no committee. */
import type { Unit } from '../../unit/unit';

/**
 * Of a unit whose size is not known, nobody can say that it is small; while the plan does not say
 * what small is, nobody can say of any other that it is not.
 * @param smallUnitMembers members from which a committee is elected, asked for where it matters
 */
export function isSmallUnit({ cells }: Unit, smallUnitMembers: () => number | undefined): boolean {
  const members = cells.number('members');
  return members.kind === 'number' && members.value < (smallUnitMembers() ?? Infinity);
}
