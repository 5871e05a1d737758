/** A date without its year is asked for, never guessed. */
import { defineRowRule } from '../rule';
import { DATE_COLUMNS } from '../../tracker/columnsByType';

export const dateIncomplete = defineRowRule({
  code: 'date-incomplete',
  name: { vi: 'Ngày thiếu năm', en: 'Date without year' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ô ngày phải ghi đủ cả năm.',
    en: 'A date cell gives the year too.',
  },
  messages: {
    incomplete: {
      vi: 'Ngày “{text:text}” thiếu năm nên không dùng được. Ghi đủ ngày/tháng/năm, ví dụ 12/04/2023.',
      en: '"{text:text}" lacks the year and is not used. Write day/month/year, e.g. 12/04/2023.',
    },
  },
  checkUnit: (unit, { report }) => {
    for (const column of DATE_COLUMNS) {
      const date = unit.cells.date(column);
      if (date.kind === 'incomplete') report({ unit, column }, 'incomplete', { text: date.text });
    }
  },
});
