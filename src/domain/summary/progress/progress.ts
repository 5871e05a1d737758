/** Progress: how far the grassroots congresses of each group have come (SPEC 8). */
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { countedUnits } from '../../unit/countedUnits';
import { type Counts, countUnits } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { planNames } from '../../plan/planNames';
import { type GroupBy, unitGroups } from './unitGroups';

/** The counts of some units under the name of what they have in common. */
export interface Progress extends Counts {
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
  plan: Plan,
  language: Language,
): GroupedProgress {
  const { grassroots, upper } = countedUnits(units, (unit) => unit);
  const upperLabel = planNames(plan, language).milestones.upper;
  return {
    groups: unitGroups(grassroots, groupBy, language).map((group) =>
      progressOf(group.label, group.units),
    ),
    total: progressOf(LOCALES[language].progress.total, grassroots),
    upper: upper.length > 0 ? progressOf(upperLabel, upper) : null,
  };
}

function progressOf(label: string, units: readonly Unit[]): Progress {
  return { label, ...countUnits(units) };
}
