/** The size band of a grassroots or pilot unit (II.3), or null where none is set or known. */
import type { Plan } from '../plan/plan';
import { bandFor, type QuotaBand } from '../plan/quota';
import type { Unit } from './unit';

export function sizeBand(unit: Unit, plan: Plan): QuotaBand | null {
  const members = unit.cells.number('members');
  if (unit.level === 'upper' || members.kind !== 'number') return null;
  return bandFor(plan.quota, members.value);
}
