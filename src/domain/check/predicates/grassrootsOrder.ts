/** Whether the upper congress comes after the grassroots congresses (II.4.2). */
import type { CalendarDate } from '../../calendar';
import type { Unit } from '../../unit/unit';

/** The last day of a congress that was held. */
export function heldUntil({ held }: Unit): CalendarDate | undefined {
  return held?.last;
}

/** The last day of a congress as held, else as planned. */
export function expectedUntil(unit: Unit): CalendarDate | undefined {
  if (unit.held) return unit.held.last;
  const planned = unit.cells.date('planned');
  return planned.kind === 'interval' ? planned.interval.last : undefined;
}

export interface GrassrootsOrder {
  /** The latest of the units' last days; null where none has one. */
  readonly last: CalendarDate | null;
  /** The units whose last day is not before that of the upper congress. */
  readonly late: readonly Unit[];
}

/** The latest of the units' last days; null where none has one. */
export function latestDay(
  units: readonly Unit[],
  until: (unit: Unit) => CalendarDate | undefined,
): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const unit of units) {
    const day = until(unit);
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}

/**
 * Compares the units' last days with the day on which the upper congress opens.
 * @param until the last day of a unit's congress
 */
export function grassrootsOrder(
  units: readonly Unit[],
  upperFirst: CalendarDate,
  until: (unit: Unit) => CalendarDate | undefined,
): GrassrootsOrder {
  const late = units.filter((unit) => (until(unit) ?? '') >= upperFirst);
  return { last: latestDay(units, until), late };
}

/** Whether a congress that was held opened on a day or before it; false where its first day is not known. */
export function hasOpenedBy({ held, firstDay }: Unit, day: CalendarDate): boolean {
  return held !== null && firstDay !== null && firstDay <= day;
}

/** The units that have no date held that counts, by what their cell says. */
export interface OpenUnits {
  /** Blank, tentative or in the future. */
  readonly notHeld: readonly Unit[];
  /** Filled, but not read: whether they have held theirs nobody can say. */
  readonly unread: readonly Unit[];
}

/** Tells the units that have not held their congress from those whose date is not read. */
export function openUnits(units: readonly Unit[]): OpenUnits {
  const open = units.filter(({ held }) => !held);
  return {
    notHeld: open.filter(({ heldUnclear }) => !heldUnclear),
    unread: open.filter(({ heldUnclear }) => heldUnclear),
  };
}
