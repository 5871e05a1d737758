/** Row heights, and how high wrapped texts are. */
import type { CellStyle, Row, Sheet } from '../../document/workbook';
import { countLines } from './textPixels';

/** Width of a column of which nothing is said. */
export const DEFAULT_COLUMN_PIXELS = 64;
const PIXELS_PER_POINT = 4 / 3;
/** Height of a line in ems. */
const LINE_EMS = 1.3;
/** What a cell keeps free at its sides. */
const PADDING_PIXELS = 6;
/** How much of a width is counted on: programs round the widths of letters each in their own way. */
const SURE_PART = 0.97;

/** What the cells of a file are written in where they do not say. */
export interface DefaultFont {
  readonly family: string | undefined;
  /** In points. */
  readonly size: number;
}

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
  defaultFont: DefaultFont,
): number | null {
  const wrapped = wrappedRowHeight(row, rowIndex, sheet, styles, defaultFont);
  const pixels = sheet.rowHeights.get(rowIndex);
  return pixels === undefined ? wrapped : Math.max(pixels / PIXELS_PER_POINT, wrapped ?? 0);
}

/** Height in points that a row takes, whether it is written or left to its largest letters. */
export function takenHeight(
  rowIndex: number,
  sheet: Sheet,
  styles: readonly CellStyle[],
  defaultFont: DefaultFont,
): number {
  const row = sheet.rows[rowIndex] ?? { values: [], styles: [] };
  const written = rowHeight(row, rowIndex, sheet, styles, defaultFont);
  if (written !== null) return written;
  const sizes = row.values.map((value, column) =>
    value === '' || value === null ? 0 : (styles[row.styles[column] ?? 0]?.fontSize ?? 0),
  );
  return defaultRowHeight(Math.max(defaultFont.size, ...sizes));
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
  defaultFont: DefaultFont,
): number | null {
  let height = 0;
  const merged = sheet.merges.filter(({ top, bottom }) => top <= rowIndex && rowIndex <= bottom);
  row.values.forEach((value, column) => {
    const style = styles[row.styles[column] ?? 0] ?? {};
    if (!style.wrap || typeof value !== 'string') return;
    const merge = merged.find(({ left, right }) => left <= column && column <= right);
    // A text over several rows has more room than this one.
    if (merge && merge.top !== merge.bottom) return;
    let pixels = 0;
    for (let at = merge?.left ?? column; at <= (merge?.right ?? column); at++) {
      pixels += sheet.columnWidths.get(at) ?? DEFAULT_COLUMN_PIXELS;
    }
    const { bold = false, fontFamily = defaultFont.family, fontSize = defaultFont.size } = style;
    const room = Math.max(1, (pixels - PADDING_PIXELS) * SURE_PART);
    const lines = countLines(value, room, { family: fontFamily, size: fontSize, bold });
    if (lines > 1) height = Math.max(height, lines * fontSize * LINE_EMS);
  });
  return height === 0 ? null : Math.ceil(height);
}
