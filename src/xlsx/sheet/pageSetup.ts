/** How sheets are printed: what their metadata asks for, in the elements of a worksheet part. */
import type { Sheet } from '../../document/workbook';
import { quoteSheetName } from '../package/sheetReference';
import { encodeText } from '../xml/xmlText';

type Orientation = 'portrait' | 'landscape';

/** The sides of a page in the order in which a file lists them. */
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Margins of a page in millimetres, those of its header and footer included. */
export type PageMargins = Readonly<Record<(typeof SIDES)[number], number>>;

/** What the caller says of the pages of all sheets. */
export interface PageOptions {
  /** Key of the developer metadata with which a sheet says how it is printed. */
  readonly key: string;
  readonly margins: Readonly<Record<Orientation, PageMargins>>;
  /** Text at the bottom in the codes of the file, such as `&C&P` for a page number in the middle. */
  readonly footer: string;
}

/** How a sheet is printed: on A4, as wide as the page. */
export interface PageSetup {
  readonly orientation: Orientation;
  readonly margins: PageMargins;
  readonly footer: string;
  /** Numbers (from 1) of the rows that stand on top of every page. */
  readonly repeat: { readonly first: number; readonly last: number } | null;
}

/** The elements of a page set-up, in the order of the schema. */
export const PAGE_ELEMENTS = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];

/** The number of A4 among the paper sizes (ECMA-376 18.3.1.63). */
const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;

/**
 * What a sheet's metadata says of its pages, as JSON:
 * `{"orientation":"landscape","repeat":[5,6]}`, without `repeat` where no rows are repeated.
 * @returns null for a sheet without it, where it makes no sense, or without options of the caller
 */
export function pageSetupOf(sheet: Sheet, options: PageOptions | undefined): PageSetup | null {
  if (!options) return null;
  const found = sheet.metadata.find(({ key, column }) => key === options.key && column === null);
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
  return {
    orientation,
    margins: options.margins[orientation],
    footer: options.footer,
    repeat: 'repeat' in page ? readRepeat(page.repeat) : null,
  };
}

/** The elements of a page set-up. */
export function pageXml({ orientation, margins, footer }: PageSetup, prefix: string): string {
  const inches = SIDES.map(
    (side) => ` ${side}="${Number((margins[side] / MILLIMETRES_PER_INCH).toFixed(4))}"`,
  );
  const p = prefix;
  return (
    `<${p}printOptions horizontalCentered="1"/><${p}pageMargins${inches.join('')}/>` +
    `<${p}pageSetup paperSize="${A4}" fitToHeight="0" orientation="${orientation}"/>` +
    `<${p}headerFooter><${p}oddFooter>${encodeText(footer)}</${p}oddFooter></${p}headerFooter>`
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
