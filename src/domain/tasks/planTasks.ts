/** The tasks of the plan with the days that its values give them. */
import type { CalendarDate } from '../calendar';
import type { Plan } from '../plan/plan';
import { TAM_DUONG_TASKS } from './tamDuongTasks';
import type { TaskDefinition } from './taskDefinition';

/** A task with its days; absent where the plan says none, or where its value is invalid. */
export interface PlanTask extends Omit<TaskDefinition, 'start' | 'due'> {
  readonly start: CalendarDate | undefined;
  /** The last on-time day: a deadline 'before' a day is read as the plan reads it. */
  readonly due: CalendarDate | undefined;
}

/** The plan's tasks, in its order. */
export function planTasks(plan: Plan): readonly PlanTask[] {
  const dayOf = (day: TaskDefinition['due']): CalendarDate | undefined => {
    if (day === undefined) return undefined;
    if (typeof day === 'object') return plan.lastOnTimeDay(day.lastDayOf);
    return plan.get(day) ?? undefined;
  };
  return TAM_DUONG_TASKS.map((task) => ({
    ...task,
    start: dayOf(task.start),
    due: dayOf(task.due),
  }));
}
