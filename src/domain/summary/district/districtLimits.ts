/** Conditions on when the district congress ends and how long it lasts (II.4.2). */
import { daysBetween } from '../../calendar';
import { message } from '../../text/message';
import { countedInterval } from '../../unit/status';
import { type DistrictFacts, hasColumn, isPast, type Verdict } from './districtFacts';
import { invalidPlan, missingColumn, noDistrict, plannedDays, unreadable } from './districtUnknown';

const HELD_IN_TIME = {
  vi: 'Tổ chức {held:span}, hạn {deadline:date}, sớm {days:days}.',
  en: 'Held {held:span}, last on-time day {deadline:date}, {days:days} early.',
} as const;
const HELD_LATE = {
  vi: 'Tổ chức {held:span}, hạn {deadline:date}, trễ {days:days}.',
  en: 'Held {held:span}, last on-time day {deadline:date}, {days:days} late.',
} as const;
const PLANNED_IN_TIME = {
  vi: 'Dự kiến {planned:span}, hạn {deadline:date}, sớm {days:days}.',
  en: 'Planned for {planned:span}, last on-time day {deadline:date}, {days:days} early.',
} as const;
const PLANNED_LATE = {
  vi: 'Dự kiến {planned:span}, hạn {deadline:date}, trễ {days:days}.',
  en: 'Planned for {planned:span}, last on-time day {deadline:date}, {days:days} late.',
} as const;
const PLAN_PASSED = {
  vi: 'Dự kiến {planned:span}, đến {asOf:date} đã qua mà chưa tổ chức; hạn {deadline:date}. Ghi lịch mới.',
  en: 'Planned for {planned:span}, which has passed by {asOf:date}; last on-time day {deadline:date}. Write a new planned date.',
} as const;
const STRADDLES = {
  vi: 'Ghi {days:span}, hạn {deadline:date} nằm trong khoảng đó. Ghi rõ ngày.',
  en: 'Written {days:span}, with the last on-time day {deadline:date} inside. Write the day.',
} as const;
const OVERDUE = {
  vi: 'Hạn {deadline:date}, đến {asOf:date} chưa tổ chức, quá hạn {days:days}.',
  en: 'Last on-time day {deadline:date}; not held by {asOf:date}, {days:days} overdue.',
} as const;

/** The district congress ends by its last on-time day (II.4.2). */
export function withinDeadline({ plan, asOf, district }: DistrictFacts): Verdict {
  if (asOf === undefined) return invalidPlan('as_of');
  if (!district) return noDistrict();
  const deadline = district.unit.lastOnTimeDay;
  if (deadline === undefined) {
    return invalidPlan(...plan.deadlineKeys('district').filter((key) => plan.invalid.has(key)));
  }
  const { unit } = district;
  const heldCell = unit.cells.date('held');
  if (heldCell.kind === 'incomplete' || heldCell.kind === 'unreadable') {
    return unreadable('held', heldCell.text);
  }
  if (unit.status === 'overdue') {
    const explanation = message(OVERDUE, { deadline, asOf, days: unit.daysOverdue });
    return { state: 'not-met', blocking: [unit], explanation };
  }
  const days = unit.held ?? plannedDays(district);
  if ('state' in days) return days;
  if (!unit.held && isPast(days, asOf)) {
    const explanation = message(PLAN_PASSED, { planned: days, asOf, deadline });
    return { state: 'unknown', blocking: [unit], explanation };
  }
  const counted = countedInterval(days);
  const isMet = counted.last <= deadline;
  if (!isMet && counted.first <= deadline) {
    return { state: 'unknown', blocking: [], explanation: message(STRADDLES, { days, deadline }) };
  }
  const off = isMet ? daysBetween(counted.last, deadline) : daysBetween(deadline, counted.first);
  const slots = { deadline, days: off };
  return {
    state: isMet ? 'met' : 'not-met',
    blocking: isMet ? [] : [unit],
    explanation: unit.held
      ? message(isMet ? HELD_IN_TIME : HELD_LATE, { ...slots, held: days })
      : message(isMet ? PLANNED_IN_TIME : PLANNED_LATE, { ...slots, planned: days }),
  };
}

const DURATION = {
  vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays} (1 day = 2 half-days).',
} as const;
const TOO_LONG = {
  vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays}, vượt {over:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays}, {over:halfDays} over (1 day = 2 half-days).',
} as const;
const NO_DURATION = {
  vi: 'Đại hội huyện chưa ghi thời lượng; tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: 'No duration is given for the district congress; at most {limit:halfDays} (1 day = 2 half-days).',
} as const;

/** The district congress is no longer than the plan allows (II.4.2). */
export function shortEnough({ plan, district }: DistrictFacts): Verdict {
  if (!district) return noDistrict();
  const maxDays = plan.get('district.max_days');
  if (maxDays === undefined) return invalidPlan('district.max_days');
  if (!hasColumn(district, 'duration')) return missingColumn('duration');
  const duration = district.unit.cells.number('duration');
  const limit = maxDays * 2;
  if (duration.kind === 'unreadable') return unreadable('duration', duration.text);
  if (duration.kind === 'blank') {
    return { state: 'unknown', blocking: [], explanation: message(NO_DURATION, { limit }) };
  }
  const over = duration.value - limit;
  if (over > 0) {
    const explanation = message(TOO_LONG, { duration: duration.value, limit, over });
    return { state: 'not-met', blocking: [district.unit], explanation };
  }
  const explanation = message(DURATION, { duration: duration.value, limit });
  return { state: 'met', blocking: [], explanation };
}
