/** How wide a column of linked names is. */
import type { ListedUnit } from './listedUnits';

/** Of an average letter of a name, capitals among them. */
const PIXELS_A_LETTER = 7.3;
const LEAST = 200;

/**
 * Wide enough for the longest name, up to a width in pixels: LibreOffice does not break a link into
 * lines but cuts it off.
 */
export function nameWidth(units: readonly ListedUnit[], most: number): number {
  const longest = units.reduce((length, { unit }) => Math.max(length, unit.name.length), 0);
  return Math.min(most, Math.max(LEAST, Math.ceil(longest * PIXELS_A_LETTER)));
}
