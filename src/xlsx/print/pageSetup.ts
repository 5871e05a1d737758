/** How sheets are printed: what their metadata, or the caller, asks for. */
import type { Sheet } from '../../document/workbook';

type Orientation = 'portrait' | 'landscape';

/** The sides of a page in the order in which a file lists them. */
export const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

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

/** Numbers of rows, from 1, the last one included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A sheet without metadata that is to be printed as wide as the page, where its file says nothing. */
export interface PrintedTable {
  readonly sheet: string;
  /** The rows that stand on top of every page. */
  readonly repeat: RowSpan | null;
}

/** How a sheet is printed: as wide as the page. */
export interface PageSetup {
  readonly orientation: Orientation;
  readonly margins: PageMargins;
  readonly footer: string;
  /** The rows that stand on top of every page. */
  readonly repeat: RowSpan | null;
  /** How far it is printed, from A1; null for all of it. */
  readonly printed: { readonly rows: number; readonly columns: number } | null;
  /** Rows that stand on one page. */
  readonly kept: readonly RowSpan[];
  /** Whether its rows have heights of their own, in a file too, not those of their texts. */
  readonly hasHeights: boolean;
  /** Whether the sheet is the users': what its file says of its pages stays. */
  readonly isUsers: boolean;
}

/**
 * What a sheet's metadata says of its pages, as JSON:
 * `{"orientation":"landscape","repeat":[5,6],"area":[60,9],"keep":[[50,60]]}`, of which all but the
 * first may be absent: no rows are repeated, all is printed, nothing is kept together. With
 * `"heights":"own"` rows keep the heights that the file has.
 * @returns null for a sheet without it, where it makes no sense, or without options of the caller
 */
export function pageSetupOf(
  sheet: Sheet,
  options: PageOptions | undefined,
  tables: readonly PrintedTable[] = [],
): PageSetup | null {
  if (!options) return null;
  const found = sheet.metadata.find(({ key, column }) => key === options.key && column === null);
  if (!found) return tablePage(sheet, options, tables);
  let page: unknown;
  try {
    page = JSON.parse(found.value);
  } catch {
    return null;
  }
  if (typeof page !== 'object' || page === null || !('orientation' in page)) return null;
  const { orientation } = page;
  if (orientation !== 'portrait' && orientation !== 'landscape') return null;
  const area = 'area' in page ? readPair(page.area) : null;
  const kept = 'keep' in page && Array.isArray(page.keep) ? page.keep.map(readSpan) : [];
  return {
    orientation,
    margins: options.margins[orientation],
    footer: options.footer,
    repeat: 'repeat' in page ? readSpan(page.repeat) : null,
    printed: area && { rows: area[0], columns: area[1] },
    kept: kept.filter((span) => span !== null),
    hasHeights: 'heights' in page && page.heights === 'own',
    isUsers: false,
  };
}

function tablePage(
  { name }: Sheet,
  { margins, footer }: PageOptions,
  tables: readonly PrintedTable[],
): PageSetup | null {
  const table = tables.find(({ sheet }) => sheet === name);
  if (!table) return null;
  const { repeat } = table;
  const orientation = 'landscape';
  const common = { printed: null, kept: [], hasHeights: false, isUsers: true };
  return { orientation, margins: margins[orientation], footer, repeat, ...common };
}

function readSpan(span: unknown): RowSpan | null {
  const pair = readPair(span);
  return pair && pair[0] <= pair[1] ? { first: pair[0], last: pair[1] } : null;
}

function readPair(pair: unknown): readonly [number, number] | null {
  if (!Array.isArray(pair)) return null;
  const [one, other] = pair as unknown[];
  const counts = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
  return counts(one) && counts(other) ? [one, other] : null;
}
