/** A count or a duration can be read as one. */
import { defineRowRule } from '../rule';
import { NUMBER_COLUMNS } from '../../tracker/columnsByType';

export const numberUnreadable = defineRowRule({
  code: 'number-unreadable',
  name: { vi: 'Số không đọc được', en: 'Number not readable' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ô số lượng phải là số nguyên không âm; ô thời lượng ghi số ngày hoặc số buổi.',
    en: 'A count is a whole number that is not negative; a duration is days or half-days.',
  },
  messages: {
    count: {
      vi: 'Không đọc được số “{text:text}”. Ghi số nguyên từ 0 trở lên, ví dụ 24.',
      en: 'Cannot read "{text:text}" as a count. Write a whole number from 0 up, e.g. 24.',
    },
    duration: {
      vi: 'Không đọc được thời lượng “{text:text}”. Ghi số ngày hoặc số buổi, ví dụ “01 ngày”, “3 buổi”.',
      en: 'Cannot read "{text:text}" as a duration. Write days or half-days, e.g. "01 ngày", "3 buổi".',
    },
  },
  checkUnit: (unit, { report }) => {
    for (const column of NUMBER_COLUMNS) {
      const number = unit.cells.number(column);
      if (number.kind !== 'unreadable') continue;
      const kind = column === 'duration' ? 'duration' : 'count';
      report({ unit, column }, kind, { text: number.text });
    }
  },
});
