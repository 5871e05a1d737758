/** A row as the message about another row names it. */
import type { Localized } from '../text/language';
import type { Unit } from '../unit/unit';

type Place = Pick<Unit, 'row' | 'sheet'>;

/** Within one sheet its number says enough. */
export function rowPlace({ row, sheet }: Place, seenFrom: Pick<Place, 'sheet'>): Localized {
  if (sheet === seenFrom.sheet) return { vi: `dòng ${row}`, en: `row ${row}` };
  return { vi: `dòng ${row} trang ${sheet}`, en: `row ${row} of ${sheet}` };
}
