/** The findings of each row of a tracker, as text. */
import { renderMessage } from '../domain/text/message';
import { isRange } from './argument';
import { defineFunction } from './defineFunction';
import { checkRows } from './trackerArguments';

export const congressCheck = defineFunction({
  name: 'CONGRESS_CHECK',
  parameters: ['headers', 'rows', 'as_of', 'plan'],
  required: 2,
  compute: ([headers, rows, asOf], context) => {
    const { findings } = checkRows(headers, rows, asOf, context);
    const texts = new Map<number, string[]>();
    for (const { row, message } of findings) {
      if (row === null) continue;
      const text = renderMessage(message, context.language);
      const ofRow = texts.get(row);
      if (ofRow) ofRow.push(text);
      else texts.set(row, [text]);
    }
    const height = isRange(rows) ? rows.length : 0;
    return Array.from({ length: height }, (_, i) => [(texts.get(i + 1) ?? []).join('\n')]);
  },
});
