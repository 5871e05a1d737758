/**
 * Data as a file of the Apps Script project. A script has no other files than HTML, which only the
 * runs load that ask for them.
 */

const OPENING = '<script type="application/json">';
const CLOSING = '</script>';

/** Data as the text of a file; no text in it can end the element. */
export function writeJsonPage(data: unknown): string {
  return `${OPENING}${JSON.stringify(data).replace(/</g, '\\u003c')}${CLOSING}\n`;
}

/**
 * The data in the text of a file.
 * @throws RangeError where the text is no such file
 */
export function readJsonPage(text: string): unknown {
  const file = text.trim();
  if (!file.startsWith(OPENING) || !file.endsWith(CLOSING)) {
    throw new RangeError('Not a file with data');
  }
  return JSON.parse(file.slice(OPENING.length, -CLOSING.length)) as unknown;
}
