/** The progress table: how far the grassroots congresses of each group have come (SPEC 8). */
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import type { Status } from '../../unit/status';
import type { Unit } from '../../unit/unit';
import { type GroupBy, unitGroups } from './unitGroups';

export type TableCell = string | number;

interface Count {
  readonly label: string;
  units: number;
  held: number;
  readonly byStatus: Map<Status, number>;
}

function emptyCount(label: string): Count {
  return { label, units: 0, held: 0, byStatus: new Map() };
}

function add(count: Count, unit: Unit): void {
  count.units++;
  if (!unit.exempt && unit.held) count.held++;
  count.byStatus.set(unit.status, (count.byStatus.get(unit.status) ?? 0) + 1);
}

/** Percent with one decimal, half up; `''` where there is nothing to divide by. */
export function percentage(part: number, whole: number): number | '' {
  // In tenths of a percent, so that the half is exact.
  return whole === 0 ? '' : Math.floor((part * 2000 + whole) / (whole * 2)) / 10;
}

function tableRow(no: TableCell, count: Count): TableCell[] {
  const of = (status: Status) => count.byStatus.get(status) ?? 0;
  const required = count.units - of('exempt');
  return [
    no,
    count.label,
    count.units,
    required,
    count.held,
    percentage(count.held, required),
    of('done-on-time'),
    of('done-late'),
    of('due-soon'),
    of('overdue'),
    of('not-due'),
    of('missing-data'),
  ];
}

/**
 * Header, one row a group in order of appearance, and the total; the district congress, which no
 * group and no total counts, has a line of its own below.
 */
export function progressTable(
  units: readonly Unit[],
  groupBy: GroupBy,
  language: Language,
): TableCell[][] {
  const words = LOCALES[language].progress;
  const total = emptyCount(words.total);
  const district = emptyCount(LOCALES[language].milestones.district);
  for (const unit of units) add(unit.level === 'district' ? district : total, unit);
  const groups = unitGroups(units, groupBy, language).map((group) => {
    const count = emptyCount(group.label);
    for (const unit of group.units) add(count, unit);
    return count;
  });
  const { no, group, units: all, required, held, rate } = words;
  const { onTime, late, dueSoon, overdue, notDue, missingData } = words;
  return [
    [no, group, all, required, held, rate, onTime, late, dueSoon, overdue, notDue, missingData],
    ...groups.map((count, i) => tableRow(i + 1, count)),
    tableRow('', total),
    ...(district.units > 0 ? [tableRow('', district)] : []),
  ];
}
