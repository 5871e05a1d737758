/** Whether there is anything to say of pilot congresses. */
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../unit/unit';

/** Whether the plan names a pilot, or may do so, or a tracker marks one. */
export function hasPilots(plan: Plan, units: readonly Unit[]): boolean {
  return plan.get('pilot.unit') !== null || units.some(({ milestone }) => milestone === 'pilot');
}
