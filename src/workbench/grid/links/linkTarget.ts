/** Where a cell of the document leads to. */
import { columnIndex, linkAt, rangeOfUrl, type Sheet, type Workbook } from '../../../document';

/** A cell of the document, or an address elsewhere. */
export type LinkTarget =
  | { readonly sheet: string; readonly a1: string; readonly row: number; readonly column: number }
  | { readonly url: string };

const HYPERLINK = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,)])/i;
/** What may be opened from a file that somebody has been given. */
const MAY_BE_OPENED = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Null where the cell leads nowhere that can be gone to. */
export function linkTarget(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): LinkTarget | null {
  const url = urlAt(sheet, row, column);
  if (url === null) return null;
  const range = rangeOfUrl(url, workbook);
  if (!range) return MAY_BE_OPENED.test(url) ? { url } : null;
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(range.a1) ?? [];
  return {
    sheet: range.sheet.name,
    a1: range.a1,
    row: Number(digits) - 1,
    column: columnIndex(letters),
  };
}

function urlAt(sheet: Sheet, row: number, column: number): string | null {
  const link = sheet.links.size > 0 ? linkAt(sheet, row, column) : undefined;
  if (link) return link.url;
  const [, text] = HYPERLINK.exec(sheet.rows[row]?.formulas?.get(column) ?? '') ?? [];
  return text === undefined ? null : text.replace(/""/g, '"');
}
