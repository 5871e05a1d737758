/** The upper congress comes after the last of the grassroots congresses (II.4.2). */
import { daysBetween, singleDay } from '../../../calendar';
import {
  expectedUntil,
  grassrootsOrder,
  heldUntil,
  openUnits,
} from '../../../check/predicates/grassrootsOrder';
import { message } from '../../../text/message';
import { planName, planNameAtStart, unitCount } from '../../../plan/planNames';
import { defineCondition, invalidPlan } from '../condition';
import { mayFollow } from '../levelsInOrder';
import { daysOf, PLANNED } from '../upperDays';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: '{upper:localized} tổ chức sau khi {unit:localized} cuối cùng hoàn thành đại hội',
  en: '{upper:localized} comes after the last {unit:localized} has held its congress',
} as const;
const OPENED = { vi: 'Khai mạc', en: 'Opened on' };
const AFTER = {
  vi: '{set:localized} {on:span}, {days:days} sau khi {unit:localized} cuối cùng hoàn thành đại hội ({last:date}).',
  en: '{set:localized} {on:span}, {days:days} after the last {unit:localized} has held its congress ({last:date}).',
} as const;
const EARLY = {
  vi: '{set:localized} {on:span}, khi {units:quantity} tổ chức cùng ngày hoặc sau ngày đó (muộn nhất {last:date}).',
  en: '{set:localized} {on:span}, when {units:quantity} hold theirs on that day or later (the last on {last:date}).',
} as const;
const OPENED_WHILE_OPEN = {
  vi: 'Khai mạc ngày {first:date} khi {open:quantity} chưa tổ chức; {late:quantity} tổ chức từ ngày đó trở đi.',
  en: 'Opened on {first:date} while {open:quantity} had not held theirs; {late:quantity} held theirs on that day or later.',
} as const;
const OPENED_UNCLEAR = {
  vi: 'Khai mạc {on:span}; ngày tổ chức của {units:quantity} không đọc được.',
  en: 'Opened on {on:span}; the date held of {units:quantity} cannot be read.',
} as const;
const PLANNED_UNCLEAR = {
  vi: 'Dự kiến {on:span}; {units:quantity} chưa tổ chức và không có ngày dự kiến hoặc ngày đó đã qua.',
  en: 'Planned for {on:span}; not held, and without a planned date to come: {units:quantity}.',
} as const;

export const afterGrassroots = defineCondition({
  key: 'after-grassroots',
  clause: (plan) => plan.ruleClause('level-order'),
  label: (plan) =>
    message(LABEL, {
      upper: planNameAtStart(plan, 'upperCongress'),
      unit: planName(plan, 'unitLabel'),
    }),
  needs: ['asOf', 'upper', 'grassroots'],
  isAsked: ({ plan }) => mayFollow(plan) && !plan.isOff('level-order'),
  judge: ({ plan, asOf, upper, grassroots }) => {
    if (plan.get('upper.order') === undefined) return invalidPlan('upper.order');
    const { firstDay } = upper.unit;
    const opened = upper.unit.held && firstDay;
    const on = opened ? singleDay(opened) : daysOf(upper, plan);
    if ('state' in on) return on;
    const until = opened ? heldUntil : expectedUntil;
    const { last, late } = grassrootsOrder(grassroots, on.first, until);
    const { notHeld, unread } = openUnits(grassroots);
    if (opened && notHeld.length > 0) {
      const inTheWay = new Set([...late, ...notHeld]);
      const blocking = grassroots.filter((unit) => inTheWay.has(unit));
      const slots = {
        first: opened,
        open: unitCount(plan, notHeld.length),
        late: unitCount(plan, late.length),
      };
      return notMet(message(OPENED_WHILE_OPEN, slots), blocking);
    }
    const set = opened ? OPENED : PLANNED;
    if (late.length > 0 && last) {
      return notMet(message(EARLY, { set, on, units: unitCount(plan, late.length), last }), late);
    }
    const undated = opened
      ? unread
      : grassroots.filter((unit) => !unit.held && (expectedUntil(unit) ?? '') < asOf);
    if (undated.length > 0 || !last) {
      const slots = { on, units: unitCount(plan, undated.length) };
      return unknown(message(opened ? OPENED_UNCLEAR : PLANNED_UNCLEAR, slots), undated);
    }
    const unit = planName(plan, 'unitLabel');
    return met(message(AFTER, { set, on, unit, last, days: daysBetween(last, on.first) }));
  },
});
