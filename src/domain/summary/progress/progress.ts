/** Progress: how far the grassroots congresses of each group have come (SPEC 8). */
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { countTotals, type Totals } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { type GroupBy, unitGroups } from './unitGroups';

/** The counts of some units under the name of what they have in common. */
export interface Progress extends Totals {
  readonly label: string;
}

export interface GroupedProgress {
  /** In order of appearance. */
  readonly groups: readonly Progress[];
  /** Of the grassroots units, the pilot among them. */
  readonly total: Progress;
  /** Of the upper congress, which no group and no total counts; null where there is none. */
  readonly upper: Progress | null;
}

/** The progress of these units by group. */
export function groupedProgress(
  units: readonly Unit[],
  groupBy: GroupBy,
  language: Language,
): GroupedProgress {
  const { progress, milestones } = LOCALES[language];
  const grassroots = units.filter(({ level }) => level !== 'upper');
  const upper = units.filter(({ level }) => level === 'upper');
  return {
    groups: unitGroups(units, groupBy, language).map((group) =>
      progressOf(group.label, group.units),
    ),
    total: progressOf(progress.total, grassroots),
    upper: upper.length > 0 ? progressOf(milestones.upper, upper) : null,
  };
}

function progressOf(label: string, units: readonly Unit[]): Progress {
  return { label, ...countTotals(units) };
}
