/** The settings, which are kept on the plan sheet. */
import type { Settings, SidebarStart } from '../../../addon/addonApi';
import { type Child, element } from '../../element';
import { button, isWaiting } from '../parts/button';
import { makePlan } from './makePlan';
import { choice, field, remark, setWrong } from '../parts/field';
import type { View } from '../view';

export function settingsForm(view: View): readonly Child[] {
  const { start } = view.state;
  if (!start) return [];
  if (start.settings) return withSettings(view, start, start.settings);
  return [element('p', {}, view.words.settings.withoutPlan), makePlan(view)];
}

function entries<V extends string>(labels: Readonly<Record<V, string>>) {
  return Object.entries(labels) as [V, string][];
}

function withSettings(view: View, start: SidebarStart, settings: Settings): readonly Child[] {
  const { words, calls } = view;
  const texts = words.settings;

  const flag = (name: keyof Settings) =>
    start.invalidSettings.includes(name) ? remark('wrong', texts.invalid) : null;
  const language = choice('language', entries(texts.languages), settings.language);
  const before = choice('before-reading', entries(texts.beforeReadings), settings.beforeReading);
  const dueSoon = element('input', {
    id: 'due-soon',
    inputmode: 'numeric',
    autocomplete: 'off',
    value: settings.dueSoonDays,
  });
  const dueSoonWrong = remark('wrong', '');
  dueSoonWrong.hidden = true;
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = dueSoon.value.trim();
    const isNumber = /^\d{1,4}$/.test(typed);
    setWrong(dueSoon, dueSoonWrong, isNumber ? null : texts.dueSoonInvalid);
    if (!isNumber) {
      dueSoon.focus();
      return;
    }
    void calls.saveSettings({
      language: language.value as Settings['language'],
      beforeReading: before.value as Settings['beforeReading'],
      dueSoonDays: Number(typed),
    });
  };
  return [
    element(
      'form',
      { novalidate: true, onsubmit: submit },
      field(texts.language, language, flag('language')),
      field(texts.beforeReading, before, flag('beforeReading')),
      field(texts.dueSoonDays, dueSoon, dueSoonWrong, flag('dueSoonDays')),
      button(texts.save, { id: 'save-settings', calls: true, submits: true }),
    ),
  ];
}

/** Takes effect at once, because it is no value of the plan. */
export function dailyRefresh({ state: { start }, words, calls }: View): readonly Child[] {
  if (!start?.settings) return [];
  const input = element('input', {
    id: 'daily-refresh',
    type: 'checkbox',
    checked: start.dailyRefresh,
    'aria-describedby': 'daily-refresh-hint',
    'data-calls': true,
    onclick: (event) => {
      if (isWaiting(input)) event.preventDefault();
    },
    onchange: () => {
      const wanted = input.checked;
      // It shows what holds: the answer draws it again.
      input.checked = start.dailyRefresh;
      void calls.setDailyRefresh(wanted);
    },
  });
  return [
    element(
      'div',
      { class: 'check' },
      element('label', {}, input, element('span', {}, words.settings.dailyRefresh)),
      remark('hint', words.settings.dailyRefreshHint, 'daily-refresh-hint'),
    ),
  ];
}

/** For a province, which may have neither tracker nor plan yet. */
export function officesBelow({ words, calls }: View): readonly Child[] {
  return [
    element(
      'div',
      { class: 'field' },
      button(words.settings.offices, {
        id: 'bring-in-offices',
        calls: true,
        press: () => void calls.bringInOffices(),
      }),
      remark('hint', words.settings.officesHint),
    ),
  ];
}
