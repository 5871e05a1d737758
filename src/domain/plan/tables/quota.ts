/** Size bands that set how many delegates and committee members a unit has: the table Định mức (SPEC 1). */
import { type Milestone, MILESTONES } from '../milestones';
import { COUNT } from '../parameters/parameterTypes';
import { NOT_ABOVE } from '../relations';
import { LEVEL } from './level';
import { defineTable, type RowOf, type TableField } from './planTable';

/** Headers that name the delegates to the upper congress, whatever that is called. */
const SENT_UP = 'dbdudh';

function count(header: string, en: string): TableField<number> {
  return { header, label: { vi: header, en }, expected: COUNT.expected, read: COUNT.read };
}

export const QUOTA = defineTable({
  key: 'quota',
  title: { vi: 'Định mức', en: 'Size bands' },
  since: 1,
  fields: {
    level: LEVEL,
    from: {
      ...count('Từ (đoàn viên)', 'From (members)'),
      isHeader: (key) => key === 'tu',
      isRequired: true,
    },
    to: count('Đến', 'To'),
    delegates_max: count('ĐB tối đa', 'Most delegates'),
    committee_min: count('BCH tối thiểu', 'Smallest committee'),
    committee_max: count('BCH tối đa', 'Largest committee'),
    sent_up: {
      ...count('ĐB dự ĐH cấp trên', 'Delegates to the upper congress'),
      isHeader: (key) => key.startsWith(SENT_UP),
    },
  },
  namedBy: ['from', 'to'],
  relations: [
    { fields: ['from', 'to'], expected: NOT_ABOVE, holds: ({ from, to }) => from <= to! },
    {
      fields: ['committee_min', 'committee_max'],
      expected: NOT_ABOVE,
      holds: ({ committee_min: min, committee_max: max }) => min! <= max!,
    },
  ],
});

/** One band. Null: no upper end, or not set and so not checked. */
export type QuotaBand = RowOf<typeof QUOTA.fields>;

/** Whether a band is about a milestone; without a level it is about grassroots and pilots. */
function isAbout({ level }: QuotaBand, milestone: Milestone): boolean {
  return level === null ? milestone !== 'upper' : level === milestone;
}

/** The band for a unit of this size, or null where none is set. */
export function bandFor(
  bands: readonly QuotaBand[],
  milestone: Milestone,
  members: number,
): QuotaBand | null {
  const fits = (band: QuotaBand) =>
    isAbout(band, milestone) && members >= band.from && (band.to === null || members <= band.to);
  return bands.find(fits) ?? null;
}

/** Whether two bands share a milestone and a number of members. */
export function overlap(one: QuotaBand, other: QuotaBand): boolean {
  const share = MILESTONES.some(
    (milestone) => isAbout(one, milestone) && isAbout(other, milestone),
  );
  const endsBefore = (a: QuotaBand, b: QuotaBand) => a.to !== null && a.to < b.from;
  return share && !endsBefore(one, other) && !endsBefore(other, one);
}
