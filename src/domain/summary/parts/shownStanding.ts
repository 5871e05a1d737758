/** How the congresses stand, as the faces outside the sheets show it: sidebar, toast, file check. */
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { STATUSES } from '../../unit/status';
import { type Counts, type Standing, standingOf } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { planNames, type PlanNames } from '../../plan/planNames';

export interface ShownStanding extends Standing {
  /** The upper congress in a line of its own; null where there is none. */
  readonly upperLine: string | null;
  /** What the plan calls all of these. */
  readonly names: PlanNames;
}

/** The figures of units that were checked together. */
export function shownStanding(
  units: readonly Unit[],
  plan: Plan,
  language: Language,
): ShownStanding {
  const standing = standingOf(units);
  const names = planNames(plan, language);
  return {
    ...standing,
    upperLine:
      standing.upper && `${names.milestones.upper}: ${statusesOf(standing.upper, language)}`,
    names,
  };
}

/** The status of the one, or how many of the several have which. */
function statusesOf({ units, byStatus }: Counts, language: Language): string {
  const { statuses } = LOCALES[language];
  return STATUSES.filter((status) => byStatus[status] > 0)
    .map((status) => (units === 1 ? statuses[status] : `${statuses[status]} ${byStatus[status]}`))
    .join(', ');
}
