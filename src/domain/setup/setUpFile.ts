/** The set-up sheets as a file of the Apps Script project, which only set-up itself loads. */
import { readJsonPage, writeJsonPage } from '../text/jsonPage';
import type { SetUpSheet } from './setUpNames';

/** The sheets as the text of a file. */
export function writeSetUpFile(sheets: readonly SetUpSheet[]): string {
  return writeJsonPage(sheets);
}

/**
 * The sheets in the text of a file.
 * @throws RangeError where the text is no such file
 */
export function readSetUpFile(text: string): SetUpSheet[] {
  return readJsonPage(text) as SetUpSheet[];
}
