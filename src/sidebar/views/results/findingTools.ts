/** Searching the findings and putting them in order. */
import { type Child, element } from '../../element';
import type { State } from '../../state';
import { field } from '../parts/field';
import type { View } from '../view';

/** How long typing has to rest before the list follows, in milliseconds. */
const REST = 150;

export function findingTools(view: View): readonly Child[] {
  const { state, words, views } = view;
  const { check, filter } = state;
  if (!check || check.sheets.length === 0 || !hasAnything(state)) return [];
  const texts = words.findings;
  const input = element('input', {
    id: 'search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    // What is being typed stays as it is.
    value: typedSearch() ?? filter.query,
  });
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => views.search(input.value), REST);
  });
  return [
    element('h2', { class: 'heading' }, texts.title),
    field(texts.search, input),
    element(
      'fieldset',
      { class: 'switch' },
      element('legend', {}, texts.group),
      grouping(view, 'unit', texts.byUnit),
      grouping(view, 'rule', texts.byRule),
    ),
  ];
}

function typedSearch(): string | null {
  const search = document.getElementById('search');
  return search instanceof HTMLInputElement ? search.value : null;
}

/** Whether there is something to list, be it units without findings. */
export function hasAnything({ check }: State): boolean {
  return check !== null && check.units.length > 0;
}

function grouping({ state, views }: View, value: State['grouping'], label: string): HTMLElement {
  const input = element('input', {
    id: `group-${value}`,
    type: 'radio',
    name: 'grouping',
    value,
    checked: state.grouping === value,
    onchange: () => views.groupBy(value),
  });
  return element('label', {}, input, element('span', {}, label));
}
