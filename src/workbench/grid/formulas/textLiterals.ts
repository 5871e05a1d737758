/**
 * Texts in formulas that look like days or numbers: the engine makes numbers of them wherever they
 * are arguments, so that `IF(A1="";"12/4";"")` would pass on a day of this year, month first.
 */
import { type BaseFunction, functionLogical, functionText } from '@univerjs/preset-sheets-core';

/** Those that make a number of a text. */
const NUMERIC: ReadonlySet<unknown> = new Set(['VALUE', 'FIXED', 'DOLLAR', 'BAHTTEXT']);

/** Has texts stay texts where a function hands on or cuts what it is given. */
export function keepTextLiterals(): void {
  for (const [part, name] of [...functionLogical, ...functionText]) {
    if (NUMERIC.has(name)) continue;
    (part as { readonly prototype: BaseFunction }).prototype.isArgumentsIgnoreNumberPattern = () =>
      true;
  }
}
