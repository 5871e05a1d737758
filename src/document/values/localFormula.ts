/**
 * Formulas between a spreadsheet's locale, in which scripts write and read them, and the canonical
 * form of the workbook and of files: commas between arguments, a point in decimals. Texts in
 * quotes and quoted sheet names stay as they are.
 */
import { NotImplementedError } from '../errors';
import { COMMA_SIGNS, type FormulaSigns } from './formulaSigns';

const TEXT = String.raw`"(?:[^"]|"")*"?`;
const SHEET_NAME = String.raw`'(?:[^']|'')*'?`;
const WORD = String.raw`[\p{L}_$][\p{L}\p{N}_.$]*`;
const NUMBERS: Readonly<Record<FormulaSigns['decimal'], string>> = {
  '.': String.raw`\d*\.?\d+`,
  ',': String.raw`\d*\.\d+|\d+(?:,\d+)?`,
};
const TOKENS = {
  '.': new RegExp([TEXT, SHEET_NAME, WORD, NUMBERS['.'], '.'].join('|'), 'gsu'),
  ',': new RegExp([TEXT, SHEET_NAME, WORD, NUMBERS[','], '.'].join('|'), 'gsu'),
};

/**
 * The canonical form of a formula, with or without its `=`; null where the locale does not read
 * it, because it has a comma that separates nothing there.
 * @throws NotImplementedError for a decimal point in a locale of decimal commas: what Sheets makes
 *   of it is not known
 */
export function readFormula(formula: string, signs: FormulaSigns): string | null {
  let canonical = '';
  for (const { token, inArray } of tokensOf(formula, signs)) {
    if (signs.decimal === ',' && /^\d*\.\d/.test(token)) {
      throw new NotImplementedError(`The decimal point of ${token} in a formula of this locale`);
    }
    if (token === signs.column && inArray) canonical += ',';
    else if (token === ';') canonical += inArray ? ';' : ',';
    else if (token === ',' && signs.argument !== ',') return null;
    else canonical += /^\d/.test(token) ? token.replace(signs.decimal, '.') : token;
  }
  return canonical;
}

/** A canonical formula as its cell or rule gives it to scripts. */
export function formulaText(canonical: string, signs: FormulaSigns): string {
  let text = '';
  for (const { token, inArray } of tokensOf(canonical, COMMA_SIGNS)) {
    if (token === ',') text += inArray ? signs.column : signs.argument;
    else text += /^\d*\.\d/.test(token) ? localDecimal(token, signs) : token;
  }
  return text;
}

/** With a digit before the mark: a comma that begins a number would separate arguments. */
function localDecimal(number: string, { decimal }: FormulaSigns): string {
  return number.replace(/^(?=\.)/, '0').replace('.', decimal);
}

function* tokensOf(
  formula: string,
  { decimal }: FormulaSigns,
): Generator<{ readonly token: string; readonly inArray: boolean }> {
  const open: string[] = [];
  for (const [token] of formula.matchAll(TOKENS[decimal])) {
    if (token === ')' || token === '}') open.pop();
    yield { token, inArray: open.at(-1) === '{' };
    if (token === '(' || token === '{') open.push(token);
  }
}
