/** The statuses that the report shows. */
import type { Status } from '../../unit/status';

/** The statuses of required units, in the order of the table. */
export const SHOWN_STATUSES = [
  'done-on-time',
  'done-late',
  'overdue',
  'due-soon',
  'not-due',
  'missing-data',
] as const satisfies readonly Status[];
