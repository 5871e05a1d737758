/** Filters in the spreadsheet: a part that comes after the first view. */
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { type Grid, register } from './startGrid';

export const addFilters = ({ univer }: Grid): void =>
  register(univer, UniverSheetsFilterPreset().plugins);
