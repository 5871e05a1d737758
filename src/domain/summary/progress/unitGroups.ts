/** Units in groups, as every table by bloc or commune has them (SPEC 8). */
import type { Language, Localized } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { spellingKey } from '../../text/spelling';
import type { ColumnOf } from '../../tracker/columnsByType';
import type { Unit } from '../../unit/unit';

/** What the units are grouped by: the bloc, or what any column of text says. */
export type GroupBy = ColumnOf<'text'>;

export interface UnitGroup {
  /** As first written, or the words for those without a group. */
  readonly label: string;
  readonly units: Unit[];
}

const BLOCS_AND_OFFICES: Localized = { vi: 'Khối, đơn vị', en: 'Bloc or office' };

/** What the groups are headed with where offices are among them; undefined where none is. */
export function officesHeader(
  units: readonly Unit[],
  groupBy: GroupBy,
  language: Language,
): string | undefined {
  const areOffices = groupBy === 'bloc' && units.some(({ office }) => office !== null);
  return areOffices ? BLOCS_AND_OFFICES[language] : undefined;
}

/**
 * In order of appearance. Of several trackers one that names no bloc stands for one: offices keep a
 * sheet for each. So does every tracker that was brought in from another office, whatever blocs it
 * names: who brings them together asks first how far each office is.
 * @param units grassroots ones, as the figures count them
 */
export function unitGroups(
  units: readonly Unit[],
  groupBy: GroupBy,
  language: Language,
): UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  const withoutBloc = new Set(units.map(({ sheet }) => sheet));
  for (const { cells, sheet } of units) if (cells.bloc !== '') withoutBloc.delete(sheet);
  const areSeveral = units.some(({ sheet }) => sheet !== units[0]!.sheet);
  const blocOf = ({ cells, sheet }: Unit) =>
    cells.bloc === '' && areSeveral && withoutBloc.has(sheet) ? sheet : cells.bloc;
  for (const unit of units) {
    const label = groupBy === 'bloc' ? (unit.office ?? blocOf(unit)) : unit.cells.text(groupBy);
    const key = spellingKey(label);
    let group = groups.get(key);
    if (!group) {
      group = { label: label || LOCALES[language].progress.ungrouped, units: [] };
      groups.set(key, group);
    }
    group.units.push(unit);
  }
  return [...groups.values()];
}
