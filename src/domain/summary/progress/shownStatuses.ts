/** The statuses of required units, as tables of progress show them. */
import type { Status } from '../../unit/status';

/** Every status but that of the exempt, in the order of the tables and of the history. */
export const SHOWN_STATUSES = [
  'done-on-time',
  'done-late',
  'due-soon',
  'overdue',
  'not-due',
  'missing-data',
] as const satisfies readonly Status[];
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** The same as the report has them: what is late goes before what may still be on time. */
export const REPORT_STATUSES = [
  'done-on-time',
  'done-late',
  'overdue',
  'due-soon',
  'not-due',
  'missing-data',
] as const satisfies readonly ShownStatus[];
