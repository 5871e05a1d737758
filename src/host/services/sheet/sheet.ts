import type { SheetRef } from '../refs';
import { ServiceClass } from '../serviceClass';
import { sheetCharts } from './sheetCharts';
import { sheetEdit } from './sheetEdit';
import { sheetLayout } from './sheetGrid';
import { sheetPlace } from './sheetPlace';
import { sheetRules } from './sheetRules';

/** SpreadsheetApp.Sheet. */
export const sheetClass = new ServiceClass<SheetRef>('SpreadsheetApp', 'Sheet', {
  ...sheetPlace,
  ...sheetEdit,
  ...sheetLayout,
  ...sheetRules,
  ...sheetCharts,
});
