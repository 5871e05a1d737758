/** Formulas whose results may fill cells beside and below their own. */

const SPILLING =
  /^=\s*\{|(?<![\w.])(?:ARRAYFORMULA|IMPORT[A-Z]+|QUERY|FILTER|SORTN?|UNIQUE|TRANSPOSE|FLATTEN|SEQUENCE|MAP|BYROW|MAKEARRAY|SCAN|[HV]STACK|CHOOSE(?:COL|ROW)S|TOCOL|WRAP(?:COL|ROW)S|MMULT)\s*\(/i;

/** @example maySpill('=IMPORTRANGE("…";"Theo dõi!A:Z")') // true */
export function maySpill(formula: string): boolean {
  return SPILLING.test(formula);
}

const IMPORTING = /\bIMPORTRANGE\s*\(/i;

/** Whether a formula brings in what another document holds. */
export function isImporting(formula: string): boolean {
  return IMPORTING.test(formula);
}
