import type { Sheet } from '../../document/workbook';
import { quoteSheetName } from '../package/sheetReference';

/** How a sheet is printed: on A4, as wide as the page. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Numbers (from 1) of the rows that stand on top of every page. */
  readonly repeat: { readonly first: number; readonly last: number } | null;
}

/** The elements of a page set-up, in the order of the schema. */
export const PAGE_ELEMENTS = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];

/** The number of A4 among the paper sizes (ECMA-376 18.3.1.63). */
const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;
/** Decree 30/2020 asks for 20 mm above and below, and for 30 mm where portrait pages are bound. */
const MARGINS = {
  portrait: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
  landscape: { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
};

/**
 * What a sheet's metadata of this key says of its pages, as JSON:
 * `{"orientation":"landscape","repeat":[5,6]}`, without `repeat` where no rows are repeated.
 * @returns null for a sheet without it, or where it makes no sense
 */
export function pageSetupOf(sheet: Sheet, key: string | undefined): PageSetup | null {
  const found = sheet.metadata.find((item) => item.key === key && item.column === null);
  if (!found) return null;
  let page: unknown;
  try {
    page = JSON.parse(found.value);
  } catch {
    return null;
  }
  if (typeof page !== 'object' || page === null || !('orientation' in page)) return null;
  const { orientation } = page;
  if (orientation !== 'portrait' && orientation !== 'landscape') return null;
  return { orientation, repeat: 'repeat' in page ? readRepeat(page.repeat) : null };
}

/** The elements of a page set-up; the page number stands in the middle at the bottom. */
export function pageXml({ orientation }: PageSetup, prefix: string): string {
  const margins = Object.entries(MARGINS[orientation]).map(([side, width]) => {
    return ` ${side}="${Number((width / MILLIMETRES_PER_INCH).toFixed(4))}"`;
  });
  const p = prefix;
  return (
    `<${p}printOptions horizontalCentered="1"/><${p}pageMargins${margins.join('')}/>` +
    `<${p}pageSetup paperSize="${A4}" fitToHeight="0" orientation="${orientation}"/>` +
    `<${p}headerFooter><${p}oddFooter>&amp;C&amp;P/&amp;N</${p}oddFooter></${p}headerFooter>`
  );
}

/** The repeated rows as the defined name of print titles has them; null where there are none. */
export function printTitles({ name }: Sheet, { repeat }: PageSetup): string | null {
  return repeat && `${quoteSheetName(name)}!$${repeat.first}:$${repeat.last}`;
}

function readRepeat(repeat: unknown): PageSetup['repeat'] {
  if (!Array.isArray(repeat)) return null;
  const [first, last] = repeat as unknown[];
  const isRow = (row: unknown): row is number => Number.isInteger(row) && Number(row) > 0;
  return isRow(first) && isRow(last) && first <= last ? { first, last } : null;
}
