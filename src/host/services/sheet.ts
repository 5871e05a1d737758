import type { SheetRef } from './refs';
import { ServiceClass } from './serviceClass';
import { sheetEdit } from './sheetEdit';
import { sheetPlace } from './sheetPlace';
import { sheetRules } from './sheetRules';

/** SpreadsheetApp.Sheet. */
export const sheetClass = new ServiceClass<SheetRef>('SpreadsheetApp', 'Sheet', {
  ...sheetPlace,
  ...sheetEdit,
  ...sheetRules,
});
