/** The parts of the page, and what each is drawn from. */
import { productVersion } from '../domain/text/productVersion';
import { CallActions } from './callActions';
import { DateActions } from './dates/dateActions';
import type { Child } from './element';
import { holdScroll } from './following/heldPlace';
import { Looks } from './following/looks';
import { Watch } from './following/watch';
import { UnitFormActions } from './forms/unitFormActions';
import { region, type Region } from './region';
import type { CheckedUnit } from './results/checkedUnits';
import type { Call } from './callServer';
import { FIRST_STATE, NO_FILTER, type ShownCheck, type State, Store } from './state';
import { ViewActions } from './viewActions';
import { button, markWaiting } from './views/parts/button';
import { dateSection } from './views/dates/dateSection';
import { checkForm } from './views/start/checkForm';
import { curve } from './views/results/curve';
import { failurePanel } from './views/failurePanel';
import { filters } from './views/results/filters';
import { findingCount, findingList, shownUnits } from './views/results/findingList';
import { findingTools } from './views/results/findingTools';
import { firstRun } from './views/start/firstRun';
import { legend } from './views/results/legend';
import { keptCells } from './views/keptCells';
import { madeSheets, nextSteps } from './views/start/nextSteps';
import { notices } from './views/notices';
import { questionForm } from './views/start/questionForm';
import { removal } from './views/start/removalPanel';
import { rulesNotRun } from './views/results/rulesNotRun';
import { dailyRefresh, officesBelow, settingsForm } from './views/start/settingsForm';
import { statusAction, statusText } from './views/parts/statusBar';
import { summary } from './views/results/summary';
import { unitForm } from './views/form/unitFormView';
import { unknownColumns } from './views/results/unknownColumns';
import type { View } from './views/view';
import { WORDS } from './words';
import { DATE_WORDS } from './words/dateWords';

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function settingsText({ start }: State): string {
  return JSON.stringify([start?.settings, start?.invalidSettings]);
}

const unknownText = textOfCheck(({ sheets }) =>
  sheets.map(({ report, unknown }) => [report.sheet, unknown?.columns, unknown?.keys]),
);

const notRunText = textOfCheck(({ sheets }) =>
  sheets.map(({ report, unknown }) => [report.sheet, report.rulesNotRun, unknown?.rules]),
);

/** Some of what a check says as one text, made once for each check. */
function textOfCheck(of: (check: ShownCheck) => unknown): (state: State) => string {
  const texts = new WeakMap<ShownCheck, string>();
  return ({ check }) => {
    if (check === null) return '';
    const text = texts.get(check) ?? JSON.stringify(of(check));
    texts.set(check, text);
    return text;
  };
}

/** The search field is the user's own but where the search is given up for them. */
function emptySearch({ filter }: State): void {
  const search = document.getElementById('search');
  if (filter !== NO_FILTER || search === document.activeElement) return;
  if (search instanceof HTMLInputElement) search.value = '';
}

/** Remembers the last answer, for several parts that ask the same. */
function once<T>(of: (view: View) => T, shows: (state: State) => readonly unknown[]) {
  let last: { readonly shown: readonly unknown[]; readonly answer: T } | null = null;
  return (view: View): T => {
    const shown = shows(view.state);
    if (!last?.shown.every((value, i) => Object.is(value, shown[i]))) {
      last = { shown, answer: of(view) };
    }
    return last.answer;
  };
}

