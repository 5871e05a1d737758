/** What stands in a cell, as the grid has it and as the document has it. */
import { CellValueType, type ICellData } from '@univerjs/core';
import {
  CellError,
  closeRanges,
  FAR_CELL,
  openRanges,
  type Row,
  type Scalar,
  setContent,
  type Sheet,
} from '../../../document';

/** What a cell holds: a value, or a formula (without its `=`), whose value is what it shows. */
export interface Content {
  readonly value: Scalar;
  readonly formula: string | undefined;
}

export function contentAt(row: Row | undefined, column: number): Content {
  return { value: row?.values[column] ?? null, formula: row?.formulas?.get(column) };
}

/** Puts it into a cell of the document; what a formula shows is worked out there. */
export function putContent(
  sheet: Sheet,
  row: number,
  column: number,
  { value, formula }: Content,
): void {
  setContent(sheet, row, column, formula === undefined ? value : null, formula);
}

/** Whether two cells hold the same; what a formula shows is its own affair. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  const [left, right] = [a.value, b.value];
  if (left instanceof CellError && right instanceof CellError) return left.code === right.code;
  return left === right || (isBlank(left) && isBlank(right));
}

const isBlank = (value: Scalar) => value === null || value === '';

/** Value and formula for the grid; null takes away what was there. */
export function toGridCell({ value, formula }: Content): ICellData {
  return {
    ...toGridValue(value),
    f: formula === undefined ? null : `=${closeRanges(formula, FAR_CELL)}`,
    si: null,
    p: null,
  };
}

function toGridValue(value: Scalar): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t };
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)$/;

/** What a cell of the grid holds. @param formula with its `=`, where there is one */
export function fromGridCell(cell: ICellData | null | undefined, formula: string | null): Content {
  const own = formula ? openRanges(formula.replace(/^=/, '')) : undefined;
  return { value: fromGridValue(cell), formula: own };
}

function fromGridValue(cell: ICellData | null | undefined): Scalar {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/[\r\n]+$/, '').replace(/\r/g, '\n') || null;
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'string' && cell?.t === CellValueType.NUMBER && value.trim() !== '') {
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  }
  return typeof value === 'string' && ERROR.test(value) ? new CellError(value) : value;
}
