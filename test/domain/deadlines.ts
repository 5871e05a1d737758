/** The deadlines of the plan's three milestones in both readings of 'before', written out. */
import type { RowInput } from './trackerTable';

export interface Deadline {
  readonly title: string;
  /** What makes a row one of this milestone. */
  readonly row: RowInput;
  readonly milestone: 'grassroots' | 'pilot' | 'upper';
  readonly clause: string;
  readonly reading: 'exclusive' | 'inclusive';
  /** The day before the last on-time day, that day, and the first late one. */
  readonly before: string;
  readonly last: string;
  readonly after: string;
}

const GRASSROOTS = { row: {}, milestone: 'grassroots', clause: 'II.4.1' } as const;
const PILOT = { row: { 'Đại hội điểm': 'x' }, milestone: 'pilot', clause: 'II.4.1' } as const;
const UPPER = { row: { Cấp: 'Huyện' }, milestone: 'upper', clause: 'II.4.2' } as const;

function deadline(
  about: typeof GRASSROOTS | typeof PILOT | typeof UPPER,
  reading: Deadline['reading'],
  [before, last, after]: readonly [string, string, string],
): Deadline {
  return { title: `${about.milestone}, ${reading}`, ...about, reading, before, last, after };
}

export const DEADLINES: readonly Deadline[] = [
  deadline(GRASSROOTS, 'exclusive', ['2023-05-29', '2023-05-30', '2023-05-31']),
  deadline(GRASSROOTS, 'inclusive', ['2023-05-30', '2023-05-31', '2023-06-01']),
  deadline(PILOT, 'exclusive', ['2023-02-13', '2023-02-14', '2023-02-15']),
  deadline(PILOT, 'inclusive', ['2023-02-14', '2023-02-15', '2023-02-16']),
  deadline(UPPER, 'exclusive', ['2023-07-29', '2023-07-30', '2023-07-31']),
  deadline(UPPER, 'inclusive', ['2023-07-30', '2023-07-31', '2023-08-01']),
];

/** `YYYY-MM-DD` as findings write it. */
export function vietnameseDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}
