/** When the congresses of required units were held or are planned, as far as a week can be told. */
import { type CalendarDate, daysBetween, type Interval } from '../../calendar';
import type { Unit } from '../../unit/unit';
import type { ListedUnit } from '../parts/listedUnits';
import { weekOf } from './week';

export interface CongressDates {
  readonly listed: ListedUnit;
  /** When it was held, else when it is planned; null where neither is known. */
  readonly shown: Interval | null;
  readonly isHeld: boolean;
  readonly planned: Interval | null;
  readonly held: Interval | null;
}

/** How many congresses a week, or a line that stands for one, has. */
export interface WeekCount {
  planned: number;
  held: number;
}

/** Congresses by week, and those of which only a month or a quarter is known. */
export interface CongressWeeks {
  /** By the week's Monday. */
  readonly byWeek: ReadonlyMap<CalendarDate, WeekCount>;
  readonly unclear: WeekCount;
}

/** A month, a quarter or a part of a month tells no week. */
export function tellsWeek({ first, last, exact }: Interval): boolean {
  return exact || daysBetween(first, last) < 7;
}

/** The dates of a unit's congress. */
export function congressDates(listed: ListedUnit): CongressDates {
  const { held } = listed.unit;
  const planned = plannedOn(listed.unit);
  return { listed, shown: held ?? planned, isHeld: held !== null, planned, held };
}

function plannedOn({ cells }: Unit): Interval | null {
  const reading = cells.date('planned');
  return reading.kind === 'interval' ? reading.interval : null;
}

/** Counts by week: what was planned, held or not, and what was held; each by its first day. */
export function countByWeek(congresses: readonly CongressDates[]): CongressWeeks {
  const byWeek = new Map<CalendarDate, WeekCount>();
  const unclear: WeekCount = { planned: 0, held: 0 };
  const count = (interval: Interval | null, as: keyof WeekCount) => {
    if (!interval) return;
    if (!tellsWeek(interval)) {
      unclear[as]++;
      return;
    }
    const week = weekOf(interval.first);
    let counts = byWeek.get(week);
    if (!counts) byWeek.set(week, (counts = { planned: 0, held: 0 }));
    counts[as]++;
  };
  for (const { planned, held } of congresses) {
    count(planned, 'planned');
    count(held, 'held');
  }
  return { byWeek, unclear };
}

/** In order of day; those of a longer period after those whose first day is the same. */
export function inOrderOfDay(congresses: readonly CongressDates[]): CongressDates[] {
  // Sorting is not sure to be stable everywhere: the order of the tracker decides at last.
  return congresses
    .map((congress, at) => ({ congress, at }))
    .sort((a, b) => compare(a.congress, b.congress) || a.at - b.at)
    .map(({ congress }) => congress);
}

function compare({ shown: a }: CongressDates, { shown: b }: CongressDates): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return 0;
}
