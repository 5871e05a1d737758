/** A date cell can be read as a day. */
import { defineRowRule } from '../rule';
import { DATE_COLUMNS } from '../../tracker/columnsByType';
import { lacksDay } from '../../tracker/reading/date';

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
    several: {
      vi: 'Các dòng gộp của đơn vị ghi những ngày khác nhau: “{text:text}”. Chỉ ghi một ngày; đại hội nhiều ngày thì ghi chung một ô, ví dụ 12-13/04/2023.',
      en: 'The merged rows of the unit say different dates: "{text:text}". Leave one of them; write a congress of several days into one cell, e.g. 12-13/04/2023.',
    },
    timeAlone: {
      vi: 'Chỉ có giờ “{text:text}”, chưa có ngày. Ghi ngày/tháng/năm, ví dụ 12/04/2023 hoặc “8h00 ngày 12/04/2023”.',
      en: '"{text:text}" is a time of day without a day. Write day/month/year, e.g. 12/04/2023 or "8:00 12/04/2023".',
    },
  },
  checkUnit: (unit, { report }) => {
    for (const column of DATE_COLUMNS) {
      const date = unit.cells.date(column);
      if (date.kind !== 'unreadable') continue;
      const { text, areSeveral } = date;
      const message = areSeveral ? 'several' : lacksDay(text) ? 'timeAlone' : 'unreadable';
      report({ unit, column }, message, { text });
    }
  },
});
