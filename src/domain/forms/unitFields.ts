/** The form for one unit: which columns of a tracker it shows. */
import { COLUMN_KEYS, type ColumnKey } from '../tracker/columns';

/** Those that say which unit it is, and the status, which the add-on writes. */
const LEFT_OUT: readonly ColumnKey[] = ['no', 'unit_code', 'unit_name', 'status'];

/** Every other column. */
export const FIELDS: readonly ColumnKey[] = COLUMN_KEYS.filter((key) => !LEFT_OUT.includes(key));

/** Marks in which the day is worth more than a tick: rules compare it. */
export const DATED_MARKS: readonly ColumnKey[] = ['personnel', 'docs', 'emulation', 'result_sent'];
