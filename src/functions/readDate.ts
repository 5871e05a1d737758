/** First and last day of a date as people write it. */
import { type Cell, isBlank } from '../domain/sheet/cell';
import type { Localized } from '../domain/text/language';
import { readDate as readDateCell } from '../domain/tracker/reading/date';
import { dayCell, isRange, type OutputCell } from './argument';
import { requireColumn } from './argumentShape';
import { defineFunction, type FunctionContext } from './defineFunction';

const INCOMPLETE: Localized = { vi: 'Thiếu năm', en: 'No year' };
const UNREADABLE: Localized = { vi: 'Không đọc được', en: 'Not readable' };

export const readDate = defineFunction({
  name: 'READ_DATE',
  parameters: ['text'],
  required: 1,
  compute: ([text], context) => {
    requireColumn('text', text, context);
    if (!isRange(text)) return [firstAndLast(text ?? '', context)];
    return text.map(([cell = '']) => firstAndLast(cell, context));
  },
});

function firstAndLast(cell: Cell, { language }: FunctionContext): OutputCell[] {
  const reading = isBlank(cell) ? null : readDateCell(cell, false);
  switch (reading?.kind) {
    case 'interval':
      return [dayCell(reading.interval.first), dayCell(reading.interval.last)];
    case 'incomplete':
      return [INCOMPLETE[language], ''];
    case 'unreadable':
      return [UNREADABLE[language], ''];
    default:
      return ['', ''];
  }
}
