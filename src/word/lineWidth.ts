/** How long a text in Times New Roman becomes, for lines that are drawn as long as it. */
import type { PaperLine } from '../domain/paper/paper';

/** Widths of letters in thousandths of the size, upright and bold. */
const WIDTHS: ReadonlyMap<string, readonly [upright: number, bold: number]> = new Map(
  (
    [
      ["ijlt'.,:;/", 278, 305],
      [' ', 250, 250],
      ['fr-()I', 333, 389],
      ['sJ', 389, 445],
      ['acez“”', 444, 460],
      ['m', 778, 833],
      ['w', 722, 722],
      ['FPS', 556, 600],
      ['ELTZ', 611, 667],
      ['BCR', 667, 715],
      ['ADGHKNOQUVXY', 722, 740],
      ['MW', 915, 970],
      ['%', 833, 1000],
      ['…—', 1000, 1000],
    ] as const
  ).flatMap(([letters, upright, bold]) =>
    Array.from(letters, (letter) => [letter, [upright, bold]] as const),
  ),
);
const OTHER = [500, 540] as const;

/** Letters are a little wider in one program than in the other. */
export const SLACK = 1.05;

/** What a text is set in. */
export interface Setting {
  /** In points. */
  readonly size: number;
  readonly style: PaperLine['style'];
}

/** The width in twips, to a twentieth or so: see {@link SLACK}. */
export function textWidth(text: string, { size, style }: Setting): number {
  const isBold = style === 'bold' || style === 'bold-italic';
  // Marks of letters take no room
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D');
  let width = 0;
  for (const letter of letters) {
    width += (WIDTHS.get(letter) ?? OTHER)[isBold ? 1 : 0];
  }
  return (width / 1000) * size * 20;
}

/**
 * The least width in which a text takes no more lines than in the given one: its lines are about
 * as long as each other then.
 */
export function balancedWidth(text: string, setting: Setting, width: number): number {
  const words = text.split(/\s+/).map((word) => textWidth(word, setting));
  const space = textWidth(' ', setting);
  const most = linesIn(width, words, space);
  if (most === 1) return textWidth(text, setting);
  let tooNarrow = 0;
  let enough = width;
  while (enough - tooNarrow > 20) {
    const between = (tooNarrow + enough) / 2;
    if (linesIn(between, words, space) > most) {
      tooNarrow = between;
    } else {
      enough = between;
    }
  }
  return enough;
}

/** How many lines words take; one that is too long stands on lines of its own. */
function linesIn(width: number, words: readonly number[], space: number): number {
  let lines = 0;
  let used = Infinity;
  for (const word of words) {
    if (used + space + word > width) {
      lines += Math.max(1, Math.ceil(word / width));
      used = word;
    } else {
      used += space + word;
    }
  }
  return lines;
}
