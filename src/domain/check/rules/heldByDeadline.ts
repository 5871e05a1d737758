/** Every unit finishes its congress by the milestone's last on-time day (II.4.1, II.4.2). */
import { daysFromDeadline, timingOf } from '../../unit/status';
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';

export const heldByDeadline = defineRowRule({
  code: 'held-by-deadline',
  name: { vi: 'Quá hạn hoặc hoàn thành trễ hạn', en: 'Overdue or late' },
  severity: 'error',
  description: {
    vi: 'Đơn vị hoàn thành đại hội không muộn hơn hạn cuối của mình: của đại hội điểm, đại hội CĐCS hay đại hội cấp trên.',
    en: 'Each unit finishes its congress by the last on-time day of its milestone: pilot, grassroots or upper.',
  },
  uses: ['held'],
  messages: {
    overdue: {
      vi: 'Hạn cuối {deadline:date}, đến {asOf:date} chưa tổ chức, quá hạn {late:days}. Nếu đã tổ chức, ghi ngày vào cột “{column:column}”.',
      en: 'Due {deadline:date}; not held by {asOf:date}, {late:days} overdue. If it has been held, write the date under "{column:column}".',
    },
    late: {
      vi: 'Hạn cuối {deadline:date}, tổ chức {held:span}, trễ {late:days}.',
      en: 'Due {deadline:date}, held {held:span}, {late:days} late.',
    },
    lateAtLeast: {
      vi: 'Hạn cuối {deadline:date}, tổ chức {held:span}, trễ ít nhất {late:days}.',
      en: 'Due {deadline:date}, held {held:span}, at least {late:days} late.',
    },
  },
  checkUnit: (unit, { asOf, lastOnTimeDay, report }) => {
    const deadline = lastOnTimeDay(unit);
    const today = asOf();
    if (!deadline || !today) return;
    const location = { unit, column: 'held', term: 'completeBefore' } as const;
    if (unit.status === 'overdue') {
      const late = unit.daysOverdue;
      report(location, 'overdue', { deadline, asOf: today, late, column: columnLabel('held') });
    }
    if (unit.held && timingOf(unit.held, deadline) === 'late') {
      const late = daysFromDeadline(unit.held, deadline);
      report(location, unit.held.exact ? 'late' : 'lateAtLeast', {
        deadline,
        held: unit.held,
        late,
      });
    }
  },
});
