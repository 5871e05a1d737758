/** The lines of the report's tables by bloc and by commune. */
import { LOCALES } from '../../../text/locales';
import { shortened } from '../../../text/shortened';
import { type Counts, countUnits } from '../../../unit/totals';
import type { Unit } from '../../../unit/unit';
import { countText } from '../../parts/administrativeDate';
import { unitGroups } from '../../progress/unitGroups';
import type { ReportFacts } from '../reportFacts';
import { unlikeKeys } from '../reportKeys';

export type GroupBy = 'bloc' | 'commune';

/** A line of a table by bloc or commune. */
export interface GroupLine {
  readonly key: string;
  readonly label: string;
  readonly counts: Counts;
}

/** More groups than these are counted together. */
const MOST_GROUPS = 40;

/** The lines of the groups; none where no unit names its group. */
export function groupLines(
  groupBy: GroupBy,
  { input: { language }, words, units }: ReportFacts,
): GroupLine[] {
  const { ungrouped } = LOCALES[language].progress;
  const { unnamed, others: othersLabel } = words.groups[groupBy];
  const groups = unitGroups(units.grassroots, groupBy, language);
  if (groups.every(({ label }) => label === ungrouped)) return [];
  const line = (key: string, label: string, of: readonly Unit[]): GroupLine => ({
    key,
    label,
    counts: countUnits(of),
  });
  const shown = groups.length > MOST_GROUPS ? groups.slice(0, MOST_GROUPS - 1) : groups;
  const others = groups.slice(shown.length);
  const keys = unlikeKeys(shown, ({ label }) => label);
  return [
    ...shown.map((group) =>
      group.label === ungrouped
        ? line('ungrouped', unnamed, group.units)
        : line(`=${keys.get(group)!}`, shortened(group.label), group.units),
    ),
    ...(others.length > 0
      ? [
          line(
            'others',
            othersLabel(countText(others.length, language)),
            others.flatMap(({ units: of }) => of),
          ),
        ]
      : []),
  ];
}
