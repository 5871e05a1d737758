/** The font of cells that say nothing else. */
import type { Workbook } from '../../../document';

/** One that every system maps to one with all Vietnamese letters. */
const FAMILY = 'Arial';
/** In points. */
const SIZE = 11;

/** The font that the document's file says, or the grid's own. */
export function defaultFont({ defaultFont: font }: Workbook): {
  readonly family: string;
  readonly size: number;
} {
  return { family: font.family ?? FAMILY, size: font.size ?? SIZE };
}
