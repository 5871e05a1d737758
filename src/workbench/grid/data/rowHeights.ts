/** How high a row has to be for its wrapped texts, as they are drawn on this machine. */
import type { CellStyle, Row, Sheet, Workbook } from '../../../document';
import { defaultFont } from './defaultFont';

const DEFAULT_WIDTH = 88;
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.22;
/** What the grid leaves free at both sides, and above and below. */
const SIDES = 6;
const PADDING = 6;

const widths = new Map<string, Map<string, number>>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Least height of a row, in pixels. */
const LEAST_HEIGHT = 22;
/** The size in points up to which a line has room in it. */
const SIZE_OF_LEAST = 11;

/** Height of a row of one line, in pixels. */
export function lineHeight(workbook: Workbook): number {
  const { size } = defaultFont(workbook);
  if (size <= SIZE_OF_LEAST) return LEAST_HEIGHT;
  return Math.ceil(size * PIXELS_PER_POINT * LINE) + PADDING;
}

/** Height in pixels. */
export function heightOf(sheet: Sheet, at: number, workbook: Workbook): number {
  const row = sheet.rows[at];
  const wrapped = row ? wrappedHeight(row, at, sheet, workbook) : 0;
  const set = sheet.rowHeights.get(at);
  return Math.max(wrapped, set ?? 0, lineHeight(workbook));
}

function wrappedHeight(
  { values, styles: indexes }: Row,
  at: number,
  { columnWidths, merges }: Sheet,
  workbook: Workbook,
): number {
  const { styles } = workbook;
  const font = defaultFont(workbook);
  let height = 0;
  values.forEach((value, column) => {
    if (typeof value !== 'string' || value === '') return;
    const style = styles[indexes[column] ?? 0] ?? {};
    const size = (style.fontSize ?? font.size) * PIXELS_PER_POINT;
    if (!style.wrap && style.fontSize === undefined) return;
    const isMerged = merges.some(
      ({ top, bottom, left, right }) =>
        top <= at && at <= bottom && left <= column && column <= right,
    );
    if (isMerged && style.wrap) return;
    const room = (columnWidths.get(column) ?? DEFAULT_WIDTH) - SIDES;
    const lines = style.wrap ? linesOf(value, room, style, size, font.family) : 1;
    if (lines > 1 || size > font.size * PIXELS_PER_POINT) {
      height = Math.max(height, Math.ceil(lines * size * LINE) + PADDING);
    }
  });
  return height;
}

function linesOf(
  text: string,
  room: number,
  style: CellStyle,
  size: number,
  family: string,
): number {
  const font = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${size}px ${style.fontFamily ?? family}`;
  const space = widthOf(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word, font);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      if (used > room) {
        const whole = Math.floor(used / room);
        lines += whole;
        used -= whole * room;
      }
    }
  }
  return lines;
}

/** Words come again and again in a table. */
function widthOf(word: string, font: string): number {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map<string, number>()));
  let width = known.get(word);
  if (width === undefined) {
    canvas ??= document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
    width = canvas?.measureText(word).width ?? 0;
    known.set(word, width);
  }
  return width;
}
