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

function codesOf(column: ChoiceColumn): ReadonlyMap<string, string> {
  const choices: Readonly<Record<string, readonly string[]>> = COLUMNS[column].choices;
  return new Map(
    Object.entries(choices).flatMap(([code, spellings]) =>
      spellings.map((spelling): [string, string] => [spellingKey(spelling), code]),
    ),
  );
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
  const isUpper = column === 'level' && upper.cells.has(key);
  const code = isUpper ? 'upper' : CODES[column].get(key);
  if (code === undefined) return { kind: 'unknown', text: cellText(cell) };
  return { kind: 'choice', code: code as ChoiceOf<K> };
}
