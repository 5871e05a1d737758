/** Colours of a chart's series: full tones of the hues that the highlight colours rows with. */
import type { ShownStatus } from '../../unit/status';

export const STATUS_COLORS: Readonly<Record<ShownStatus, string>> = {
  'done-on-time': '#4c9f5a',
  'done-late': '#e8833a',
  'due-soon': '#f0c330',
  overdue: '#d9534f',
  'not-due': '#9cc3e6',
  'missing-data': '#8794a8',
};

/** What has been done, against what was planned. */
export const HELD_COLOR = '#2b6cb0';
export const PLANNED_COLOR = '#8794a8';
/** The deadlines, in order of day; of these there are no more in one chart. */
export const DEADLINE_COLORS = ['#c0392b', '#7b4fa3', '#117a65'] as const;
