/** Enumerations of developer metadata. */
import { EnumMember, enumeration } from '../enumeration';
import type { Param } from '../serviceClass';

/** SpreadsheetApp.DeveloperMetadataVisibility. */
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

/** Who may see metadata; the document is the only user of its own here. */
export const visibility: Param<EnumMember> = {
  accepts: (value): value is EnumMember =>
    value instanceof EnumMember && Object.values(metadataVisibility.members).includes(value),
};
