import type { Sheet } from '../workbook';

const MAX_LENGTH = 31;

/**
 * Checks the names of new sheets against Excel's rules.
 *
 * @param otherTabs names of tabs that are no sheets of cells @throws naming the sheet
 */
export function checkSheetNames(sheets: readonly Sheet[], otherTabs: readonly string[]): void {
  const taken = new Set(otherTabs.map((name) => name.toLowerCase()));
  for (const { name, filePart } of sheets) {
    const key = name.toLowerCase();
    if (taken.has(key)) throw new Error(`Two sheets are named ${name}`);
    taken.add(key);
    if (filePart === null && !isValid(name))
      throw new Error(`A spreadsheet file cannot hold a sheet named ${name}`);
  }
}

function isValid(name: string): boolean {
  return name.length > 0 && name.length <= MAX_LENGTH && !/[[\]:*?/\\]|^'|'$/.test(name);
}
