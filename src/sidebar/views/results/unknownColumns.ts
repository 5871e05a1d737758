/** The columns that are not recognised, and saying what they are. */
import type { CheckedSheet, UnknownColumns } from '../../../addon/addonApi';
import { type Child, element } from '../../element';
import { button } from '../parts/button';
import { columnChoice, type ColumnChoice } from './columnChoice';
import { setWrong } from '../parts/field';
import type { View } from '../view';

const PLACE = 'unknown-columns';
/** The line that tells of them names so many; the rest stands below it. */
const NAMED = 3;
const LONGEST_NAME = 40;

export function unknownColumns(view: View): readonly Child[] {
  const { state, words } = view;
  const sheets = state.check?.sheets ?? [];
  const headings = sheets.flatMap(({ unknown }) => unknown?.columns ?? []);
  if (headings.length === 0) return [];
  const names = headings.slice(0, NAMED).map(({ heading }) => cut(heading));
  const texts = words.unknown;
  return [
    element(
      'details',
      { class: 'section', id: PLACE },
      element(
        'summary',
        {},
        element('h2', {}, texts.title(names.join(', '), headings.length - names.length)),
      ),
      element('p', { class: 'hint' }, texts.intro),
      ...sheets.flatMap((sheet, i) => sheetForm(view, sheet, i)),
    ),
  ];
}

/** Opens the columns of one of the sheets that were checked. */
export function openUnknownColumns(sheet: number): void {
  const details = document.getElementById(PLACE);
  if (details instanceof HTMLDetailsElement) details.open = true;
  document.getElementById(choiceId(sheet, 0))?.focus();
}

function sheetForm(view: View, { report, unknown }: CheckedSheet, at: number): readonly Child[] {
  if (!unknown) return [];
  const { state, words, calls } = view;
  const choices = unknown.columns.map((column, i) =>
    columnChoice(view, unknown.keys, column, choiceId(at, i)),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const columns = chosenColumns(choices, unknown.columns, words);
    if (columns) void calls.mapColumns({ sheet: report.sheet, columns }, state.check!.request);
  };
  return [
    state.check!.sheets.length > 1 ? element('h3', {}, words.findings.tableOf(report.sheet)) : null,
    element(
      'form',
      { novalidate: true, onsubmit: submit },
      ...choices.map(({ field }) => field),
      button(words.question.save, { class: 'button button-primary', calls: true, submits: true }),
    ),
  ];
}

/** What was chosen; null where something is wrong, which then is said and has the focus. */
function chosenColumns(
  choices: readonly ColumnChoice[],
  columns: UnknownColumns['columns'],
  { unknown: texts }: View['words'],
) {
  const values = choices.map(({ select }) => select.value);
  const isNone = values.every((value) => value === '');
  const problems = values.map((value, i) => {
    if (isNone && i === 0) return texts.none;
    return value !== '' && values.indexOf(value) < i ? texts.repeated : null;
  });
  choices.forEach(({ select, remark }, i) => setWrong(select, remark, problems[i]!));
  const wrong = choices.find((_, i) => problems[i] !== null);
  if (wrong) {
    wrong.select.focus();
    return null;
  }
  return choices.flatMap(({ key }, i) => {
    const chosenKey = key();
    return chosenKey === null ? [] : [{ key: chosenKey, letters: columns[i]!.letters }];
  });
}

function choiceId(sheet: number, column: number): string {
  return `unknown-${sheet}-${column}`;
}

function cut(heading: string): string {
  return heading.length > LONGEST_NAME ? `${heading.slice(0, LONGEST_NAME)}…` : heading;
}
