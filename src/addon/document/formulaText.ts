/**
 * Formulas between the domain, which separates arguments by commas, and Google Sheets, which reads
 * a formula in the spreadsheet's locale: a comma is an error in most of them, a semicolon is taken
 * in all and given back as the locale has it. The add-on's formulas have no decimals and no arrays.
 */

/** Texts in quotes and quoted sheet names, which stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula as it is written into cells and rules. */
export function toSheetFormula(formula: string): string {
  return withSeparator(formula, ',', ';');
}

/** What is to stand in a cell, as it is written: a formula for this sheet, or a text as it is. */
export function toSheetContent(content: string): string {
  return content.startsWith('=') ? toSheetFormula(content) : content;
}

/** A formula that was read, as the domain has it. */
export function fromSheetFormula(formula: string): string {
  return withSeparator(formula, ';', ',');
}

function withSeparator(formula: string, from: string, to: string): string {
  const parts = formula.split(QUOTED);
  return parts.map((part, i) => (i % 2 === 0 ? part.split(from).join(to) : part)).join('');
}
