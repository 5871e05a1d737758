/** The texts that may become dates, column by column, each with its box. */
import { formatDay } from '../../../domain/calendar';
import { chosenDates, idOf, type ListedDate, listedDates } from '../../dates/dateState';
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import { PAGE } from '../../state';
import { DATE_WORDS } from '../../words/dateWords';
import { button } from '../parts/button';
import { shortName } from '../results/cellText';
import type { View } from '../view';

export function dateList(view: View): readonly Child[] {
  const { state, language, dates: actions, words: common } = view;
  const words = DATE_WORDS[language];
  const all = listedDates(state.dates);
  const end = state.dates.pages * PAGE;
  const hidden = all.length - end;
  const link = (id: string, label: string, areAll: boolean) =>
    button(label, {
      id,
      class: 'link',
      press: () => {
        actions.chooseAll(areAll);
      },
    });
  return [
    link('dates-all', words.all, true),
    link('dates-none', words.clear, false),
    ...columns(view, all.slice(0, end)),
    ...(hidden > 0
      ? [
          button(common.findings.more(localNumber(hidden, language)), {
            id: 'dates-more',
            press: actions.showMore,
          }),
          element('p', { class: 'hint' }, words.hidden),
        ]
      : []),
    button(words.write(localNumber(chosenDates(state.dates).length, language)), {
      id: 'dates-write',
      class: 'button button-primary',
      calls: true,
      press: () => void actions.write(),
    }),
  ];
}

/** Each column's cells under its heading. */
function columns(view: View, cells: readonly ListedDate[]): readonly Child[] {
  const { question, findings } = view.words;
  const lists: HTMLElement[] = [];
  cells.forEach((cell, i) => {
    const { place, letters, heading } = cell;
    const before = cells[i - 1]?.place;
    if (before?.sheet !== place.sheet || before.key !== place.key) {
      const column = question.column(letters, heading);
      const title = `${column} (${findings.tableOf(place.sheet)})`;
      lists.push(element('h4', {}, title), element('ul', { class: 'findings' }));
    }
    lists[lists.length - 1]!.append(item(view, cell, `date-${i}`));
  });
  return lists;
}

function item(view: View, cell: ListedDate, id: string): HTMLElement {
  const { state, words, calls, dates: actions } = view;
  const { letters, place, day } = cell;
  const { was, ...shown } = place;
  const name = shown.unit === '' ? words.findings.unnamed : shortName(shown.unit);
  const jump = words.findings.jump(`${letters}${shown.row}`);
  return element(
    'li',
    { class: 'date' },
    element('input', {
      id,
      type: 'checkbox',
      checked: !state.dates.left.has(idOf(cell)),
      onchange: () => {
        actions.toggle(cell);
      },
    }),
    element(
      'label',
      { for: id },
      element('bdi', {}, String(was)),
      ` → ${formatDay(day)}`,
      element('br'),
      element('bdi', { class: 'location' }, name),
    ),
    button(jump, {
      class: 'link jump',
      name: `${jump}, ${name}`,
      calls: true,
      press: () => void calls.show(shown),
    }),
  );
}
