/** Conditions of the district congress that the grassroots units fulfil (II.1(4), II.4.1, II.4.2). */
import { message } from '../../text/message';
import { countedInterval } from '../../unit/status';
import type { Unit } from '../../unit/unit';
import {
  type DistrictFacts,
  hasColumn,
  isHeldUnclear,
  lastDay,
  notHeld,
  type PlacedUnit,
  unitsWhere,
  type Verdict,
} from './districtFacts';
import { invalidPlan, missingColumn, noUnits } from './districtUnknown';

const ALL_HELD = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị; đại hội cuối cùng xong {last:date}.',
  en: '{held:number} of {all:number} units have held theirs; the last ended on {last:date}.',
} as const;
const SOME_OPEN = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị, còn {open:number} đơn vị.',
  en: '{held:number} of {all:number} units have held theirs, {open:number} have not.',
} as const;
const SOME_UNCLEAR = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị; {unclear:number} đơn vị ghi ngày tổ chức không đọc được.',
  en: '{held:number} of {all:number} units have held theirs; the date held of {unclear:number} cannot be read.',
} as const;

/** Every required grassroots unit has held its congress (II.4.2). */
export function grassrootsHeld({ grassroots, asOf }: DistrictFacts): Verdict {
  if (asOf === undefined) return invalidPlan('as_of');
  const all = grassroots.length;
  if (all === 0) return noUnits();
  const { open, unclear } = notHeld(grassroots);
  const held = all - open.length - unclear.length;
  if (open.length > 0) {
    return {
      state: 'not-met',
      blocking: unitsWhere(grassroots, ({ held: days }) => !days),
      explanation: message(SOME_OPEN, { held, all, open: all - held }),
    };
  }
  if (unclear.length > 0) {
    const explanation = message(SOME_UNCLEAR, { held, all, unclear: unclear.length });
    return { state: 'unknown', blocking: unclear, explanation };
  }
  const last = lastDay(grassroots, ({ held: days }) => days?.last)!;
  return { state: 'met', blocking: [], explanation: message(ALL_HELD, { held, all, last }) };
}

const NO_PILOT = {
  vi: 'Chưa có đơn vị nào được đánh dấu đại hội điểm.',
  en: 'No unit is marked as the pilot.',
} as const;
const PILOT_UNCLEAR = {
  vi: 'Ngày tổ chức đại hội điểm không đọc được.',
  en: 'The date of the pilot congress cannot be read.',
} as const;
const PILOT_OPEN = {
  vi: 'Đại hội điểm chưa tổ chức; {count:number} đơn vị khác đã tổ chức.',
  en: 'The pilot has not been held; {count:number} other units have held theirs.',
} as const;
const PILOT_NOT_FIRST = {
  vi: 'Đại hội điểm xong {end:date}; {count:number} đơn vị khai mạc trước hoặc trong ngày đó.',
  en: 'The pilot ended on {end:date}; {count:number} units opened on that day or before.',
} as const;
const ORDER_UNCLEAR = {
  vi: 'Đại hội điểm xong {end:date}; {count:number} đơn vị ghi ngày tổ chức không đọc được.',
  en: 'The pilot ended on {end:date}; the date held of {count:number} units cannot be read.',
} as const;
const PILOT_FIRST = {
  vi: 'Đại hội điểm xong {end:date}, trước {count:number} đại hội khác đã tổ chức.',
  en: 'The pilot ended on {end:date}, before the {count:number} other congresses held.',
} as const;
const PILOT_HELD = {
  vi: 'Đại hội điểm xong {end:date}; không xét thứ tự (pilot_first.severity = off).',
  en: 'The pilot ended on {end:date}; the order is not looked at (pilot_first.severity = off).',
} as const;

