/** The findings, by unit or by rule. */
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import type { CheckedUnit } from '../../results/checkedUnits';
import { byRule, countBySeverity, filteredUnits, isFiltering } from '../../results/findingFilter';
import { LABELS } from '../../../domain/text/locales/labels';
import { button } from '../parts/button';
import { hasAnything } from './findingTools';
import { ruleItem } from './ruleItem';
import { unitItem } from './unitItem';
import type { View } from '../view';

/** What the filter lets through, worked out once for the list and its count. */
export function shownUnits({ state }: View): readonly CheckedUnit[] {
  const { check, filter } = state;
  if (!check) return [];
  return filteredUnits(check.units, filter, ({ code }) => check.ruleNames[code]);
}

/** How much is listed, for eyes and for screen readers. */
export function findingCount(view: View, units: readonly CheckedUnit[]): readonly Child[] {
  const { state, words, language } = view;
  if (!state.check || state.check.sheets.length === 0 || !isFiltering(state.filter)) return [];
  if (units.length === 0) return [words.findings.nothingMatches];
  if (state.grouping === 'unit') return [words.findings.units(localNumber(units.length, language))];
  const counts = countBySeverity(units);
  return [words.findings.count(localNumber(counts.error + counts.warning + counts.info, language))];
}

export function findingList(view: View, units: readonly CheckedUnit[]): readonly Child[] {
  const { state, words, views } = view;
  const { check, filter, grouping } = state;
  if (!check || check.sheets.length === 0 || !hasAnything(state)) return [];
  const texts = words.findings;
  if (units.length === 0) {
    if (!isFiltering(filter)) return [none(view)];
    return [button(texts.clear, { id: 'clear', press: views.clearFilter })];
  }
  return grouping === 'unit' ? unitList(view, units) : ruleList(view, units);
}

function unitList(view: View, units: readonly CheckedUnit[]): readonly Child[] {
  const { state, words, language, views } = view;
  const hidden = units.length - state.shownUnits;
  return [
    element(
      'ul',
      { class: 'groups' },
      ...units.slice(0, state.shownUnits).map((unit, i) => unitItem(view, unit, i)),
    ),
    hidden > 0
      ? button(words.findings.more(localNumber(hidden, language)), {
          id: 'more',
          press: views.showMoreUnits,
        })
      : null,
  ];
}

function ruleList(view: View, units: readonly CheckedUnit[]): readonly Child[] {
  const groups = byRule(units);
  if (groups.length === 0) return [none(view)];
  return [element('ul', { class: 'groups' }, ...groups.map((group) => ruleItem(view, group)))];
}

function none({ language }: View): HTMLElement {
  return element('p', {}, LABELS[language].noFindings);
}
