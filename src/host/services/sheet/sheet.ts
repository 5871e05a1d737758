import type { SheetRef } from '../refs';
import { ServiceClass } from '../serviceClass';
import { sheetCharts } from './sheetCharts';
import { sheetEdit } from './sheetEdit';
import { sheetLayout } from './sheetLayout';
import { sheetPlace } from './sheetNavigation';
import { sheetRules } from './sheetRules';

/** SpreadsheetApp.Sheet. */
export const sheetClass = new ServiceClass<SheetRef>('SpreadsheetApp', 'Sheet', {
  ...sheetPlace,
  ...sheetEdit,
  ...sheetLayout,
  ...sheetRules,
  ...sheetCharts,
});
