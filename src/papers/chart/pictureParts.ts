/** Elements of pictures, and the sizes that all of them have. */

const SVG = 'http://www.w3.org/2000/svg';

/** A picture is as wide as the text of the page, in quarters of a millimetre. */
export const WIDTH = 660;
export const FONT = 14;
export const LINE = 17;
/** A letter's width on average, with room to spare. */
const LETTER = 7;

export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, typeof value === 'number' ? String(+value.toFixed(2)) : value);
  }
  made.append(...children);
  return made;
}

/** A picture of that height; what it shows stands in words beside it. */
export function picture(height: number, name: string, ...children: readonly Node[]): SVGElement {
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': name },
    ...children,
  );
}

/** A text that begins at, is in the middle of, or ends at a place. */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
): SVGElement {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': FONT }, text);
}

/** About how wide a text is. */
export function widthOf(text: string): number {
  return text.length * LETTER;
}

/** A text in lines that are at most so wide; a longer word is broken. */
export function wrapped(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / LETTER));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    for (let rest = word; ;) {
      const joined = line === '' ? rest : `${line} ${rest}`;
      if (joined.length <= most) {
        line = joined;
        break;
      }
      if (line !== '') {
        lines.push(line);
        line = '';
      } else {
        lines.push(rest.slice(0, most));
        rest = rest.slice(most);
      }
    }
  }
  return [...lines, line].filter((one) => one !== '');
}
