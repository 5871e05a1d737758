/**
 * A text as it must be written so that the sheet keeps it a text: Sheets takes what begins with
 * `=`, and perhaps with `+`, `-` or `@`, for a formula, and dates and numbers for values; a
 * leading apostrophe alone prevents that, and is not part of the value.
 */
export function sheetText(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
