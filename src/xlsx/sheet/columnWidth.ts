/** Column widths in pixels and as files count them. */

/**
 * Widths in a file count the widest digit of the workbook's default font. Digits are half an em
 * wide in the usual fonts (Times New Roman, Calibri, Arial), and an em of 12 points is 16 pixels.
 */
function digitWidth(defaultFontSize: number): number {
  return Math.max(1, Math.round((defaultFontSize * 2) / 3));
}

/** A column width of a file, in pixels (ECMA-376 18.3.1.13). */
export function widthToPixels(width: number, defaultFontSize: number): number {
  const digit = digitWidth(defaultFontSize);
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width to write for so many pixels. */
export function pixelsToWidth(pixels: number, defaultFontSize: number): number {
  return Math.round((pixels / digitWidth(defaultFontSize)) * 1e6) / 1e6;
}
