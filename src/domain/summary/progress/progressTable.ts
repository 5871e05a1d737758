/** The progress table as bare values, for a formula to give back. */
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import type { Unit } from '../../unit/unit';
import { groupedProgress, type Progress } from './progress';
import { STATUS_COLUMNS, TOTAL_COLUMNS } from './progressColumns';
import type { GroupBy } from './unitGroups';

const COLUMNS = [...TOTAL_COLUMNS, ...STATUS_COLUMNS];

/**
 * Header, one row a group in order of appearance, and the total; the upper congress has a line
 * of its own below.
 */
export function progressTable(
  units: readonly Unit[],
  groupBy: GroupBy,
  plan: Plan,
  language: Language,
): (string | number)[][] {
  const words = LOCALES[language].progress;
  const { groups, total, upper } = groupedProgress(units, groupBy, plan, language);
  const row = (no: number | '', progress: Progress) => [
    no,
    progress.label,
    ...COLUMNS.map(({ value }) => value(progress)),
  ];
  return [
    [words.no, words.group, ...COLUMNS.map(({ header }) => words[header])],
    ...groups.map((group, i) => row(i + 1, group)),
    row('', total),
    ...(upper ? [row('', upper)] : []),
  ];
}