/** The pilot has been held, before every other grassroots congress (II.4.1). */
export function pilotHeldFirst({ plan, grassroots, asOf }: DistrictFacts): Verdict {
  if (asOf === undefined) return invalidPlan('as_of');
  if (grassroots.length === 0) return noUnits();
  if (!grassroots.some((placed) => hasColumn(placed, 'pilot'))) return missingColumn('pilot');
  const pilot = grassroots.find(({ unit }) => unit.pilot)?.unit;
  if (!pilot) return { state: 'unknown', blocking: [], explanation: message(NO_PILOT, {}) };
  const others = grassroots.flatMap(({ unit }) => (unit.milestone === 'grassroots' ? [unit] : []));
  const held = others.filter((unit) => unit.held);
  if (!pilot.held) {
    const isUnclear = isHeldUnclear(pilot);
    return {
      state: isUnclear ? 'unknown' : 'not-met',
      blocking: [pilot],
      explanation: isUnclear
        ? message(PILOT_UNCLEAR, {})
        : message(PILOT_OPEN, { count: held.length }),
    };
  }
  const end = countedInterval(pilot.held).last;
  const severity = plan.get('pilot_first.severity');
  if (severity === undefined) return invalidPlan('pilot_first.severity');
  if (severity === 'off') {
    return { state: 'met', blocking: [], explanation: message(PILOT_HELD, { end }) };
  }
  const early = held.filter(({ firstDay }) => firstDay !== null && firstDay <= end);
  if (early.length > 0) {
    const explanation = message(PILOT_NOT_FIRST, { end, count: early.length });
    return { state: 'not-met', blocking: early, explanation };
  }
  const unclear = others.filter(isHeldUnclear);
  if (unclear.length > 0) {
    const explanation = message(ORDER_UNCLEAR, { end, count: unclear.length });
    return { state: 'unknown', blocking: unclear, explanation };
  }
  const explanation = message(PILOT_FIRST, { end, count: held.length });
  return { state: 'met', blocking: [], explanation };
}

const ALL_ELECTED = {
  vi: 'Đã bầu ở {done:number}/{all:number} đơn vị, cộng {delegates:number} đại biểu.',
  en: '{done:number} of {all:number} units have elected theirs, {delegates:number} delegates together.',
} as const;
const NOT_ALL_ELECTED = {
  vi: 'Đã bầu ở {done:number}/{all:number} đơn vị; {open:number} chưa tổ chức đại hội, {faulty:number} chưa bầu hoặc bầu khác số phân bổ, {unclear:number} chưa rõ.',
  en: '{done:number} of {all:number} units have elected theirs; {open:number} have not held their congress, {faulty:number} elected none or not the number allotted, {unclear:number} not known.',
} as const;

/** Every required unit has elected its delegates, as many as allotted (II.1(4)). */
export function delegatesElected({ grassroots, asOf }: DistrictFacts): Verdict {
  if (asOf === undefined) return invalidPlan('as_of');
  const all = grassroots.length;
  if (all === 0) return noUnits();
  if (!grassroots.every((placed) => hasColumn(placed, 'del_elected'))) {
    return missingColumn('del_elected');
  }
  const { open } = notHeld(grassroots);
  const isFaulty = electionFaults(grassroots);
  const blocking: Unit[] = [];
  let faulty = 0;
  let unclear = 0;
  let delegates = 0;
  for (const { unit } of grassroots) {
    const elected = unit.cells.number('del_elected');
    if (unit.held && !isFaulty(unit) && elected.kind === 'number') {
      delegates += elected.value;
      continue;
    }
    blocking.push(unit);
    if (unit.held) {
      if (isFaulty(unit)) faulty++;
      else unclear++;
    } else if (isHeldUnclear(unit)) unclear++;
  }
  const done = all - blocking.length;
  if (blocking.length === 0) {
    return { state: 'met', blocking, explanation: message(ALL_ELECTED, { done, all, delegates }) };
  }
  return {
    state: open.length + faulty > 0 ? 'not-met' : 'unknown',
    blocking,
    explanation: message(NOT_ALL_ELECTED, { done, all, open: open.length, faulty, unclear }),
  };
}

/** What the rule `delegates-elected` found, so that sheet and findings agree. */
function electionFaults(grassroots: readonly PlacedUnit[]): (unit: Unit) => boolean {
  const rows = new Map<Unit, boolean>();
  const byTable = new Map<PlacedUnit['table'], ReadonlySet<number>>();
  for (const { unit, table } of grassroots) {
    let faults = byTable.get(table);
    if (!faults) {
      faults = new Set(
        table.findings.flatMap(({ code, row }) =>
          code === 'delegates-elected' && row !== null ? [row] : [],
        ),
      );
      byTable.set(table, faults);
    }
    rows.set(unit, faults.has(unit.row));
  }
  return (unit) => rows.get(unit) ?? false;
}
