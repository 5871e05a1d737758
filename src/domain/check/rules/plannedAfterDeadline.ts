/** A congress that is still to come is planned within its deadline (II.4). */
import { daysBetween } from '../../calendar';
import { defineRowRule } from '../rule';

export const plannedAfterDeadline = defineRowRule({
  code: 'planned-after-deadline',
  name: { vi: 'Dự kiến sau hạn', en: 'Planned after the deadline' },
  severity: 'warning',
  description: {
    vi: 'Đơn vị chưa tổ chức phải dự kiến ngày đại hội không muộn hơn hạn cuối.',
    en: 'A unit that has not held its congress plans it within the deadline.',
  },
  needs: ['planned'],
  messages: {
    late: {
      vi: 'Dự kiến {planned:span}, muộn {late:days} so với hạn cuối {deadline:date}. Đề nghị xếp lại lịch trong hạn.',
      en: 'Planned for {planned:span}, {late:days} after the last on-time day {deadline:date}. Set a date within the deadline.',
    },
  },
  checkUnit: (unit, { lastOnTimeDay, report }) => {
    const deadline = lastOnTimeDay(unit);
    const planned = unit.cells.date('planned');
    if (unit.held || planned.kind !== 'interval') return;
    if (!deadline || planned.interval.first <= deadline) return;
    const late = daysBetween(deadline, planned.interval.first);
    const location = { unit, column: 'planned', term: 'completeBefore' } as const;
    report(location, 'late', { planned: planned.interval, deadline, late });
  },
});
