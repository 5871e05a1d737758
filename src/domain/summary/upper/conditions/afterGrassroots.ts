/** The upper congress comes after the last of the grassroots congresses (II.4.2). */
import { daysBetween, singleDay } from '../../../calendar';
import {
  expectedUntil,
  grassrootsOrder,
  heldUntil,
  openUnits,
} from '../../../check/predicates/grassrootsOrder';
import { message } from '../../../text/message';
import { defineCondition } from '../condition';
import { daysOf, PLANNED } from '../upperDays';
import { met, notMet, unknown } from '../verdict';

const OPENED = { vi: 'Khai mạc', en: 'Opened on' };
const AFTER = {
  vi: '{set:localized} {on:span}, sau đại hội cơ sở cuối cùng ({last:date}) {days:days}.',
  en: '{set:localized} {on:span}, {days:days} after the last grassroots congress ({last:date}).',
} as const;
const EARLY = {
  vi: '{set:localized} {on:span}, không sau {count:number} đại hội cơ sở; muộn nhất {last:date}.',
  en: '{set:localized} {on:span}, not after {count:number} grassroots congresses; the last on {last:date}.',
} as const;
const OPENED_WHILE_OPEN = {
  vi: 'Khai mạc {first:date} khi {open:number} đơn vị cơ sở chưa tổ chức; {late:number} đơn vị tổ chức từ ngày đó trở đi.',
  en: 'Opened on {first:date} while {open:number} grassroots units had not held theirs; {late:number} held theirs on that day or later.',
} as const;
const OPENED_UNCLEAR = {
  vi: 'Khai mạc {on:span}; {count:number} đơn vị cơ sở ghi ngày tổ chức không đọc được.',
  en: 'Opened on {on:span}; the date held of {count:number} grassroots units cannot be read.',
} as const;
const PLANNED_UNCLEAR = {
  vi: 'Dự kiến {on:span}; {count:number} đơn vị cơ sở chưa tổ chức, không có ngày dự kiến hoặc ngày đó đã qua.',
  en: 'Planned for {on:span}; {count:number} grassroots units have not held theirs and have no planned date, or it has passed.',
} as const;

export const afterGrassroots = defineCondition({
  key: 'after-grassroots',
  clause: (plan) => plan.ruleClause('level-order'),
  label: {
    vi: 'Đại hội huyện xếp lịch sau đại hội cơ sở cuối cùng',
    en: 'The upper congress comes after the last grassroots one',
  },
  needs: ['asOf', 'upper', 'grassroots'],
  judge: ({ asOf, upper, grassroots }) => {
    const { firstDay } = upper.unit;
    const opened = upper.unit.held && firstDay;
    const on = opened ? singleDay(opened) : daysOf(upper);
    if ('state' in on) return on;
    const until = opened ? heldUntil : expectedUntil;
    const { last, late } = grassrootsOrder(grassroots, on.first, until);
    const { notHeld, unread } = openUnits(grassroots);
    if (opened && notHeld.length > 0) {
      const inTheWay = new Set([...late, ...notHeld]);
      const blocking = grassroots.filter((unit) => inTheWay.has(unit));
      const slots = { first: opened, open: notHeld.length, late: late.length };
      return notMet(message(OPENED_WHILE_OPEN, slots), blocking);
    }
    const set = opened ? OPENED : PLANNED;
    if (late.length > 0 && last) {
      return notMet(message(EARLY, { set, on, count: late.length, last }), late);
    }
    const undated = opened
      ? unread
      : grassroots.filter((unit) => !unit.held && (expectedUntil(unit) ?? '') < asOf);
    if (undated.length > 0 || !last) {
      const slots = { on, count: undated.length };
      return unknown(message(opened ? OPENED_UNCLEAR : PLANNED_UNCLEAR, slots), undated);
    }
    return met(message(AFTER, { set, on, last, days: daysBetween(last, on.first) }));
  },
});
