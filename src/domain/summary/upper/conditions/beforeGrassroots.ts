/** No grassroots congress opens before the upper one has ended, where the plan has it first. */
import { hasOpenedBy } from '../../../check/predicates/grassrootsOrder';
import type { CalendarDate } from '../../../calendar';
import { message } from '../../../text/message';
import type { Unit } from '../../../unit/unit';
import { planName, planNameAtStart, unitCount } from '../../../plan/planNames';
import { defineCondition } from '../condition';
import { daysOf, isPast } from '../upperDays';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: '{upper:localized} tổ chức trước đại hội của các {units:localized}',
  en: '{upper:localized} comes before the congresses of the {units:localized}',
} as const;
const FIRST = {
  vi: 'Xong ngày {end:date}; không có {unit:localized} nào khai mạc trước hoặc trong ngày đó ({held:number} đã tổ chức).',
  en: 'Ended on {end:date}; no {unit:localized} opened on that day or before (held: {held:number}).',
} as const;
const NOT_FIRST = {
  vi: 'Xong ngày {end:date}; {units:quantity} khai mạc trước hoặc trong ngày đó.',
  en: 'Ended on {end:date}; opened on that day or before: {units:quantity}.',
} as const;
const UNCLEAR = {
  vi: 'Xong ngày {end:date}; ngày tổ chức của {units:quantity} không đọc được.',
  en: 'Ended on {end:date}; the date held of {units:quantity} cannot be read.',
} as const;
const OPENED_WHILE_OPEN = {
  vi: '{upper:localized} chưa tổ chức; đã tổ chức trước: {units:quantity}.',
  en: '{upper:localized} has not been held; held before it: {units:quantity}.',
} as const;
const PLAN_PASSED = {
  vi: 'Dự kiến {on:span}, đến {asOf:date} đã qua nhưng chưa tổ chức. Ghi lịch mới.',
  en: 'Planned for {on:span}, which has passed by {asOf:date}. Write a new planned date.',
} as const;
const PLANNED_EARLY = {
  vi: 'Dự kiến {on:span}; {units:quantity} dự kiến cùng ngày hoặc trước ngày đó.',
  en: 'Planned for {on:span}; planned for that day or before: {units:quantity}.',
} as const;
const PLANNED_FIRST = {
  vi: 'Dự kiến {on:span}; không có {unit:localized} nào tổ chức hoặc dự kiến cùng ngày hoặc trước ngày đó.',
  en: 'Planned for {on:span}; no {unit:localized} holds its congress, or plans to, on that day or before.',
} as const;

export const beforeGrassroots = defineCondition({
  key: 'before-grassroots',
  clause: (plan) => plan.ruleClause('level-order'),
  label: (plan) =>
    message(LABEL, {
      upper: planNameAtStart(plan, 'upperCongress'),
      units: planName(plan, 'unitLabels'),
    }),
  needs: ['asOf', 'upper', 'grassroots'],
  isAsked: ({ plan }) => plan.get('upper.order') === 'before' && !plan.isOff('level-order'),
  judge: ({ plan, asOf, upper, grassroots }) => {
    const unit = planName(plan, 'unitLabel');
    const counted = (units: readonly Unit[]) => unitCount(plan, units.length);
    const held = grassroots.filter((one) => one.held);
    const on = daysOf(upper, plan);
    if (upper.unit.held) {
      const end = upper.unit.held.last;
      const early = held.filter((one) => hasOpenedBy(one, end));
      if (early.length > 0) {
        return notMet(message(NOT_FIRST, { end, units: counted(early) }), early);
      }
      const unread = grassroots.filter(({ heldUnclear }) => heldUnclear);
      return unread.length > 0
        ? unknown(message(UNCLEAR, { end, units: counted(unread) }), unread)
        : met(message(FIRST, { end, unit, held: held.length }));
    }
    if (held.length > 0 && !upper.unit.heldUnclear) {
      const slots = { upper: planNameAtStart(plan, 'upperCongress'), units: counted(held) };
      return notMet(message(OPENED_WHILE_OPEN, slots), held);
    }
    if ('state' in on) return on;
    if (isPast(on, asOf)) return unknown(message(PLAN_PASSED, { on, asOf }));
    const early = grassroots.filter((one) => plannedBy(one, on.last));
    return early.length > 0
      ? notMet(message(PLANNED_EARLY, { on, units: counted(early) }), early)
      : met(message(PLANNED_FIRST, { on, unit }));
  },
});

function plannedBy({ cells }: Unit, day: CalendarDate): boolean {
  const planned = cells.date('planned');
  return planned.kind === 'interval' && planned.interval.first <= day;
}
