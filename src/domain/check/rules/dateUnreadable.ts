/** A date cell can be read as a day. */
import { defineRowRule } from '../rule';
import { DATE_COLUMNS } from '../../tracker/columnsByType';

export const dateUnreadable = defineRowRule({
  code: 'date-unreadable',
  name: { vi: 'Ngày không đọc được', en: 'Date not readable' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ô ngày phải đọc được thành ngày có thật.',
    en: 'A date cell can be read as a day of the calendar.',
  },
  messages: {
    unreadable: {
      vi: 'Không đọc được ngày “{text:text}”. Ghi ngày/tháng/năm có thật, ví dụ 12/04/2023.',
      en: 'Cannot read "{text:text}" as a date. Write a real day/month/year, e.g. 12/04/2023.',
    },
  },
  checkUnit: (unit, { report }) => {
    for (const column of DATE_COLUMNS) {
      const date = unit.cells.date(column);
      if (date.kind === 'unreadable') report({ unit, column }, 'unreadable', { text: date.text });
    }
  },
});
