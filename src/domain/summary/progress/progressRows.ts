/** The progress table taken apart: its groups, their total, and the district's own line. */
import type { Language } from '../../text/language';
import type { Unit } from '../../unit/unit';
import { progressTable, type TableCell } from './progress';
import type { GroupBy } from './unitGroups';

export interface ProgressRows {
  readonly header: readonly TableCell[];
  readonly groups: readonly (readonly TableCell[])[];
  /** Of the grassroots units, the pilot among them. */
  readonly total: readonly TableCell[];
  /** Null where the tracker has no district congress. */
  readonly district: readonly TableCell[] | null;
}

/** Where each count stands in a row of the progress table. */
export const PROGRESS_COLUMNS = {
  group: 1,
  units: 2,
  required: 3,
  held: 4,
  rate: 5,
  'done-on-time': 6,
  'done-late': 7,
  'due-soon': 8,
  overdue: 9,
  'not-due': 10,
  'missing-data': 11,
} as const;

/** The progress table of these units (SPEC 8). */
export function progressRows(
  units: readonly Unit[],
  groupBy: GroupBy,
  language: Language,
): ProgressRows {
  const [header, ...rows] = progressTable(units, groupBy, language);
  const hasDistrict = units.some(({ level }) => level === 'district');
  const end = rows.length - (hasDistrict ? 2 : 1);
  return {
    header: header!,
    groups: rows.slice(0, end),
    total: rows[end]!,
    district: hasDistrict ? rows[end + 1]! : null,
  };
}

/** A count of a row of the progress table. */
export function countOf(
  row: readonly TableCell[],
  column: Exclude<keyof typeof PROGRESS_COLUMNS, 'group' | 'rate'>,
): number {
  return Number(row[PROGRESS_COLUMNS[column]]);
}
