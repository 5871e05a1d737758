/** A congress that was held cannot lie after the as-of date; such a unit counts as not held. */
import { daysBetween } from '../../calendar';
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';

export const heldInFuture = defineRowRule({
  code: 'held-in-future',
  name: { vi: 'Ngày tổ chức sau ngày chốt số liệu', en: 'Date held is in the future' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ngày tổ chức không muộn hơn ngày chốt số liệu; nếu muộn hơn, đơn vị được tính là chưa tổ chức.',
    en: 'The date held is not after the as-of date; otherwise the unit counts as not held.',
  },
  uses: ['held'],
  messages: {
    future: {
      vi: 'Ngày tổ chức {held:span} muộn {ahead:days} so với ngày chốt số liệu {asOf:date}. Nếu là lịch, ghi vào cột “{planned:column}”; nếu gõ nhầm, sửa lại.',
      en: 'Held on {held:span}, {ahead:days} after the as-of date {asOf:date}. If it is planned, write it under "{planned:column}"; if mistyped, correct it.',
    },
  },
  checkUnit: (unit, { asOf, report }) => {
    const today = asOf();
    if (!today || !unit.heldInFuture) return;
    report({ unit, column: 'held' }, 'future', {
      held: unit.heldInFuture,
      asOf: today,
      ahead: daysBetween(today, unit.heldInFuture.first),
      planned: columnLabel('planned'),
    });
  },
});
