/**
 * The set-up sheets as a file of the Apps Script project. A script has no other files than HTML,
 * and only set-up itself loads this one.
 */
import type { SetUpSheet } from './setUpNames';

const OPENING = '<script type="application/json">';
const CLOSING = '</script>';

/** The sheets as the text of a file; no text in them can end the element. */
export function writeSetUpFile(sheets: readonly SetUpSheet[]): string {
  const json = JSON.stringify(sheets).replace(/</g, '\\u003c');
  return `${OPENING}${json}${CLOSING}\n`;
}

/**
 * The sheets in the text of a file.
 * @throws RangeError where the text is no such file
 */
export function readSetUpFile(text: string): SetUpSheet[] {
  const file = text.trim();
  if (!file.startsWith(OPENING) || !file.endsWith(CLOSING)) {
    throw new RangeError('Not a file with set-up sheets');
  }
  return JSON.parse(file.slice(OPENING.length, -CLOSING.length)) as SetUpSheet[];
}
