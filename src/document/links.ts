/** Links of cells, and addresses of ranges within the document. */
import { sheetId } from './sheetId';
import type { CellLink, Sheet, Workbook } from './workbook';

/** Where a cell leads to; undefined when it leads nowhere. */
export function linkAt(sheet: Sheet, row: number, column: number): CellLink | undefined {
  return sheet.links.get(row)?.get(column);
}

/** Lets a cell lead somewhere, or nowhere. */
export function setLink(sheet: Sheet, row: number, column: number, link: CellLink | null): void {
  const links = sheet.links.get(row) ?? new Map<number, CellLink>();
  if (link) links.set(column, link);
  else links.delete(column);
  if (links.size > 0) sheet.links.set(row, links);
  else sheet.links.delete(row);
}

/** The address of a range of the document, as Sheets writes it. */
export function urlOfRange(sheet: Sheet, a1: string): string {
  return `#gid=${sheetId(sheet)}&range=${a1}`;
}

/** The sheet and range of an address within the document; null for any other address. */
export function rangeOfUrl(url: string, workbook: Workbook): { sheet: Sheet; a1: string } | null {
  const [, id, a1 = 'A1'] =
    /^#gid=(\d+)(?:&range=([A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?))?$/i.exec(url) ?? [];
  if (id === undefined) return null;
  const sheet = workbook.sheets.find((candidate) => sheetId(candidate) === Number(id));
  return sheet ? { sheet, a1: a1.toUpperCase() } : null;
}
