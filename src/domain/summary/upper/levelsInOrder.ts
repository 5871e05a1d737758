/** Which of the two levels the plan wants to come first. */
import type { Plan } from '../../plan/plan';

/** Whether the upper congress follows the others; so it may where the plan's value is invalid. */
export function mayFollow(plan: Plan): boolean {
  const order = plan.get('upper.order');
  return order === 'after' || order === undefined;
}
