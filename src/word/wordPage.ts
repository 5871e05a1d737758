/**
 * Sizes of the page: A4 with the margins of Decree 30/2020/NĐ-CP, annex I. Lengths are twips, a
 * twentieth of a point.
 */

/** A length in twips. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };

export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { ...MARGIN, header: mm(10), footer: mm(10) },
};

/** Width and height of what may be written on. */
export const TEXT_WIDTH = PAGE.size.width - MARGIN.left - MARGIN.right;
export const TEXT_HEIGHT = PAGE.size.height - MARGIN.top - MARGIN.bottom;
