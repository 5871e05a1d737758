/** What comes after the sheets were made, until a unit stands on a tracker; and ways to new sheets. */
import { type Child, element } from '../../element';
import type { State } from '../../state';
import { WAY } from '../../words/wayWords';
import { button } from '../parts/button';
import { panel } from '../parts/panel';
import type { View } from '../view';

/** Whether every tracker is still empty, as far as is known. */
function isBeginning({ start, check }: State): boolean {
  if (!start || start.trackers.length === 0) return false;
  const hasUnits = check?.units.some(({ unit }) => unit !== null) === true;
  return !hasUnits && start.trackers.every((name) => start.emptyTrackers.includes(name));
}

export function nextSteps(view: View): readonly Child[] {
  const { state, language, words, calls } = view;
  if (!isBeginning(state)) return [];
  const { planSheet, trackers } = state.start!;
  const texts = WAY[language];
  const step = (text: string, ...ways: readonly Child[]) =>
    element('li', {}, text, ...ways.flatMap((way) => [element('br'), way]));
  return [
    panel(
      element('h2', { id: 'next-title' }, texts.next),
      '',
      element(
        'ol',
        { class: 'steps' },
        planSheet === null ? null : step(texts.plan, wayTo(view, planSheet, 'next-plan')),
        step(texts.fill, ...trackers.map((name, i) => wayTo(view, name, `next-tracker-${i}`))),
        step(
          texts.check,
          button(words.check.check, {
            id: 'next-check',
            class: 'link',
            calls: true,
            press: () => void calls.check(false),
          }),
        ),
      ),
    ),
  ];
}

/** The sheets that were made last; those that the next steps lead to are not named twice. */
export function madeSheets(view: View): readonly Child[] {
  const { state, language, calls } = view;
  const { start } = state;
  const named = isBeginning(state) ? [start!.planSheet, ...start!.trackers] : [];
  const made = state.made.filter((name) => !named.includes(name));
  if (made.length === 0) return [];
  return [
    panel(
      element('h2', { id: 'made-title' }, WAY[language].made),
      '',
      element(
        'ul',
        { class: 'ways' },
        ...made.map((name, i) => element('li', {}, wayTo(view, name, `made-${i}`))),
      ),
      state.hasReport
        ? button(WAY[language].papers, {
            id: 'open-papers',
            calls: true,
            press: () => void calls.openPapers(),
          })
        : null,
    ),
  ];
}

function wayTo({ language, calls }: View, sheet: string, id: string): HTMLButtonElement {
  return button(WAY[language].goTo(sheet), {
    id,
    class: 'link',
    calls: true,
    press: () => void calls.showSheet({ sheet, cell: null }),
  });
}
