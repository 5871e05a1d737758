/** Cell formats of a file in the terms of the model's styles. */
import type { CellStyle } from '../../document/workbook';

/** What a cell format says, without its place in the file. */
export type CellFormat = Omit<CellStyle, 'fileFormat'>;

type Field = keyof CellFormat;

/** The fields that the font of a file holds. */
export const FONT_FIELDS = [
  'bold',
  'italic',
  'underline',
  'fontFamily',
  'fontSize',
  'fontColor',
] as const;
/** The fields that its border holds. */
export const BORDER_FIELDS = ['border', 'borderColor', 'borderStyle'] as const;
/** The fields that its alignment holds. */
export const ALIGNMENT_FIELDS = ['wrap', 'horizontal', 'vertical'] as const;
const ALL_FIELDS = [
  ...FONT_FIELDS,
  ...ALIGNMENT_FIELDS,
  ...BORDER_FIELDS,
  'numberFormat',
  'background',
] as const;

/** Whether two formats agree in these fields, or in all. */
export function sameFormat(
  a: CellFormat,
  b: CellFormat,
  fields: readonly Field[] = ALL_FIELDS,
): boolean {
  return fields.every((field) => a[field] === b[field]);
}

/** The format without switches that are off, which count as absent. */
export function withoutDefaults(format: CellFormat): CellFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => Boolean(value)));
}
