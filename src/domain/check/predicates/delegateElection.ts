/** Whether a congress elected its delegates to the higher congress, as many as allotted (II.1(4)). */
import type { Plan } from '../../plan/plan';
import { sizeBand } from '../../unit/sizeBand';
import type { Unit } from '../../unit/unit';

export type DelegateElection =
  | { readonly kind: 'unreadable' | 'blank' | 'zero' }
  | { readonly kind: 'elected'; readonly elected: number }
  | {
      readonly kind: 'differs';
      readonly elected: number;
      readonly allotted: number;
      readonly difference: number;
    };

/** By the number allotted to the unit, else by that of its size band where one is set. */
export function delegateElection(unit: Unit, plan: Plan): DelegateElection {
  const cell = unit.cells.number('del_elected');
  if (cell.kind !== 'number') return { kind: cell.kind };
  const elected = cell.value;
  if (elected === 0) return { kind: 'zero' };
  const quota = unit.cells.number('del_quota');
  const allotted = quota.kind === 'number' ? quota.value : sizeBand(unit, plan)?.sent_up;
  if (typeof allotted !== 'number' || allotted === elected) return { kind: 'elected', elected };
  return { kind: 'differs', elected, allotted, difference: Math.abs(elected - allotted) };
}
