/** References in formulas: finding them and moving the formula elsewhere. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from '../cellAddress';

/**
 * A reference inside a formula; a part is null where it names whole rows or whole columns, or where
 * a range is open there: `A7:AN` reaches to the last row.
 */
export interface Reference {
  readonly columnFixed: boolean;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly row: number | null;
}

/** A formula cut into literal text and references, ready to be moved. */
export type FormulaParts = readonly (string | Reference)[];

/** Literals first, so that what looks like a reference inside them is passed over. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<open>\$?[A-Z]{1,3}\$?\d+:(?:\$?[A-Z]{1,3}|\$?\d+))(?![\p{L}\d_.(!:$])`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\d_.(!:])`,
    String.raw`(?<rows>\$?\d+:\$?\d+)(?![\p{L}\d_.(!:])`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\d_.(![])`,
    String.raw`[\p{L}_\\][\p{L}\d_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`[^]`,
  ].join('|'),
  'giu',
);

/** Cuts a formula at its relative and absolute references. */
export function parseFormula(formula: string): FormulaParts {
  const parts: (string | Reference)[] = [];
  let literal = '';
  for (const match of formula.matchAll(TOKEN)) {
    const { open, columns, rows, cell } = match.groups ?? {};
    const reference = open ?? columns ?? rows ?? cell;
    if (reference === undefined) {
      literal += match[0];
      continue;
    }
    reference.split(':').forEach((side, index) => {
      parts.push(literal + (index > 0 ? ':' : ''), parseReference(side));
      literal = '';
    });
  }
  parts.push(literal);
  return parts;
}

/** The formula as it reads so many rows and columns away; a reference off the sheet is `#REF!`. */
export function shiftFormula(parts: FormulaParts, rows: number, columns: number): string {
  let formula = '';
  for (const part of parts) formula += typeof part === 'string' ? part : shift(part, rows, columns);
  return formula;
}

function parseReference(text: string): Reference {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    columnFixed: columnSign === '$' && letters !== '',
    column: letters ? columnIndex(letters) : null,
    rowFixed: rowSign === '$' || (columnSign === '$' && !letters),
    row: digits ? Number(digits) - 1 : null,
  };
}

function shift(reference: Reference, rows: number, columns: number): string {
  const column =
    reference.column === null ? null : reference.column + (reference.columnFixed ? 0 : columns);
  const row = reference.row === null ? null : reference.row + (reference.rowFixed ? 0 : rows);
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return '#REF!';
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return '#REF!';
  const columnText =
    column === null ? '' : (reference.columnFixed ? '$' : '') + columnLetters(column);
  const rowText = row === null ? '' : (reference.rowFixed ? '$' : '') + String(row + 1);
  return columnText + rowText;
}