/** Puts the page up and asks the server how the document stands. */
export function startPage(call: Call): void {
  const focus = (id: string) => document.getElementById(id)?.focus();
  const store = new Store((state) => draw(state));
  const looks = new Looks(store, call);
  const watch = new Watch(() => looks.look());
  const calls = new CallActions(store, call, focus, looks, watch);
  const views = new ViewActions(store, focus, watch);
  const dates = new DateActions(store, call, calls, focus);
  const forms = new UnitFormActions(store, call, (...work) => calls.run(...work), focus);
  const viewOf = (state: State): View => {
    const { language } = state;
    return { state, language, words: WORDS[language], calls, views, dates, forms };
  };

  const filtered = once<readonly CheckedUnit[]>(shownUnits, (s) => [s.check, s.filter, s.language]);
  /** Each part with what it is drawn again for, beside the language. */
  const part = (
    id: string,
    shows: (state: State) => readonly unknown[],
    view: (view: View) => readonly Child[],
  ): Region<State> =>
    region(
      byId(id),
      (state) => [state.language, ...shows(state)],
      (state) => view(viewOf(state)),
    );
  const parts = [
    part(
      'title',
      () => [],
      ({ words }) => [words.title],
    ),
    part(
      'failure',
      (s) => [s.failure],
      ({ state, language }) => failurePanel(state.failure, language),
    ),
    part('first-run', (s) => [s.start, s.failure !== null], firstRun),
    part('check', (s) => [s.start], checkForm),
    part('unit-form', (s) => [s.start?.trackers.length, s.unitForm], unitForm),
    part('question', (s) => [s.check?.asked], questionForm),
    part('next', (s) => [s.start, s.check], nextSteps),
    part('made', (s) => [s.start, s.check, s.made], madeSheets),
    part('kept', (s) => [s.kept], keptCells),
    part('notices', (s) => [s.notices], notices),
    part('summary', (s) => [s.check, s.isOutdated, s.filter.status], summary),
    part('curve', (s) => [s.check], curve),
    part('legend', (s) => [s.check], legend),
    // By value, so that what is opened or being chosen stays where a look brings the same.
    part('unknown', (s) => [unknownText(s)], unknownColumns),
    part('finding-tools', (s) => [s.check], findingTools),
    part('filters', (s) => [s.check, s.filter.status, s.filter.severity], filters),
    part(
      'finding-count',
      (s) => [s.check, s.filter, s.grouping],
      (view) => findingCount(view, filtered(view)),
    ),
    part(
      'finding-list',
      (s) => [s.check, s.filter, s.grouping, s.shownUnits, s.openRules],
      (view) => findingList(view, filtered(view)),
    ),
    part('not-run', (s) => [notRunText(s)], rulesNotRun),
    part(
      'dates-title',
      () => [],
      ({ language }) => [DATE_WORDS[language].title],
    ),
    part('dates', (s) => [s.start?.trackers.length, s.dates], dateSection),
    part(
      'settings-title',
      () => [],
      ({ words }) => [words.settings.title],
    ),
    // By value, so that what is being filled in stays when another answer says the same.
    part('settings', (s) => [settingsText(s)], settingsForm),
    part('offices', () => [], officesBelow),
    part('daily-refresh-place', (s) => [s.start?.dailyRefresh, !s.start?.settings], dailyRefresh),
    part(
      'removal-title',
      () => [],
      ({ words }) => [words.removal.title],
    ),
    part('removal', (s) => [s.start, s.confirmsRemoval], removal),
    part(
      'guide',
      () => [],
      ({ words, calls }) => [
        button(words.guide, {
          id: 'open-guide',
          class: 'link',
          calls: true,
          press: () => void calls.openGuide(),
        }),
      ],
    ),
    part(
      'version',
      () => [],
      ({ words }) => [words.version(productVersion())],
    ),
    part('status', (s) => [s.busy, s.message], statusText),
    part('status-action', (s) => [s.busy, s.message], statusAction),
  ];

  let drawn: ShownCheck | null = null;

  function draw(state: State): void {
    const hadFocus = document.activeElement !== document.body;
    const keepPlace = drawn === null || drawn === state.check ? null : holdScroll();
    drawn = state.check;
    document.documentElement.lang = state.language;
    document.title = WORDS[state.language].title;
    for (const { update } of parts) update(state);
    emptySearch(state);
    byId('main').setAttribute('aria-busy', String(state.busy !== null));
    byId('main').toggleAttribute('data-form', state.unitForm?.kind === 'open');
    byId('more-sections').hidden = state.start === null;
    byId('dates-section').hidden = !state.start?.trackers.length;
    markWaiting(document, state.busy !== null);
    keepPlace?.();
    // What had it may be gone. The status line is in sight, unless it has nothing to say.
    for (const id of ['status', 'title']) {
      if (hadFocus && document.activeElement === document.body) {
        byId(id).focus({ preventScroll: true });
      }
    }
  }

  draw(FIRST_STATE);
  watch.begin();
  void calls.start();
}
