/** Writing cells with their style into a sheet of the in-memory workbook. */
import { type CalendarDate, parseIsoDay } from '../../src/domain/calendar';
import { NUMBER_FORMATS } from '../../src/domain/sheet/styles';
import {
  type CellStyle,
  type Scalar,
  serialOfWall,
  setContent,
  setStyle,
  type Sheet,
  styleTable,
  type Workbook,
} from '../../src/document';

/** The number format of every date in the sample. */
export const DATE_FORMAT = NUMBER_FORMATS.date;

/** The serial number of a day, as a date cell holds it. */
export function serialOf(day: CalendarDate): number {
  return serialOfWall(Date.parse(day));
}

/** Puts values and styles into one sheet; rows and columns count from zero. */
export class CellPainter {
  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {}

  /** Sets one cell; a text of the form YYYY-MM-DD becomes a date cell. */
  put(row: number, column: number, value: Scalar, style: CellStyle = {}): void {
    const day = typeof value === 'string' ? parseIsoDay(value) : null;
    setContent(this.sheet, row, column, day ? serialOf(day) : value);
    this.style(row, column, day ? { ...style, numberFormat: DATE_FORMAT } : style);
  }

  /** Sets a formula with the value that a file shows before it is recalculated. */
  putFormula(row: number, column: number, formula: string, value: Scalar, style: CellStyle): void {
    setContent(this.sheet, row, column, value, formula);
    this.style(row, column, style);
  }

  /** Sets one value over a merged block, every cell of which has the style. */
  putMerged(
    [top, left]: readonly [row: number, column: number],
    [bottom, right]: readonly [row: number, column: number],
    value: Scalar,
    style: CellStyle = {},
  ): void {
    this.put(top, left, value, style);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.style(row, column, style);
    }
    if (top !== bottom || left !== right) this.sheet.merges.push({ top, left, bottom, right });
  }

  /** Gives one cell a style without touching what it holds. */
  style(row: number, column: number, style: CellStyle): void {
    setStyle(this.sheet, row, column, styleTable(this.workbook).patched(style)(0));
  }
}
