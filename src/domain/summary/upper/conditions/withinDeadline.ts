/** The upper congress ends by its last on-time day (II.4.2). */
import { message } from '../../../text/message';
import { daysFromDeadline, timingOf } from '../../../unit/status';
import { planNameAtStart } from '../../../plan/planNames';
import { defineCondition, invalidPlan } from '../condition';
import { daysOf, isPast, PLANNED } from '../upperDays';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: '{upper:localized} hoàn thành trong hạn',
  en: '{upper:localized} ends by its last on-time day',
} as const;
const IN_TIME = {
  vi: '{set:localized} {on:span}, hạn cuối {deadline:date}, trước hạn {days:days}.',
  en: '{set:localized} {on:span}, last on-time day {deadline:date}, {days:days} early.',
} as const;
const ON_LAST_DAY = {
  vi: '{set:localized} {on:span}, đúng hạn cuối {deadline:date}.',
  en: '{set:localized} {on:span}, on the last on-time day {deadline:date}.',
} as const;
const LATE = {
  vi: '{set:localized} {on:span}, hạn cuối {deadline:date}, trễ {days:days}.',
  en: '{set:localized} {on:span}, last on-time day {deadline:date}, {days:days} late.',
} as const;
const HELD = { vi: 'Đã tổ chức', en: 'Held' };
const PLAN_PASSED = {
  vi: 'Dự kiến {planned:span}, đến {asOf:date} đã qua nhưng chưa tổ chức; hạn cuối {deadline:date}. Ghi lịch mới.',
  en: 'Planned for {planned:span}, which has passed by {asOf:date}; last on-time day {deadline:date}. Write a new planned date.',
} as const;
const STRADDLES = {
  vi: 'Ghi {days:span}, hạn cuối {deadline:date} nằm trong khoảng đó. Ghi rõ ngày.',
  en: 'Written {days:span}, with the last on-time day {deadline:date} inside. Write the day.',
} as const;
const OVERDUE = {
  vi: 'Hạn cuối {deadline:date}, đến {asOf:date} chưa tổ chức, quá hạn {days:days}.',
  en: 'Last on-time day {deadline:date}; not held by {asOf:date}, {days:days} overdue.',
} as const;

export const withinDeadline = defineCondition({
  key: 'within-deadline',
  clause: (plan) => plan.clauseOf('upper.complete_before'),
  label: (plan) => message(LABEL, { upper: planNameAtStart(plan, 'upperCongress') }),
  needs: ['asOf', 'upper'],
  judge: ({ plan, asOf, upper }) => {
    const { unit } = upper;
    const deadline = unit.lastOnTimeDay;
    if (deadline === undefined) {
      const { completeBefore, beforeReading } = unit.terms.invalid;
      return invalidPlan(...[completeBefore, beforeReading].filter((key) => key !== undefined));
    }
    if (unit.status === 'overdue') {
      return notMet(message(OVERDUE, { deadline, asOf, days: unit.daysOverdue }), [unit]);
    }
    const on = daysOf(upper, plan);
    if ('state' in on) return on;
    if (!unit.held && isPast(on, asOf)) {
      return unknown(message(PLAN_PASSED, { planned: on, asOf, deadline }), [unit]);
    }
    const timing = timingOf(on, deadline);
    if (timing === 'straddling') return unknown(message(STRADDLES, { days: on, deadline }));
    const days = daysFromDeadline(on, deadline);
    const slots = { set: unit.held ? HELD : PLANNED, on, deadline, days };
    return timing === 'in-time'
      ? met(message(days === 0 ? ON_LAST_DAY : IN_TIME, slots))
      : notMet(message(LATE, slots), [unit]);
  },
});
