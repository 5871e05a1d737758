/** SpreadsheetApp.Sheet, put together from its parts. */
import type { SheetRef } from '../refs';
import { ServiceClass } from '../serviceClass';
import { sheetCharts } from './sheetCharts';
import { sheetEdit } from './sheetEdit';
import { sheetFilter } from './filter';
import { sheetLayout } from './sheetLayout';
import { sheetNavigation } from './sheetNavigation';
import { sheetRules } from './sheetRules';

/** SpreadsheetApp.Sheet. */
export const sheetClass = new ServiceClass<SheetRef>('SpreadsheetApp', 'Sheet', {
  ...sheetNavigation,
  ...sheetEdit,
  ...sheetLayout,
  ...sheetRules,
  ...sheetCharts,
  ...sheetFilter,
});
