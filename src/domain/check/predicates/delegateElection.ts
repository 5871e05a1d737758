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

/**
 * By the number allotted to the unit, else by that of its size band where one is set. An allotment
 * of 0 is met by none; a number that is not read says nothing.
 */
export function delegateElection(unit: Unit, plan: Plan): DelegateElection {
  const cell = unit.cells.number('del_elected');
  const quota = unit.cells.number('del_quota');
  if (cell.kind === 'unreadable' || quota.kind === 'unreadable') return { kind: 'unreadable' };
  const elected = cell.kind === 'number' ? cell.value : 0;
  const allotted = quota.kind === 'number' ? quota.value : (sizeBand(unit, plan)?.sent_up ?? null);
  if (elected === allotted) return { kind: 'elected', elected };
  if (cell.kind === 'blank') return { kind: 'blank' };
  if (allotted === null) return elected > 0 ? { kind: 'elected', elected } : { kind: 'zero' };
  return { kind: 'differs', elected, allotted, difference: Math.abs(elected - allotted) };
}
