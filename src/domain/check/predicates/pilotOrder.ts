/** Whether the pilot congress came before the other grassroots congresses (II.4.1). */
import type { CalendarDate, Interval } from '../../calendar';
import { countedInterval } from '../../unit/status';
import type { Unit } from '../../unit/unit';

/** Where there is no pilot to compare with. */
export const NO_PILOT = {
  vi: 'Chưa có đơn vị nào được đánh dấu đại hội điểm.',
  en: 'No unit is marked as the pilot.',
} as const;

/** A unit that has held its congress. */
export type HeldUnit = Unit & { readonly held: Interval; readonly firstDay: CalendarDate };

export interface PilotOrder {
  /** Last day of the pilot congress; null while it has not been held. */
  readonly pilotEnd: CalendarDate | null;
  /** The other grassroots congresses that were held. */
  readonly held: readonly HeldUnit[];
  /** Those of them that opened before the pilot had ended. */
  readonly early: readonly HeldUnit[];
}

/** Compares the grassroots congresses among the units with the pilot. */
export function pilotOrder(pilot: Unit, units: readonly Unit[]): PilotOrder {
  const pilotEnd = pilot.held && countedInterval(pilot.held).last;
  const held = units.filter(isHeldGrassroots);
  const early = held.filter(({ firstDay }) => pilotEnd === null || firstDay <= pilotEnd);
  return { pilotEnd, held, early };
}

function isHeldGrassroots(unit: Unit): unit is HeldUnit {
  return unit.milestone === 'grassroots' && unit.held !== null && unit.firstDay !== null;
}
