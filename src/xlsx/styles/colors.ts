/** Colors as files refer to them: by value, by theme, by index. */
import { child, type XmlElement } from '../xml/xmlTree';

/** The palette behind `indexed="8"` … `indexed="63"` (ECMA-376 18.8.27); 0–7 repeat 8–15. */
const INDEXED = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Theme colors by the number that cells use, which swaps the first two pairs of the theme. */
const THEME_ORDER =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colors of a theme part, as hexadecimal digits, in the order that cells refer to. */
export function themePalette(theme: XmlElement | undefined): (string | undefined)[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0];
    return (color?.attributes.lastClr ?? color?.attributes.val)?.toLowerCase();
  });
}

/** A color element as `#rrggbb`; undefined when it is automatic or not known. */
export function readColor(
  color: XmlElement | undefined,
  palette: readonly (string | undefined)[],
): string | undefined {
  const { rgb, theme, indexed, tint } = color?.attributes ?? {};
  let digits: string | undefined;
  if (rgb !== undefined) digits = rgb.slice(-6).toLowerCase();
  else if (theme !== undefined) digits = palette[Number(theme)];
  else if (indexed !== undefined) digits = INDEXED[Number(indexed) - (Number(indexed) < 8 ? 0 : 8)];
  if (digits === undefined || !/^[0-9a-f]{6}$/.test(digits)) return undefined;
  return `#${tint === undefined ? digits : applyTint(digits, Number(tint))}`;
}

/** Lightens (tint > 0) or darkens. */
function applyTint(digits: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  // Excel scales the lightness of the color; scaling the channels comes close without HSL.
  const tinted = channels.map((value) =>
    tint < 0 ? value * (1 + tint) : value + (255 - value) * tint,
  );
  return tinted.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
}

/** `#rgb` or `#rrggbb` as the eight digits of a spreadsheet file. @throws on any other spelling */
export function colorToArgb(color: string): string {
  const match = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color);
  if (!match) throw new Error(`Not a colour that a spreadsheet file can store: ${color}`);
  const digits = match[1]!.length === 3 ? match[1]!.replace(/./g, '$&$&') : match[1]!;
  return `FF${digits.toUpperCase()}`;
}
