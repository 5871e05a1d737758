/** The lines of borders. */
import type { CellStyle } from '../../../document/workbook';
import { type EnumMember, enumeration } from '../enumeration';

/** SpreadsheetApp.BorderStyle. */
export const borderStyles = enumeration('SpreadsheetApp', 'BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

const LINES = new Map<EnumMember, CellStyle['borderStyle']>([
  [borderStyles.members.DOTTED, 'dotted'],
  [borderStyles.members.DASHED, 'dashed'],
  [borderStyles.members.SOLID, undefined],
  [borderStyles.members.SOLID_MEDIUM, 'medium'],
  [borderStyles.members.SOLID_THICK, 'thick'],
  [borderStyles.members.DOUBLE, 'double'],
]);

/** The line as a style has it; undefined for a thin one. */
export function lineOf(style: EnumMember | null): CellStyle['borderStyle'] {
  return style ? LINES.get(style) : undefined;
}
