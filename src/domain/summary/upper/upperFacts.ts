/** What the conditions of the upper congress rest on, gathered once (SPEC 8). */
import type { CalendarDate } from '../../calendar';
import type { CheckResult } from '../../check/checkResult';
import type { Plan } from '../../plan/plan';
import { readTasks, type Task } from '../../tasks/readTasks';
import { countedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import type { SummaryInput } from '../summaryInput';

/** A required unit with the tracker that it stands in. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly table: CheckResult;
}

export interface UpperFacts {
  readonly plan: Plan;
  readonly asOf: CalendarDate | undefined;
  /** The first required row of the upper level; null where there is none. */
  readonly upper: PlacedUnit | null;
  /** How many required rows of that level there are. */
  readonly upperRows: number;
  /** Required grassroots units, the pilot too; null where there is none. */
  readonly grassroots: readonly Unit[] | null;
  /** The trackers that they stand in. */
  readonly grassrootsTables: readonly CheckResult[];
  /** Null where there is no task sheet that can be read. */
  readonly tasks: readonly Task[] | null;
}

/** Gathers the facts from every tracker that was checked. */
export function upperFacts({ tables, plan: { plan }, asOf, tasks }: SummaryInput): UpperFacts {
  const placed = tables.flatMap((table) =>
    table.units.filter(({ exempt }) => !exempt).map((unit): PlacedUnit => ({ unit, table })),
  );
  const { grassroots, upper } = countedUnits(placed, ({ unit }) => unit);
  return {
    plan,
    asOf,
    upper: upper[0] ?? null,
    upperRows: upper.length,
    grassroots: grassroots.length > 0 ? grassroots.map(({ unit }) => unit) : null,
    grassrootsTables: [...new Set(grassroots.map(({ table }) => table))],
    tasks: tasks && readTasks(tasks, { asOf, dueSoonDays: plan.get('due_soon_days') }),
  };
}
