/** Links as elements of a sheet. */
import { cellAddress } from '../../document/cellAddress';
import { rangeOfUrl } from '../../document/links';
import type { Sheet, Workbook } from '../../document/workbook';
import { quoteSheetName } from '../package/sheetReference';
import { encodeAttribute } from '../xml/xmlText';

/** Where a link leads in a file: to a place in it, or out of it by a relationship. */
export type LinkTarget = { readonly location: string } | { readonly address: string };

/** Addresses that may be written as they are. */
const OUTSIDE = /^(https?|mailto|ftp):/i;

/** Where a link leads in a file; null when the file cannot say it. */
export function linkTarget(url: string, workbook: Workbook): LinkTarget | null {
  const place = rangeOfUrl(url, workbook);
  if (place) return { location: `${quoteSheetName(place.sheet.name)}!${place.a1}` };
  return OUTSIDE.test(url) ? { address: url } : null;
}

/** The links that scripts have put on a sheet, by row and column. */
export function ownLinks(sheet: Sheet): { row: number; column: number; url: string }[] {
  const links: { row: number; column: number; url: string }[] = [];
  for (const [row, columns] of sheet.links) {
    for (const [column, { url, fileLink }] of columns) {
      if (url !== null && fileLink === undefined) links.push({ row, column, url });
    }
  }
  return links.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A link element; `target` is its attribute for where it leads. */
export function linkXml(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  target: string,
  prefix: string,
): string {
  const value = sheet.rows[row]?.values[column];
  const display = typeof value === 'string' ? value : '';
  return (
    `<${prefix}hyperlink ref="${cellAddress(row, column)}" ${target}` +
    ` display="${encodeAttribute(display)}"/>`
  );
}

/** The links of a new sheet; '' when there are none. @param targetOf as `FrameEdit.setLinks` */
export function linksXml(sheet: Sheet, targetOf: (url: string) => string | null): string {
  const links = ownLinks(sheet).map((link) => {
    const target = targetOf(link.url);
    return target === null ? '' : linkXml(sheet, link, target, '');
  });
  const written = links.join('');
  return written === '' ? '' : `<hyperlinks>${written}</hyperlinks>`;
}
