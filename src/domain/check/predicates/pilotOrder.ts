/** Whether the pilot congresses came before the other grassroots congresses. */
import type { CalendarDate, Interval } from '../../calendar';
import { countedInterval } from '../../unit/status';
import type { Unit } from '../../unit/unit';

/** Where there is no pilot to compare with. */
export const NO_PILOT = {
  vi: 'Bảng theo dõi chưa có đơn vị tổ chức đại hội điểm.',
  en: 'The tracker has no pilot unit.',
} as const;

/** A unit that has held its congress. */
export type HeldUnit = Unit & { readonly held: Interval; readonly firstDay: CalendarDate };

export interface PilotOrder {
  /** The pilot that ended last, or the first one that has not been held. */
  readonly pilot: Unit;
  /** Last day of the last pilot congress; null while one has not been held. */
  readonly pilotEnd: CalendarDate | null;
  /** The other grassroots congresses that were held. */
  readonly held: readonly HeldUnit[];
  /** Those of them that opened before the pilots had ended. */
  readonly early: readonly HeldUnit[];
}

/** Compares the grassroots congresses among the units with the pilots; null where there is none. */
export function pilotOrder(units: readonly Unit[]): PilotOrder | null {
  const pilots = units.filter(({ milestone }) => milestone === 'pilot');
  const pilot = pilots.find(({ held }) => !held) ?? lastToEnd(pilots);
  if (!pilot) return null;
  const pilotEnd = endOf(pilot);
  const held = units.filter(isHeldGrassroots);
  const early = held.filter(({ firstDay }) => pilotEnd === null || firstDay <= pilotEnd);
  return { pilot, pilotEnd, held, early };
}

function endOf({ held }: Unit): CalendarDate | null {
  return held && countedInterval(held).last;
}

function lastToEnd(pilots: readonly Unit[]): Unit | undefined {
  return pilots.reduce<Unit | undefined>(
    (last, pilot) => (last && endOf(last)! >= endOf(pilot)! ? last : pilot),
    undefined,
  );
}

function isHeldGrassroots(unit: Unit): unit is HeldUnit {
  return unit.milestone === 'grassroots' && unit.held !== null && unit.firstDay !== null;
}
