/** The columns that tables of progress have in common: their headers and what they show. */
import type { Locale } from '../../text/locales';
import { SHOWN_STATUSES, type ShownStatus } from '../../unit/status';
import { type Counts, heldRate } from '../../unit/totals';
import type { NumberFormat } from '../../sheet/styles';

/** A column of counts; the table behind a formula has no formats. */
export interface ProgressColumn {
  readonly header: keyof Locale['progress'];
  readonly format: NumberFormat;
  readonly value: (counts: Counts) => number | '';
}

/** What the column of a status is headed with. */
export const STATUS_HEADERS = {
  'done-on-time': 'onTime',
  'done-late': 'late',
  'due-soon': 'dueSoon',
  overdue: 'overdue',
  'not-due': 'notDue',
  'missing-data': 'missingData',
} as const satisfies Readonly<Record<ShownStatus, keyof Locale['progress']>>;

/** How many units, how many of them have to hold a congress and have held it, and the rate. */
export const TOTAL_COLUMNS: readonly ProgressColumn[] = [
  { header: 'units', format: 'count', value: ({ units }) => units },
  { header: 'required', format: 'count', value: ({ required }) => required },
  { header: 'held', format: 'count', value: ({ held }) => held },
  { header: 'rate', format: 'percent', value: heldRate },
];

/** A column a status. */
export const STATUS_COLUMNS: readonly ProgressColumn[] = SHOWN_STATUSES.map((status) => ({
  header: STATUS_HEADERS[status],
  format: 'count',
  value: ({ byStatus }) => byStatus[status],
}));
