/**
 * Formulas between people and the engine: typed or pasted ones in the document's locale, with open
 * ranges, become those that the engine reads, and go back when they are edited.
 */
import type { LocaleRules } from '../values/localeRules';
import { formulaText } from '../values/localFormula';
import { closeRanges, FAR_CELL, openRanges } from './openRanges';

const TEXT = String.raw`"(?:[^"]|"")*"?`;
const SHEET_NAME = String.raw`'(?:[^']|'')*'?`;
/** With the bracket where it is a function's. */
const WORD = String.raw`[\p{L}_$][\p{L}\p{N}_.$]*\(?`;
const TOKEN = new RegExp(
  [TEXT, SHEET_NAME, WORD, String.raw`\d+(?:,(?=\d))?`, '.'].join('|'),
  'gsu',
);

interface Token {
  readonly text: string;
  /** The bracket around it, with the name of the function whose it is. */
  readonly within: string | undefined;
}

/** A formula as the engine reads it. @param formula with its `=` */
export function readTypedFormula(formula: string, rules: LocaleRules): string {
  return closeRanges(withEngineSigns(formula, rules), FAR_CELL);
}

/**
 * The same formula, letter for letter, with the signs of the engine. With semicolons between
 * arguments a comma between digits is a decimal one, in a locale of decimal commas; without any it
 * is one where no arguments stand.
 */
export function withEngineSigns(formula: string, { decimal }: LocaleRules): string {
  const tokens = tokensOf(formula);
  const separated = hasSemicolons(tokens);
  return tokens
    .map(({ text, within }) => {
      if (within === '{') return text === '\\' ? ',' : text;
      if (text === ';') return ',';
      const mayBeDecimal = separated || within === undefined || within === '(';
      const isDecimal = mayBeDecimal && decimal === ',' && /^\d+,$/.test(text);
      return isDecimal ? text.replace(',', '.') : text;
    })
    .join('');
}

/** A formula as its cell shows it to whoever edits it. @param formula with its `=` */
export function shownFormula(formula: string, { formulas }: LocaleRules): string {
  const open = openRanges(formula);
  const shown = formulaText(open, formulas);
  // Read again, a decimal comma without a semicolon could separate arguments
  return hasSemicolons(tokensOf(shown)) || !/\d,\d/.test(shown) ? shown : open;
}

function hasSemicolons(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, within }) => text === ';' && within !== '{');
}

function tokensOf(formula: string): Token[] {
  const open: string[] = [];
  return Array.from(formula.matchAll(TOKEN), ([text]) => {
    if (text === ')' || text === '}') open.pop();
    const token = { text, within: open.at(-1) };
    if (/[({]$/.test(text) && !/^["']/.test(text)) open.push(text);
    return token;
  });
}
