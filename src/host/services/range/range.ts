/** SpreadsheetApp.Range, put together from its parts. */
import { rangeClear } from './rangeClear';
import { rangeContent } from './rangeContent';
import { rangeFormat } from './rangeFormat';
import { rangeLayout } from './rangeLayout';
import { rangeMerges } from './rangeMerges';
import { rangePosition } from './rangePosition';
import { rangeRules } from './rangeRules';
import { rangeFilter } from '../sheet/filter';
import type { RangeRef } from '../refs';
import { rangeRichText } from './richText';
import { ServiceClass } from '../serviceClass';

/** SpreadsheetApp.Range. */
export const rangeClass = new ServiceClass<RangeRef>('SpreadsheetApp', 'Range', {
  ...rangePosition,
  ...rangeContent,
  ...rangeClear,
  ...rangeFormat,
  ...rangeLayout,
  ...rangeMerges,
  ...rangeRules,
  ...rangeFilter,
  ...rangeRichText,
});
