/** SpreadsheetApp.RangeList: several ranges of a sheet, changed by one call. */
import type { RangeListRef, RangeRef } from '../refs';
import {
  type Method,
  type Methods,
  type Overload,
  read,
  ServiceClass,
  write,
} from '../serviceClass';
import { rangeContent } from './rangeContent';
import { rangeFormat } from './rangeFormat';
import { breakApart } from './rangeMerges';

const OF_RANGES: Methods<RangeRef> = { ...rangeContent, ...rangeFormat };

/** The methods of a range that a list of ranges has too. */
const SHARED = [
  'setValue',
  'setBorder',
  'setFontWeight',
  'setFontStyle',
  'setFontSize',
  'setFontFamily',
  'setFontColor',
  'setBackground',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setNumberFormat',
  'clearContent',
  'clearFormat',
];

/** SpreadsheetApp.RangeList. */
export const rangeListClass = new ServiceClass<RangeListRef>('SpreadsheetApp', 'RangeList', {
  getRanges: read('navigation', [], ({ ranges }) => [...ranges]),
  breakApart: write('format', [], (list) => {
    breakApart(list.ranges);
    return list;
  }),
  ...Object.fromEntries(SHARED.map((name) => [name, forEachRange(OF_RANGES[name]!)])),
});

/** What a method does to one range, done to each of a list: still one call. */
function forEachRange(method: Method<RangeRef>): Method<RangeListRef> {
  const overloads = method.overloads.map((single): Overload<RangeListRef> => ({
    params: single.params,
    run: (list, args, context) => {
      for (const range of list.ranges) single.run(range, args, context);
      return list;
    },
  }));
  return { ...method, overloads };
}
