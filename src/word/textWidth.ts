/** How long a text in Times New Roman becomes, for lines that are drawn as long as it. */
import type { PaperLine } from '../domain/paper/paper';

/** Widths of letters in thousandths of the size, upright and bold; other characters count as 500. */
const WIDTHS: readonly (readonly [letters: string, upright: number, bold: number])[] = [
  ["ijlt'.,:;/", 278, 305],
  [' ', 250, 250],
  ['fr-()I', 333, 389],
  ['sJ', 389, 445],
  ['acez', 444, 460],
  ['m', 778, 833],
  ['w', 722, 722],
  ['FPS', 556, 600],
  ['ELTZ', 611, 667],
  ['BCR', 667, 715],
  ['ADGHKNOQUVXY', 722, 740],
  ['MW', 915, 970],
];
const OTHER = 500;

/** The width in twips, to a twentieth or so. */
export function textWidth(text: string, points: number, style: PaperLine['style']): number {
  const isBold = style === 'bold' || style === 'bold-italic';
  // Marks of letters take no room
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D');
  let width = 0;
  for (const letter of letters) {
    const known = WIDTHS.find(([some]) => some.includes(letter));
    width += known ? known[isBold ? 2 : 1] : OTHER;
  }
  return (width / 1000) * points * 20;
}
