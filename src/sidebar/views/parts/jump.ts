/** Going from a finding to its cell. */
import type { Child } from '../../element';
import type { CheckedUnit } from '../../results/checkedUnits';
import type { LocatedFinding } from '../../results/findingFilter';
import { button } from './button';
import { shortName } from '../results/cellText';
import type { View } from '../view';

/** Null for a finding that has no cell. */
export function jump({ words, calls }: View, { finding, unit }: LocatedFinding): Child {
  const { row, column, key, planCell } = finding;
  if (planCell !== null) {
    return button(words.findings.jump(planCell), {
      class: 'link jump',
      calls: true,
      press: () => void calls.showPlan({ planCell }),
    });
  }
  if (row === null || column === null || key === null) return null;
  const cell = `${column}${row}`;
  const name = finding.unit ?? '';
  return button(words.findings.jump(cell), {
    class: 'link jump',
    calls: true,
    ...(name !== '' && { name: `${words.findings.jump(cell)}, ${shortName(name)}` }),
    press: () => void calls.show({ sheet: unit.sheet, row, key, unit: name }),
  });
}

/** The way to a unit in which nothing was found. */
export function jumpToUnit({ words, calls }: View, { sheet, row, name }: CheckedUnit): Child {
  if (row === null || name === null) return null;
  return button(words.findings.jumpUnit, {
    class: 'link jump',
    calls: true,
    name: `${words.findings.jumpUnit}, ${shortName(name)}`,
    press: () => void calls.show({ sheet, row, key: 'unit_name', unit: name }),
  });
}
