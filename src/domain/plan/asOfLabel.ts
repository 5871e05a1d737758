/** Where the plan sheet says as of which day its figures stand. */
import type { Localized } from '../text/language';
import { cellText } from '../sheet/cell';
import type { SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';

/** What stands to the left of the day, in the language of the sheet. */
export const AS_OF_LABELS: Localized = {
  vi: 'Số liệu tính đến ngày',
  en: 'Figures as of',
};

const LABEL_KEYS: ReadonlySet<string> = new Set(Object.values(AS_OF_LABELS).map(headerKey));

/**
 * Where the add-on keeps the as-of date in effect: the cell right of the first label, in either
 * language; zero-based. Null where the sheet has no label.
 */
export function findAsOfCell(grid: SheetGrid): { row: number; column: number } | null {
  for (const [row, cells] of grid.rows.entries()) {
    const label = cells.findIndex((cell) => LABEL_KEYS.has(headerKey(cellText(cell))));
    if (label >= 0) return { row, column: label + 1 };
  }
  return null;
}
