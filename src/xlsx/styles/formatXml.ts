/** The elements that a cell format of a styles part refers to: font, fill, border, alignment. */
import { encodeAttribute } from '../xml/xmlText';
import type { CellFormat } from './cellFormat';
import { colorToArgb } from './colors';

/** The order in which a font's children are written. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** The font that a style without one has. */
export interface DefaultFont {
  readonly defaultFontSize: number;
  readonly defaultFontFamily: string | undefined;
}

/**
 * A font with other fields.
 * @param present children of the font that it is made from, as they stand, by name
 */
export function fontXml(
  prefix: string,
  present: ReadonlyMap<string, string>,
  before: CellFormat,
  format: CellFormat,
  { defaultFontFamily, defaultFontSize }: DefaultFont,
): string {
  const children = new Map(present);
  const put = (name: string, attributes: string | null): void => {
    if (attributes === null) children.delete(name);
    else children.set(name, `<${prefix}${name}${attributes}/>`);
  };
  if (format.bold !== before.bold) put('b', format.bold ? '' : null);
  if (format.italic !== before.italic) put('i', format.italic ? '' : null);
  if (format.underline !== before.underline) put('u', format.underline ? '' : null);
  if (format.fontFamily !== before.fontFamily) {
    const family = format.fontFamily ?? defaultFontFamily;
    put('name', family === undefined ? null : ` val="${encodeAttribute(family)}"`);
    // Both would speak for another font than the name.
    put('scheme', null);
    put('family', null);
  }
  if (format.fontSize !== before.fontSize) {
    put('sz', ` val="${format.fontSize ?? defaultFontSize}"`);
  }
  if (format.fontColor !== before.fontColor) {
    const { fontColor } = format;
    put('color', fontColor === undefined ? null : ` rgb="${colorToArgb(fontColor)}"`);
  }
  const rank = (name: string): number => (FONT_ORDER.indexOf(name) + 100) % 100;
  const ordered = [...children].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return `<${prefix}font>${ordered.join('')}</${prefix}font>`;
}

/** A fill of one color. */
export function fillXml(prefix: string, background: string): string {
  const p = prefix;
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colorToArgb(background)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** A border with the same line on all four sides. */
export function borderXml(prefix: string, { borderStyle, borderColor }: CellFormat): string {
  const p = prefix;
  const color = borderColor === undefined ? 'auto="1"' : `rgb="${colorToArgb(borderColor)}"`;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="${borderStyle ?? 'thin'}"><${p}color ${color}/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

/** An alignment with other fields; '' when it says nothing. @param present its attributes */
export function alignmentXml(
  prefix: string,
  present: Readonly<Record<string, string>> | undefined,
  format: CellFormat,
): string {
  const attributes: Record<string, string | undefined> = {
    ...present,
    horizontal: format.horizontal,
    vertical: format.vertical === 'middle' ? 'center' : format.vertical,
    wrapText: format.wrap ? '1' : undefined,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${encodeAttribute(value ?? '')}"`);
  return written.length === 0 ? '' : `<${prefix}alignment${written.join('')}/>`;
}
