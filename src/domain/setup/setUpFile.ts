/**
 * The set-up sheets as a file of the Apps Script project. A script has no other files than HTML,
 * and only set-up itself loads this one.
 */
import type { SheetTemplate } from '../sheet/sheetTemplate';

const OPENING = '<script type="application/json">';
const CLOSING = '</script>';

/** The templates as the text of a file; no text in them can end the element. */
export function writeSetUpFile(templates: readonly SheetTemplate[]): string {
  const json = JSON.stringify(templates).replace(/</g, '\\u003c');
  return `${OPENING}${json}${CLOSING}\n`;
}

/**
 * The templates in the text of a file.
 * @throws RangeError where the text is no such file
 */
export function readSetUpFile(text: string): SheetTemplate[] {
  const file = text.trim();
  if (!file.startsWith(OPENING) || !file.endsWith(CLOSING)) {
    throw new RangeError('Not a file with set-up sheets');
  }
  return JSON.parse(file.slice(OPENING.length, -CLOSING.length)) as SheetTemplate[];
}
