/** Enumerations of developer metadata. */
import { enumeration } from '../enumeration';

/** SpreadsheetApp.DeveloperMetadataVisibility; the document is the only user of its own here. */
export const metadataVisibility = enumeration('SpreadsheetApp', 'DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

/** SpreadsheetApp.DeveloperMetadataLocationType. */
export const metadataLocationType = enumeration('SpreadsheetApp', 'DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
