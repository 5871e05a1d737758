/** Reading the links of a sheet. */
import { parseArea } from '../../document/cellAddress';
import { setLink, urlOfRange } from '../../document/links';
import type { Sheet, Workbook } from '../../document/workbook';
import { splitReference } from '../package/sheetReference';
import { styleWithoutLink } from './linkStyle';

/** A link element of a sheet. */
export interface LinkElement {
  /** The cells that it is on. */
  readonly reference: string;
  /** Where it leads within the file; undefined where a relationship says it. */
  readonly location: string | undefined;
}

/**
 * Puts the links of a loaded sheet into the model, once all sheets are known. Those that are on
 * several cells are left to the file.
 */
export function placeLinks(
  sheet: Sheet,
  elements: readonly LinkElement[],
  workbook: Workbook,
): void {
  elements.forEach(({ reference, location }, fileLink) => {
    const area = parseArea(reference);
    if (!area || area.top !== area.bottom || area.left !== area.right) return;
    const { top: row, left: column } = area;
    const url = location === undefined ? null : urlOfLocation(location, workbook);
    const styles = sheet.rows[row]?.styles ?? [];
    const plain = styleWithoutLink(workbook.styles[styles[column] ?? 0] ?? {});
    if (plain) styles[column] = workbook.styles.push(plain) - 1;
    setLink(sheet, row, column, { url, fileLink, isShownByUs: plain !== null });
  });
}

function urlOfLocation(location: string, workbook: Workbook): string | null {
  const reference = splitReference(location);
  const sheet = workbook.sheets.find(({ name }) => name === reference?.sheetName);
  const a1 = reference?.cells.replace(/\$/g, '') ?? '';
  return sheet && parseArea(a1) ? urlOfRange(sheet, a1) : null;
}
