/** What is marked as done on a day was not done on a day to come. */
import { daysBetween } from '../../calendar';
import { MARK_COLUMNS } from '../../tracker/columnsByType';
import { defineRowRule } from '../rule';

export const dateInFuture = defineRowRule({
  code: 'date-in-future',
  name: { vi: 'Ngày thực hiện sau ngày chốt số liệu', en: 'Date done is in the future' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Ngày ghi ở ô đánh dấu là ngày đã thực hiện, không muộn hơn ngày chốt số liệu.',
    en: 'A date in a cell that takes a mark is a day on which it was done, not after the as-of date.',
  },
  messages: {
    future: {
      vi: 'Ghi ngày {date:span}, muộn {ahead:days} so với ngày chốt số liệu {asOf:date}. Nếu chưa thực hiện, để trống; nếu gõ nhầm, sửa lại.',
      en: 'Dated {date:span}, {ahead:days} after the as-of date {asOf:date}. Leave it blank if it is not done yet; if mistyped, correct it.',
    },
  },
  checkUnit: (unit, { asOf, report }) => {
    const today = asOf();
    if (!today) return;
    for (const column of MARK_COLUMNS) {
      const mark = unit.cells.mark(column);
      if (mark.kind !== 'date' || mark.interval.first <= today) continue;
      report({ unit, column }, 'future', {
        date: mark.interval,
        asOf: today,
        ahead: daysBetween(today, mark.interval.first),
      });
    }
  },
});
