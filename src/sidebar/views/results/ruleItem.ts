/** A rule with its findings, which open on demand. */
import { element } from '../../element';
import { localNumber } from '../../numbers';
import { LABELS } from '../../../domain/text/locales/labels';
import type { LocatedFinding, RuleGroup } from '../../results/findingFilter';
import type { RuleCode } from '../../../domain/check/rules';
import { button } from '../parts/button';
import { message } from './cellText';
import { findingHead } from './findingHead';
import { unitName, unitLocation } from './unitItem';
import type { View } from '../view';

export function ruleItem(view: View, { code, severity, findings }: RuleGroup): HTMLElement {
  const { state, words, language, views } = view;
  const shown = state.openRules.get(code);
  const hidden = findings.length - (shown ?? 0);
  const toggle = element(
    'button',
    {
      id: `rule-${code}`,
      class: 'disclosure',
      type: 'button',
      'aria-expanded': String(shown !== undefined),
      onclick: () => views.toggleRule(code),
    },
    element('span', { class: `tag tag-${severity}` }, LABELS[language].severities[severity]),
    ' ',
    element('span', { class: 'rule-name' }, state.check!.ruleNames[code]),
    ' ',
    element('span', { class: 'count' }, localNumber(findings.length, language)),
  );
  const group = { class: 'group', 'data-key': code };
  if (shown === undefined) return element('li', group, element('h3', {}, toggle));
  return element(
    'li',
    group,
    element('h3', {}, toggle),
    element(
      'ul',
      { class: 'findings' },
      ...findings.slice(0, shown).map((located, i) => ruleFinding(view, code, located, i)),
    ),
    hidden > 0
      ? button(words.findings.more(localNumber(hidden, language)), {
          id: `more-${code}`,
          press: () => views.showMoreOfRule(code),
        })
      : null,
  );
}

function ruleFinding(
  view: View,
  code: RuleCode,
  located: LocatedFinding,
  position: number,
): HTMLElement {
  const { unit, finding } = located;
  return element(
    'li',
    { class: 'finding', 'data-key': `${code}\n${unit.sheet}\n${unit.name ?? ''}` },
    element(
      'h4',
      { id: `${code}-${position}`, tabindex: -1 },
      element('bdi', {}, unitName(unit, view)),
    ),
    element('p', { class: 'location' }, unitLocation(unit, view)),
    findingHead(view, located),
    message(finding.message, view.words),
  );
}
