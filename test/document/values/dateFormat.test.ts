import { expect, test } from '@jest/globals';
import { isDateFormat, showsDay } from '../../../src/document/values/dateFormat';

test.each([
  ['dd/mm/yyyy', true, true],
  ['mmm/yy', true, true],
  ['mmmm', true, true],
  ['[$-42A]d mmmm yyyy;@', true, true],
  ['d" thg "m, yyyy', true, true],
  ['dd/mm/yyyy h:mm', true, true],
  ['h:mm', true, false],
  ['mm:ss', true, false],
  ['[h]:mm', true, false],
  ['[mm]:ss', true, false],
  ['h:mm AM/PM', true, false],
  ['General', false, false],
  ['@', false, false],
  ['0.00E+00', false, false],
  ['[Red]#,##0', false, false],
  ['0" ngày d/m"', false, false],
  [undefined, false, false],
])('%s shows dates or times: %s, and days: %s', (format, isDate, isDay) => {
  expect(isDateFormat(format)).toBe(isDate);
  expect(showsDay(format)).toBe(isDay);
});
