/** Choosing what to check, and the actions. */
import { type Child, element } from '../../element';
import type { TrackerChoice } from '../../state';
import { asOfField } from './asOfField';
import { button, type ButtonOptions } from '../parts/button';
import { field, option } from '../parts/field';
import type { View } from '../view';

interface Action extends ButtonOptions {
  readonly label: string;
}

export function checkForm(view: View): readonly Child[] {
  const { state, words } = view;
  const { start } = state;
  if (!start || start.trackers.length + start.candidates.length === 0) return [];
  return [
    element('h2', { id: 'check-title', class: 'unseen', tabindex: -1 }, words.check.check),
    trackerChoice(view),
    ...asOfField(view),
    element(
      'div',
      { class: 'actions' },
      ...actions(view).map(({ label, ...options }) => button(label, { ...options, calls: true })),
    ),
  ];
}

/** In their order; the first is what people come for. */
function actions({ state: { start }, words, calls }: View): readonly Action[] {
  const check: Action = {
    id: 'check-button',
    label: words.check.check,
    class: 'button button-primary',
    press: () => void calls.check(false),
  };
  if (start!.trackers.length === 0) return [check];
  return [
    check,
    { id: 'summaries', label: words.check.summaries, press: () => void calls.summaries() },
    { id: 'highlight', label: words.check.highlight, press: () => void calls.check(true) },
    {
      id: 'remove-highlight',
      label: words.check.removeHighlight,
      press: () => void calls.removeHighlight(),
    },
  ];
}

const ALL = 'all';

/** A select where there is something to choose. Values are positions: a sheet may be called 'all'. */
function trackerChoice({ state: { start, choice }, words, views }: View): Child {
  const { trackers, candidates } = start!;
  const names = [...trackers, ...candidates];
  if (names.length === 1) return null;
  const options = (from: number, some: readonly string[]) =>
    some.map((name, i) =>
      option(String(from + i), name, choice?.kind === 'sheet' && choice.name === name),
    );
  const select = element(
    'select',
    {
      id: 'tracker',
      onchange: () => {
        const value = select.value;
        const chosen: TrackerChoice =
          value === ALL ? { kind: 'all' } : { kind: 'sheet', name: names[Number(value)]! };
        views.choose(chosen);
      },
    },
    ...options(0, trackers),
    trackers.length > 1
      ? option(ALL, words.check.all(trackers.length), choice?.kind === 'all')
      : null,
    candidates.length > 0
      ? element(
          'optgroup',
          { label: words.check.candidateGroup },
          ...options(trackers.length, candidates),
        )
      : null,
  );
  return field(words.check.sheet, select);
}
