/** A spreadsheet in memory: what the faces may use of it. */
export { a1Notation } from './a1';
export { contains } from './areas';
export { cellAddress, columnIndex, parseArea } from './cellAddress';
export { forEachRow, isFilled, rowAt, setContent, setResult, setStyle, styleAt } from './cells';
export { type DocumentState, restoreState, sameState, takeState } from './documentState';
export { NotImplementedError } from './errors';
export { calculate, calculateArea } from './formulas/calculation';
export { FormulaEngine, type FormulaSource } from './formulas/formulaEngine';
export { parseFormula, shiftFormula } from './formulas/formulaShift';
export { closeRanges, FAR_CELL, openRanges } from './formulas/openRanges';
export { readTypedFormula, shownFormula, withEngineSigns } from './formulas/typedFormula';
export { columnCount, rowCount } from './gridSize';
export { linkAt, rangeOfUrl } from './links';
export { deleteColumns, deleteRows, insertColumns, insertRows } from './moving/structure';
export { type StylePatch, styleTable } from './styleTable';
export { readEntry } from './values/coercion';
export { displayText, numberLocale } from './values/displayText';
export { isDateFormat } from './values/dateFormat';
export { formulaSigns } from './values/formulaSigns';
export { type LocaleRules, localeRules } from './values/localeRules';
export { isDateSerial, serialOfWall, wallOfSerial, zonedTime } from './values/zonedTime';
export {
  type Area,
  CellError,
  type CellStyle,
  type ConditionalFormat,
  DEFAULT_TIME_ZONE,
  type Filter,
  type ListValidation,
  type Protection,
  type Row,
  type RuleFormat,
  type Scalar,
  Sheet,
  Workbook,
} from './workbook';
