/** How wide a text is in Times New Roman, and into how many lines it breaks. */

const PIXELS_PER_POINT = 4 / 3;
/** What a program keeps free at both sides of a cell, in pixels. */
const PADDING = 8;
/** No two programs draw letters alike. */
const SPARE = 1.03;
const BOLD = 1.07;

/** Widths in ems of letters without their accents; all others are as wide as most of their kind. */
const EMS: readonly (readonly [letters: string, ems: number])[] = [
  ['fijlrtI.,;:!\'"()[]/|-‐', 0.31],
  ['\u0020\u00a0', 0.25],
  ['mw', 0.75],
  ['MW%', 0.92],
  ['…', 1],
];
const KNOWN = new Map(
  EMS.flatMap(([letters, ems]) => Array.from(letters, (letter) => [letter, ems] as const)),
);
const SMALL = 0.47;
const CAPITAL = 0.7;
const DIGIT = 0.5;

export interface Font {
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** Width in pixels of a text in one line. */
export function textWidth(text: string, { size, isBold = false }: Font): number {
  let ems = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) ems += widthOf(letter);
  return ems * size * PIXELS_PER_POINT * (isBold ? BOLD : 1) * SPARE;
}

function widthOf(letter: string): number {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  if (letter >= '0' && letter <= '9') return DIGIT;
  return letter === letter.toLowerCase() ? SMALL : CAPITAL;
}

/** How wide a cell must be so that no word of a text is broken, in pixels. */
export function leastWidth(text: string, font: Font): number {
  return PADDING + Math.max(...text.split(/\s/).map((word) => textWidth(word, font)));
}

/** Into how many lines a text breaks in a cell: at spaces, where it says so, and in words too wide. */
export function lineCount(text: string, width: number, font: Font): number {
  const space = textWidth(' ', font);
  // A line has room for one letter at least
  const room = Math.max(width - PADDING, textWidth('M', font));
  let lines = 0;
  for (const line of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of line.split(' ')) {
      const more = textWidth(word, font);
      if (used > 0 && used + space + more > room) {
        lines++;
        used = more;
      } else used += (used > 0 ? space : 0) + more;
      for (; used > room; used -= room) lines++;
    }
  }
  return lines;
}
