/** The condition that the district congress follows all grassroots congresses (II.4.2). */
import { type CalendarDate, daysBetween, type Interval } from '../../calendar';
import { message } from '../../text/message';
import type { Unit } from '../../unit/unit';
import {
  type DistrictFacts,
  isHeldUnclear,
  lastDay,
  notHeld,
  type PlacedUnit,
  unitsWhere,
  type Verdict,
} from './districtFacts';
import { invalidPlan, noDistrict, noUnits, plannedDays, unreadable } from './districtUnknown';

const OPENED_AFTER = {
  vi: 'Khai mạc {first:date}, sau đại hội cơ sở cuối cùng ({last:date}) {days:days}.',
  en: 'Opened on {first:date}, {days:days} after the last grassroots congress ({last:date}).',
} as const;
const OPENED_EARLY = {
  vi: 'Khai mạc {first:date}, không sau {count:number} đại hội cơ sở; muộn nhất {last:date}.',
  en: 'Opened on {first:date}, not after {count:number} grassroots congresses; the last on {last:date}.',
} as const;
const OPENED_WHILE_OPEN = {
  vi: 'Khai mạc {first:date} khi {open:number} đơn vị cơ sở chưa tổ chức; {late:number} đơn vị tổ chức từ ngày đó trở đi.',
  en: 'Opened on {first:date} while {open:number} grassroots units had not held theirs; {late:number} held theirs on that day or later.',
} as const;
const OPENED_UNCLEAR = {
  vi: 'Khai mạc {first:date}; {unclear:number} đơn vị cơ sở ghi ngày tổ chức không đọc được.',
  en: 'Opened on {first:date}; the date held of {unclear:number} grassroots units cannot be read.',
} as const;

const PLANNED_AFTER = {
  vi: 'Dự kiến {planned:span}, sau đại hội cơ sở cuối cùng ({last:date}) {days:days}.',
  en: 'Planned for {planned:span}, {days:days} after the last grassroots congress ({last:date}).',
} as const;
const PLANNED_EARLY = {
  vi: 'Dự kiến {planned:span}, không sau {count:number} đại hội cơ sở; muộn nhất {last:date}.',
  en: 'Planned for {planned:span}, not after {count:number} grassroots congresses; the last on {last:date}.',
} as const;
const PLANNED_UNCLEAR = {
  vi: 'Dự kiến {planned:span}; {count:number} đơn vị cơ sở chưa tổ chức, không có ngày dự kiến hoặc ngày đó đã qua.',
  en: 'Planned for {planned:span}; {count:number} grassroots units have not held theirs and have no planned date, or it has passed.',
} as const;

/** The district congress comes after the last of the grassroots congresses (II.4.2). */
export function afterGrassroots(facts: DistrictFacts): Verdict {
  const { district, grassroots, asOf } = facts;
  if (asOf === undefined) return invalidPlan('as_of');
  if (!district) return noDistrict();
  if (grassroots.length === 0) return noUnits();
  const heldCell = district.unit.cells.date('held');
  if (heldCell.kind === 'incomplete' || heldCell.kind === 'unreadable') {
    return unreadable('held', heldCell.text);
  }
  if (district.unit.held) return openedAfter(district.unit.firstDay!, grassroots);
  const planned = plannedDays(district);
  return 'state' in planned ? planned : plannedAfter(planned, grassroots, asOf);
}

function openedAfter(first: CalendarDate, grassroots: readonly PlacedUnit[]): Verdict {
  const { open, unclear } = notHeld(grassroots);
  const isLate = ({ held }: Unit) => held !== null && held.last >= first;
  const late = grassroots.filter(({ unit }) => isLate(unit)).length;
  const last = lastDay(grassroots, ({ held }) => held?.last);
  if (open.length > 0) {
    return {
      state: 'not-met',
      blocking: unitsWhere(
        grassroots,
        (unit) => isLate(unit) || (!unit.held && !isHeldUnclear(unit)),
      ),
      explanation: message(OPENED_WHILE_OPEN, { first, open: open.length, late }),
    };
  }
  if (late > 0 && last) {
    const explanation = message(OPENED_EARLY, { first, count: late, last });
    return { state: 'not-met', blocking: unitsWhere(grassroots, isLate), explanation };
  }
  if (unclear.length > 0 || !last) {
    const explanation = message(OPENED_UNCLEAR, { first, unclear: unclear.length });
    return { state: 'unknown', blocking: unclear, explanation };
  }
  const days = daysBetween(last, first);
  return { state: 'met', blocking: [], explanation: message(OPENED_AFTER, { first, last, days }) };
}

function plannedAfter(
  planned: Interval,
  grassroots: readonly PlacedUnit[],
  asOf: CalendarDate,
): Verdict {
  // As the rule of II.4.2 has it: the day held, else the last planned day.
  const lastOf = (unit: Unit): CalendarDate | undefined => {
    if (unit.held) return unit.held.last;
    const cell = unit.cells.date('planned');
    return cell.kind === 'interval' ? cell.interval.last : undefined;
  };
  const isLate = (unit: Unit) => (lastOf(unit) ?? '') >= planned.first;
  const isUndated = (unit: Unit) => !unit.held && (lastOf(unit) ?? '') < asOf;
  const late = unitsWhere(grassroots, isLate);
  const last = lastDay(grassroots, lastOf);
  if (late.length > 0 && last) {
    const explanation = message(PLANNED_EARLY, { planned, count: late.length, last });
    return { state: 'not-met', blocking: late, explanation };
  }
  const undated = unitsWhere(grassroots, isUndated);
  if (undated.length > 0 || !last) {
    const explanation = message(PLANNED_UNCLEAR, { planned, count: undated.length });
    return { state: 'unknown', blocking: undated, explanation };
  }
  const days = daysBetween(last, planned.first);
  const explanation = message(PLANNED_AFTER, { planned, last, days });
  return { state: 'met', blocking: [], explanation };
}
