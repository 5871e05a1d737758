/** Whether a workbook can become an .xlsx file at all. */
import { forEachRow } from '../../document/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../../document/cellAddress';
import type { Sheet } from '../../document/workbook';
import { SaveError } from '../file/saveError';
import { checkSheetNames } from '../package/checkSheetNames';
import { rowWidth } from '../sheet/newSheetXml';

/**
 * Checks what no notice could make good: names of sheets, and how many rows and columns they have.
 * @param otherTabs names of tabs that are no sheets of cells
 * @throws {SaveError} naming the sheet
 */
export function requireSavable(sheets: readonly Sheet[], otherTabs: readonly string[] = []): void {
  checkSheetNames(sheets, otherTabs);
  for (const { name, rows } of sheets) {
    if (rows.length > MAX_ROWS) {
      throw new SaveError('too-many-rows', name, `${name} has ${rows.length} rows`);
    }
    let columns = 0;
    forEachRow(rows, (row) => (columns = Math.max(columns, rowWidth(row))));
    if (columns > MAX_COLUMNS) {
      throw new SaveError('too-many-columns', name, `${name} has more than ${MAX_COLUMNS} columns`);
    }
  }
}
