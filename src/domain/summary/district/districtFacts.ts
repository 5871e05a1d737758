/** What the conditions of the district congress rest on, gathered once (SPEC 8). */
import type { CalendarDate } from '../../calendar';
import type { CheckResult } from '../../check/checkResult';
import type { Plan } from '../../plan/plan';
import { readTasks, type Task } from '../../tasks/readTasks';
import type { Unit } from '../../unit/unit';
import type { SummaryInput } from '../summaryInput';

/** A required unit with the tracker that it stands in. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly table: CheckResult;
}

export interface DistrictFacts {
  readonly plan: Plan;
  readonly asOf: CalendarDate | undefined;
  /** The first required row of the district's level; null where there is none. */
  readonly district: PlacedUnit | null;
  /** How many required rows of that level there are. */
  readonly districtRows: number;
  /** Required grassroots units, the pilot too; null where there is none. */
  readonly grassroots: readonly Unit[] | null;
  /** The trackers that they stand in. */
  readonly grassrootsTables: readonly CheckResult[];
  /** Null where there is no task sheet that can be read. */
  readonly tasks: readonly Task[] | null;
}

/** Gathers the facts from every tracker that was checked. */
export function districtFacts({
  tables,
  plan: { plan },
  asOf,
  tasks,
}: SummaryInput): DistrictFacts {
  const districts: PlacedUnit[] = [];
  const grassroots: Unit[] = [];
  const grassrootsTables = new Set<CheckResult>();
  for (const table of tables) {
    for (const unit of table.units) {
      if (unit.exempt) continue;
      if (unit.level === 'district') {
        districts.push({ unit, table });
      } else {
        grassroots.push(unit);
        grassrootsTables.add(table);
      }
    }
  }
  return {
    plan,
    asOf,
    district: districts[0] ?? null,
    districtRows: districts.length,
    grassroots: grassroots.length > 0 ? grassroots : null,
    grassrootsTables: [...grassrootsTables],
    tasks: tasks && readTasks(tasks, { asOf, dueSoonDays: plan.get('due_soon_days') }),
  };
}
