/** Row heights, and how high wrapped texts are. */
import type { CellStyle, Row, Sheet } from '../../document/workbook';

const DEFAULT_COLUMN_PIXELS = 64;
const PIXELS_PER_POINT = 4 / 3;
/** Width of an average letter of running text, and height of a line, in ems. */
const LETTER_EMS = 0.46;
const LINE_EMS = 1.3;
/** How much wider bold letters are. */
const BOLD_FACTOR = 1.15;
/** What a cell keeps free at its sides. */
const PADDING_PIXELS = 6;

/** Height of a row of one line, in points. */
export function defaultRowHeight(defaultFontSize: number): number {
  return Math.ceil(defaultFontSize * LINE_EMS);
}

/**
 * Height in points to write for a row: what a script has set, or more where wrapped texts need it;
 * null where neither says anything.
 */
export function rowHeight(
  row: Row,
  rowIndex: number,
  sheet: Sheet,
  styles: readonly CellStyle[],
  defaultFontSize: number,
): number | null {
  const wrapped = wrappedRowHeight(row, rowIndex, sheet, styles, defaultFontSize);
  const pixels = sheet.rowHeights.get(rowIndex);
  return pixels === undefined ? wrapped : Math.max(pixels / PIXELS_PER_POINT, wrapped ?? 0);
}

/**
 * Height in points that the wrapped texts of a row need, or null where one line is enough. Sheets
 * fits rows by itself; a program that opens a file may take the height that the file states.
 */
function wrappedRowHeight(
  row: Row,
  rowIndex: number,
  sheet: Sheet,
  styles: readonly CellStyle[],
  defaultFontSize: number,
): number | null {
  let height = 0;
  const merged = sheet.merges.filter(({ top, bottom }) => top <= rowIndex && rowIndex <= bottom);
  row.values.forEach((value, column) => {
    const { wrap, bold, fontSize = defaultFontSize } = styles[row.styles[column] ?? 0] ?? {};
    if (!wrap || typeof value !== 'string') return;
    const merge = merged.find(({ left, right }) => left <= column && column <= right);
    // A text over several rows has more room than this one.
    if (merge && merge.top !== merge.bottom) return;
    let pixels = 0;
    for (let at = merge?.left ?? column; at <= (merge?.right ?? column); at++) {
      pixels += sheet.columnWidths.get(at) ?? DEFAULT_COLUMN_PIXELS;
    }
    const letter = fontSize * PIXELS_PER_POINT * LETTER_EMS * (bold ? BOLD_FACTOR : 1);
    const lettersPerLine = (pixels - PADDING_PIXELS) / letter;
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + countLines(line, Math.max(1, lettersPerLine)), 0);
    if (lines > 1) height = Math.max(height, lines * fontSize * LINE_EMS);
  });
  return height === 0 ? null : Math.ceil(height);
}

/** Lines that a text takes when it breaks at spaces. */
function countLines(text: string, lettersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > lettersPerLine) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(used / lettersPerLine) - 1);
    used = used > lettersPerLine ? used % lettersPerLine : used;
  }
  return lines;
}
