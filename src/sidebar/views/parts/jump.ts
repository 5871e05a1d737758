/** Going from a finding to its cell, or where it has none to its sheet. */
import type { Child } from '../../element';
import type { CheckedUnit } from '../../results/checkedUnits';
import type { LocatedFinding } from '../../results/findingFilter';
import { button } from './button';
import { shortName } from '../results/cellText';
import type { View } from '../view';

/** The row is no part of it: rows move. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}

export function jump({ words, calls }: View, { finding, unit }: LocatedFinding): Child {
  const { row, column, key, address } = finding;
  const texts = words.findings;
  if (address !== null || row === null) {
    const end = address?.lastIndexOf('!') ?? -1;
    const place =
      address === null
        ? { sheet: unit.sheet, cell: null }
        : { sheet: address.slice(0, end), cell: address.slice(end + 1) };
    return button(address === null ? texts.jumpSheet(unit.sheet) : texts.jump(address), {
      class: 'link jump',
      calls: true,
      key: keyOf(unit.sheet, '', finding.code, address ?? ''),
      press: () => void calls.showSheet(place),
    });
  }
  if (column === null || key === null) return jumpToUnit({ words, calls }, unit);
  const cell = `${column}${row}`;
  const name = finding.unit ?? '';
  return button(texts.jump(cell), {
    class: 'link jump',
    calls: true,
    key: keyOf(unit.sheet, name, finding.code, key),
    ...(name !== '' && { name: `${texts.jump(cell)}, ${shortName(name)}` }),
    press: () => void calls.show({ sheet: unit.sheet, row, key, unit: name }),
  });
}

/** The way to a unit, where nothing was found or what was found has no cell of its own. */
export function jumpToUnit(
  { words, calls }: Pick<View, 'words' | 'calls'>,
  { sheet, row, name }: CheckedUnit,
): Child {
  if (row === null || name === null) return null;
  return button(words.findings.jumpUnit, {
    class: 'link jump',
    calls: true,
    key: keyOf(sheet, name),
    name: `${words.findings.jumpUnit}, ${shortName(name)}`,
    press: () => void calls.show({ sheet, row, key: 'unit_name', unit: name }),
  });
}
