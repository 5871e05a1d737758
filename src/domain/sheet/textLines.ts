/** Breaking a text into lines of its own, where a merged cell would not grow with it. */

/** Of an average character at the usual size, with some to spare. */
const PIXELS_A_CHARACTER = 6.3;

/** The text in lines that fit a width in pixels; words stay whole. */
export function textLines(text: string, width: number): string[] {
  const most = Math.floor(width / PIXELS_A_CHARACTER);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
