/** How links are shown in a file. */
import type { CellLink, CellStyle } from '../../document/workbook';

/** The color of links in office programs. */
const LINK_COLOR = '#0563c1';

const linked = new WeakMap<CellStyle, CellStyle>();

/**
 * The style of a cell as the file has it. Sheets shows links by itself; a file has to say that
 * they are blue and underlined.
 */
export function styleWithLink(style: CellStyle, link: CellLink | undefined): CellStyle {
  // A link of the file with a style of its own keeps it.
  if (!link || (link.fileLink !== undefined && !link.isShownByUs)) return style;
  let shown = linked.get(style);
  if (!shown) {
    shown = { ...style, underline: true, fontColor: style.fontColor ?? LINK_COLOR };
    linked.set(style, shown);
  }
  return shown;
}

/** The style without what `styleWithLink` adds; null when it is not there. */
export function styleWithoutLink(style: CellStyle): CellStyle | null {
  const { underline, fontColor, ...plain } = style;
  return underline && fontColor === LINK_COLOR ? plain : null;
}
