/** A single cell as the file has it, for comparison. */
import { parseFormula, shiftFormula } from '../../document/formulas/formulaShift';
import { CellError, type Scalar } from '../../document/workbook';
import { decodeText } from '../xml/xmlText';
import { child, parseXml, type XmlElement } from '../xml/xmlTree';
import { cellValue, type ValueContext } from './cellValue';
import type { SharedMaster } from './sheetSpans';

/** A cell as the file has it. */
export interface StoredCell {
  readonly attributes: Readonly<Record<string, string>>;
  readonly format: number;
  readonly value: Scalar;
  readonly formula: string | undefined;
  /** Number of the shared formula whose text stands in this cell. */
  readonly masterOf: string | undefined;
}

/** Reads one cell element from its XML. */
export function readStoredCell(
  xml: string,
  row: number,
  column: number,
  masters: ReadonlyMap<string, SharedMaster>,
  context: ValueContext,
): StoredCell {
  const cell = parseXml(xml, 'cell');
  const format = Number(cell.attributes.s ?? 0);
  const value = cellValue(
    cell.attributes.t ?? 'n',
    child(cell, 'v')?.text ?? null,
    inlineText(child(cell, 'is')),
    format,
    context,
  );
  const formula = child(cell, 'f');
  const shared = formula?.attributes.t === 'shared' ? formula.attributes.si : undefined;
  return {
    attributes: cell.attributes,
    format,
    value: value ?? null,
    formula: formula && formulaText(formula, shared, row, column, masters),
    masterOf: formula?.text === '' ? undefined : shared,
  };
}

/** Whether the file's cell holds exactly this value and formula. */
export function holds(stored: StoredCell, value: Scalar, formula: string | undefined): boolean {
  if (stored.formula !== formula) return false;
  if (stored.value instanceof CellError) {
    return value instanceof CellError && value.code === stored.value.code;
  }
  return stored.value === (value === '' ? null : value);
}

/** The text that a cell takes from a shared formula; '' when the file has lost it. */
export function sharedFormulaText(
  master: SharedMaster | undefined,
  row: number,
  column: number,
): string {
  if (!master) return '';
  return shiftFormula(parseFormula(master.text), row - master.row, column - master.column);
}

function formulaText(
  formula: XmlElement,
  shared: string | undefined,
  row: number,
  column: number,
  masters: ReadonlyMap<string, SharedMaster>,
): string {
  return formula.text === '' && shared !== undefined
    ? sharedFormulaText(masters.get(shared), row, column)
    : decodeText(formula.text);
}

function inlineText(item: XmlElement | undefined): string {
  const runs = (item?.children ?? []).map((part) =>
    part.name === 't' ? part.text : part.name === 'r' ? (child(part, 't')?.text ?? '') : '',
  );
  return decodeText(runs.join(''));
}
