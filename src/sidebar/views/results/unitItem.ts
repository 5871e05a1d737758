/** A unit with its findings. */
import { LABELS } from '../../../domain/text/locales/labels';
import { statusStyle } from '../../statusColors';
import { type Child, element } from '../../element';
import type { CheckedUnit } from '../../results/checkedUnits';
import { message, shortName } from './cellText';
import { findingHead } from './findingHead';
import { jumpToUnit } from '../parts/jump';
import { reminder } from './reminder';
import type { View } from '../view';

/** A unit's name as it is shown. */
export function unitName({ name }: CheckedUnit, { words }: View): string {
  if (name === null) return words.findings.wholeTable;
  return name === '' ? words.findings.unnamed : shortName(name);
}

/** Where a unit stands; the sheet is named where several were checked. */
export function unitLocation({ row, sheet }: CheckedUnit, { state, words }: View): string {
  const isOneOfSeveral = state.check!.request.sheets.length > 1;
  if (row === null) return words.findings.tableOf(sheet);
  return isOneOfSeveral ? words.findings.rowOf(row, sheet) : words.findings.row(row);
}

/** @param position in the list, for the focus */
export function unitItem(view: View, unit: CheckedUnit, position: number): HTMLElement {
  return element(
    'li',
    { class: 'group', 'data-key': `${unit.sheet}\n${unit.name ?? ''}` },
    element(
      'h3',
      { id: `unit-${position}`, tabindex: -1 },
      element('bdi', {}, unitName(unit, view)),
    ),
    element('p', { class: 'location' }, unitLocation(unit, view), status(view, unit)),
    unit.findings.length === 0
      ? element('div', { class: 'finding-head' }, jumpToUnit(view, unit))
      : element(
          'ul',
          { class: 'findings' },
          ...unit.findings.map((finding) =>
            element(
              'li',
              { class: 'finding' },
              findingHead(view, { finding, unit }),
              message(finding.message, view.words),
            ),
          ),
        ),
    reminder(view, unit),
  );
}

function status({ language }: View, { unit }: CheckedUnit): Child {
  if (!unit) return null;
  return element(
    'span',
    { class: 'chip', style: statusStyle(unit.status) },
    LABELS[language].statuses[unit.status],
  );
}
