/** A date cell that makes sense only with day and month exchanged: a sheet in a US locale did it. */
import { swappedInto } from '../predicates/swappedDay';
import { defineRowRule } from '../rule';
import type { ColumnKey } from '../../tracker/columns';
import { DATE_COLUMNS, MARK_COLUMNS } from '../../tracker/columnsByType';
import type { DateReading } from '../../tracker/reading/date';
import type { MarkReading } from '../../tracker/reading/mark';

export const dateSwapped = defineRowRule({
  code: 'date-swapped',
  name: { vi: 'Có thể đảo ngày và tháng', en: 'Day and month perhaps swapped' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Ngày nằm ngoài thời gian thực hiện kế hoạch nhưng khi đảo ngày với tháng lại nằm trong thời gian đó: có thể đã bị đảo.',
    en: "A date outside the plan's period that lies inside it with day and month exchanged may have been swapped.",
  },
  messages: {
    swapped: {
      vi: 'Ngày {date:date} nằm ngoài thời gian {from:date} – {to:date}; có thể ngày và tháng bị đảo, đúng ra là {swapped:date}. Kiểm tra và ghi lại; hiện vẫn tính theo {date:date}.',
      en: '{date:date} lies outside {from:date} – {to:date}; day and month may be swapped, for {swapped:date}. Check and correct it; {date:date} is used as it stands.',
    },
  },
  checkUnit: (unit, { value, report }) => {
    const from = value('propaganda.from');
    const to = value('propaganda.to');
    if (from === undefined || to === undefined) return;
    const look = (column: ColumnKey, reading: DateReading | MarkReading) => {
      if ((reading.kind !== 'interval' && reading.kind !== 'date') || !reading.dateCell) return;
      const date = reading.interval.first;
      const swapped = swappedInto(date, { from, to });
      if (swapped) report({ unit, column }, 'swapped', { date, from, to, swapped });
    };
    for (const column of DATE_COLUMNS) look(column, unit.cells.date(column));
    for (const column of MARK_COLUMNS) look(column, unit.cells.mark(column));
  },
});
