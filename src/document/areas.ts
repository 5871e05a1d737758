/** What two areas of cells have in common. */
import type { Area } from './workbook';

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether an area has all cells of another. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What is left of an area without another: none to four areas, from top to bottom. */
export function without(area: Area, taken: Area): Area[] {
  if (!overlap(area, taken)) return [area];
  const top = Math.max(area.top, taken.top);
  const bottom = Math.min(area.bottom, taken.bottom);
  const pieces = [
    { ...area, bottom: top - 1 },
    { ...area, top, bottom, right: taken.left - 1 },
    { ...area, top, bottom, left: taken.right + 1 },
    { ...area, top: bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
