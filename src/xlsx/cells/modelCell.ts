/** Cells of the model as they go into a file. */
import { closeRanges } from '../../document/formulas/openRanges';
import { linkAt } from '../../document/links';
import type { CellStyle, Scalar, Sheet } from '../../document/workbook';
import { styleWithLink } from '../links/linkStyle';
import type { StyleWriter } from '../styles/styleWriter';
import { serialTo1904 } from './dateSerial';

/** What the cells of one workbook share when they are written. */
export interface CellWriterContext {
  readonly styles: readonly CellStyle[];
  readonly styleWriter: StyleWriter;
  readonly date1904: boolean;
}

/** A cell of the model, its link shown by its style. */
export interface ModelCell {
  readonly value: Scalar;
  /** Without the leading `=`. */
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

const DEFAULT_STYLE: CellStyle = {};

/** What the model has in a cell. */
export function modelCell(
  sheet: Sheet,
  row: number,
  column: number,
  styles: readonly CellStyle[],
): ModelCell {
  const cells = sheet.rows[row];
  const style = styles[cells?.styles[column] ?? 0] ?? DEFAULT_STYLE;
  const formula = cells?.formulas?.get(column);
  return {
    value: cells?.values[column] ?? null,
    formula: formula === undefined ? undefined : closeRanges(formula),
    style: sheet.links.size === 0 ? style : styleWithLink(style, linkAt(sheet, row, column)),
  };
}

/** Whether a cell holds nothing, whatever its style. */
export function isBlank({ value, formula }: ModelCell): boolean {
  return (value === null || value === '') && formula === undefined;
}

/** A value in the date system of the file; `format` is the cell format that it is written under. */
export function fileValue(value: Scalar, format: number, context: CellWriterContext): Scalar {
  const isDate = typeof value === 'number' && context.date1904;
  return isDate && context.styleWriter.isDate(format) ? serialTo1904(value) : value;
}
