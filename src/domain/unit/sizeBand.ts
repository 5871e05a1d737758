/** The size band of a unit, or null where none is set or its size is not known (SPEC 1). */
import type { Plan } from '../plan/plan';
import { bandFor, type QuotaBand } from '../plan/tables/quota';
import type { Unit } from './unit';

export function sizeBand(unit: Unit, plan: Plan): QuotaBand | null {
  const members = unit.cells.number('members');
  return members.kind === 'number' ? bandFor(plan.quota, unit.milestone, members.value) : null;
}
