/** A planned day that has passed without a congress needs a new day or the date held (II.4). */
import { daysBetween } from '../../calendar';
import { cellText } from '../../sheet/cell';
import { defineRowRule } from '../rule';

export const plannedPassed = defineRowRule({
  code: 'planned-passed',
  name: { vi: 'Đã qua ngày dự kiến', en: 'Planned day has passed' },
  severity: 'warning',
  description: {
    vi: 'Ngày dự kiến đã qua mà chưa ghi ngày tổ chức thì phải cập nhật.',
    en: 'Where the planned day has passed, write the date held or a new planned date.',
  },
  needs: ['planned'],
  messages: {
    passed: {
      vi: 'Dự kiến {planned:span}, tính đến {asOf:date} đã qua {passed:days} mà chưa ghi ngày tổ chức. Ghi ngày tổ chức, hoặc ghi lịch mới.',
      en: 'Planned for {planned:span}, {passed:days} before {asOf:date}, and no date held is given. Write the date held, or a new planned date.',
    },
    unusable: {
      vi: 'Dự kiến {planned:span}, tính đến {asOf:date} đã qua {passed:days}; cột “Ngày tổ chức” ghi “{held:text}”, chưa dùng được. Sửa ngày đó, hoặc xóa đi và ghi lịch mới nếu chưa tổ chức.',
      en: 'Planned for {planned:span}, {passed:days} before {asOf:date}; the date held says "{held:text}", which cannot be used. Correct it, or clear it and write a new planned date where there was no congress yet.',
    },
  },
  checkUnit: (unit, { asOf, report }) => {
    const today = asOf();
    const planned = unit.cells.date('planned');
    if (unit.held || unit.status === 'overdue' || planned.kind !== 'interval') return;
    if (!today || planned.interval.last >= today) return;
    const passed = daysBetween(planned.interval.last, today);
    const about = { planned: planned.interval, asOf: today, passed };
    const location = { unit, column: 'planned' } as const;
    if (!unit.heldUnclear && !unit.heldInFuture) report(location, 'passed', about);
    else report(location, 'unusable', { ...about, held: cellText(unit.cells.heldContent) });
  },
});
