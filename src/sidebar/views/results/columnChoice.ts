/** The field in which a column that is not recognised is given its meaning. */
import type { UnknownColumns } from '../../../addon/addonApi';
import { type Child, element } from '../../element';
import { field, option, remark } from '../parts/field';
import type { View } from '../view';

type Key = UnknownColumns['keys'][number];

export interface ColumnChoice {
  readonly field: HTMLElement;
  readonly select: HTMLSelectElement;
  /** Where it is said what is wrong. */
  readonly remark: HTMLElement;
  /** What was chosen; null where nothing was. */
  readonly key: () => Key['key'] | null;
}

/** @param id of the select */
export function columnChoice(
  { words }: View,
  keys: readonly Key[],
  { letters, heading, guess }: UnknownColumns['columns'][number],
  id: string,
): ColumnChoice {
  const texts = words.unknown;
  const options = (isMissing: boolean): readonly Child[] =>
    keys
      .filter((one) => one.isMissing === isMissing)
      .map(({ key, label }) => option(key, label, key === guess));
  const select = element(
    'select',
    { id },
    option('', texts.leave, guess === null),
    element('optgroup', { label: texts.missing }, ...options(true)),
    element('optgroup', { label: texts.found }, ...options(false)),
  );
  const wrong = remark('wrong', '', `${id}-wrong`);
  wrong.hidden = true;
  const guessed = guess === null ? null : remark('hint', texts.guessed, `${id}-guess`);
  return {
    field: field(words.question.column(letters, heading.slice(0, 80)), select, guessed, wrong),
    select,
    remark: wrong,
    key: () => keys.find(({ key }) => key === select.value)?.key ?? null,
  };
}
