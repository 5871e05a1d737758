/** What sheets may be called in a file. */
import type { Sheet } from '../../document/workbook';
import { SaveError } from '../file/saveError';

const MAX_LENGTH = 31;
/** Excel keeps it for itself, however it is capitalised. */
const RESERVED = /^history$/i;
const REFUSED = /[[\]:*?/\\\u0000-\u001f]/;
const DEFAULT_NAME = 'CSV';

/**
 * Checks the names of sheets against Excel's rules; those that the file has already may stay.
 * @param otherTabs names of tabs that are no sheets of cells
 * @throws {SaveError} same-name, bad-name
 */
export function checkSheetNames(sheets: readonly Sheet[], otherTabs: readonly string[]): void {
  const taken = new Set(otherTabs.map((name) => name.toLowerCase()));
  for (const { name, filePart } of sheets) {
    const key = name.toLowerCase();
    if (taken.has(key)) throw new SaveError('same-name', name, `Two sheets are named ${name}`);
    taken.add(key);
    if (filePart === null && !isValid(name)) {
      throw new SaveError('bad-name', name, `A file cannot hold a sheet named ${name}`);
    }
  }
}

/** The name of a sheet that is called as its file is, as far as sheet names allow. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = withoutEdges(base.replace(new RegExp(REFUSED, 'g'), ' '));
  // What is cut off may leave an apostrophe or half a character at the end.
  const short = withoutEdges(name.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, ''));
  if (short === '') return DEFAULT_NAME;
  return RESERVED.test(short) ? `${short} (${DEFAULT_NAME})` : short;
}

/** Excel takes no apostrophe at either end of a name. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s']+/, '').replace(/[\s']+$/, '');
}

function isValid(name: string): boolean {
  if (name === '' || name.length > MAX_LENGTH || RESERVED.test(name)) return false;
  return !REFUSED.test(name) && !/^'|'$/.test(name);
}
