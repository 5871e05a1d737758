/** Reading a cell that offers a few values, such as the level of a congress (SPEC 2). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';
import { COLUMNS } from '../columns';
import type { UpperLevel } from '../headerName';
import type { ColumnOf } from '../columnsByType';

export type ChoiceColumn = ColumnOf<'choice'>;
export type ChoiceOf<K extends ChoiceColumn> = keyof (typeof COLUMNS)[K]['choices'];

export type ChoiceReading<Code> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'choice'; readonly code: Code }
  | { readonly kind: 'unknown'; readonly text: string };

const CODES: Readonly<Record<ChoiceColumn, ReadonlyMap<string, string>>> = {
  level: codesOf('level'),
  required: codesOf('required'),
  form: codesOf('form'),
};

const REMARK = /(?<=.)\s*\([^()]*\)$/u;
const REASON = /(?:\s*[-:,;]|\s(?:do|vì)(?!\p{L})).*$/su;

function codesOf(column: ChoiceColumn): ReadonlyMap<string, string> {
  const choices: Readonly<Record<string, readonly string[]>> = COLUMNS[column].choices;
  return new Map(
    Object.entries(choices).flatMap(([code, spellings]) =>
      spellings.map((spelling): [string, string] => [spellingKey(spelling), code]),
    ),
  );
}

function codeOf(column: ChoiceColumn, key: string, upper: UpperLevel): string | undefined {
  return column === 'level' && upper.cells.has(key) ? 'upper' : CODES[column].get(key);
}

/** 'Toàn thể (100%)'; and why a unit holds none: 'Không tổ chức do sáp nhập', 'Không: giải thể'. */
function withoutRemark(column: ChoiceColumn, key: string): string {
  const text = key.replace(REMARK, '');
  return column === 'required' ? text.replace(REASON, '') : text;
}

/**
 * Reads a cell of a choice column; the spellings are those of the column's definition.
 * @param upper what the higher level is called
 */
export function readChoice<K extends ChoiceColumn>(
  column: K,
  cell: Cell,
  upper: UpperLevel,
): ChoiceReading<ChoiceOf<K>> {
  if (isBlank(cell)) return { kind: 'blank' };
  const key = spellingKey(cellText(cell));
  const code = codeOf(column, key, upper) ?? codeOf(column, withoutRemark(column, key), upper);
  if (code === undefined) return { kind: 'unknown', text: cellText(cell) };
  return { kind: 'choice', code: code as ChoiceOf<K> };
}
