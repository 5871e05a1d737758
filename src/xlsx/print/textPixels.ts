/** How wide texts are, and how they break into lines. */
import { widthsOfFont } from './fontWidths';

export interface TextFont {
  readonly family: string | undefined;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

const PIXELS_PER_POINT = 4 / 3;
const FIRST = 0x20;
/** In thousandths of an em: a character of which nothing is known, and one that fills its square. */
const UNKNOWN = 600;
const FULL = 1000;
/** Behind this come the scripts whose characters fill a square. */
const EAST_ASIAN = 0x2e80;
/** By how much the hook of `ơ` and `ư` widens its letter. */
const HOOK = 42;
const HOOK_MARK = '\u031b';
/** What was measured, by the table of the font. */
const KNOWN = new WeakMap<readonly number[], Map<number, number>>();
/** Letters that do not come apart into a letter and its marks. */
const LIKE: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  '–': '0',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** The width of a text on one line, in pixels. */
export function textPixels(text: string, { family, size, bold }: TextFont): number {
  const fonts = widthsOfFont(family);
  const widths = bold ? fonts.bold : fonts.regular;
  const known = KNOWN.get(widths) ?? new Map<number, number>();
  KNOWN.set(widths, known);
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let width = known.get(code);
    if (width === undefined) known.set(code, (width = widthOf(text[at] ?? '', widths)));
    sum += width;
  }
  return (sum / 1000) * size * PIXELS_PER_POINT;
}

/** The lines that a text takes in a width in pixels, when it breaks at spaces and where it must. */
export function countLines(text: string, width: number, font: TextFont): number {
  const space = textPixels(' ', font);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = textPixels(word, font);
      if (used > 0 && used + space + wide > width) {
        count++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + wide;
      const broken = Math.max(0, Math.ceil(used / width) - 1);
      count += broken;
      used -= broken * width;
    }
    return lines + count;
  }, 0);
}

/** The width of a letter with its marks; marks that stand apart take no room. */
function widthOf(letter: string, widths: readonly number[]): number {
  let sum = 0;
  for (const part of letter.normalize('NFD')) {
    if (part === HOOK_MARK) sum += HOOK;
    else if (!/\p{M}/u.test(part)) {
      const code = (LIKE[part] ?? part).charCodeAt(0);
      sum += widths[code - FIRST] ?? (code < EAST_ASIAN ? UNKNOWN : FULL);
    }
  }
  return sum;
}
