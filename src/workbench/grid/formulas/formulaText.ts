/**
 * Formulas between people and the engine: typed or pasted ones in the document's locale, with open
 * ranges, become those that the engine reads, and go back when they are edited.
 */
import { closeRanges, formulaText, type LocaleRules, openRanges } from '../../../document';

const TEXT = String.raw`"(?:[^"]|"")*"?`;
const SHEET_NAME = String.raw`'(?:[^']|'')*'?`;
/** With the bracket where it is a function's. */
const WORD = String.raw`[\p{L}_$][\p{L}\p{N}_.$]*\(?`;
const TOKEN = new RegExp([TEXT, SHEET_NAME, WORD, String.raw`\d+(?:,(?=\d))?`, '.'].join('|'), 'gsu');

/** The bracket around a piece of a formula: that of a function ends the function's name. */
type Bracket = string | undefined;

/**
 * A formula as the engine reads it. With semicolons between arguments a comma between digits is a
 * decimal one, in a locale of decimal commas; without any it is one where no arguments stand.
 * @param formula with its `=`
 */
export function readTypedFormula(formula: string, { decimal }: LocaleRules): string {
  const tokens = [...tokensOf(formula)];
  const hasSemicolons = tokens.some(({ token, within }) => token === ';' && within !== '{');
  const canonical = tokens.map(({ token, within }) => {
    if (within === '{') return token === '\\' ? ',' : token;
    if (token === ';') return ',';
    const mayBeDecimal = decimal === ',' && (hasSemicolons || !within || within === '(');
    return mayBeDecimal && /^\d+,$/.test(token) ? token.replace(',', '.') : token;
  });
  return closeRanges(canonical.join(''));
}

/** A formula as its cell shows it to whoever edits it. @param formula with its `=` */
export function shownFormula(formula: string, { formulas }: LocaleRules): string {
  const open = openRanges(formula);
  const shown = formulaText(open, formulas);
  // Read again, a decimal comma alone would separate arguments
  const isPlain = [...tokensOf(shown)].some(({ token, within }) => token === ';' && within !== '{');
  return isPlain || !/\d,\d/.test(shown) ? shown : open;
}

function* tokensOf(formula: string): Generator<{ token: string; within: Bracket }> {
  const open: string[] = [];
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token === ')' || token === '}') open.pop();
    yield { token, within: open.at(-1) };
    if (/[({]$/.test(token) && !/^["']/.test(token)) open.push(token);
  }
}
