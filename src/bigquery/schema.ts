/**
 * What passes between BigQuery and the engine: the fields of each structure with their types, from
 * which the SQL is written and by which the engine's results are typed.
 *
 * An INT64 cannot be passed to a function in JavaScript, and of a DATE nobody says in which time zone
 * its Date object begins; so days go in and out as texts `YYYY-MM-DD`, and row numbers go in as texts
 * (https://docs.cloud.google.com/bigquery/docs/user-defined-functions).
 */

/** The types of single values, as BigQuery calls them. */
export type ScalarType = 'STRING' | 'INT64' | 'BOOL';
/** A structure's fields in their order. */
export type Fields = Readonly<Record<string, ScalarType>>;

interface Values {
  readonly STRING: string;
  readonly INT64: number;
  readonly BOOL: boolean;
}

/** A structure as JavaScript has it; what is not known is null. */
export type StructOf<F extends Fields> = { readonly [K in keyof F]: Values[F[K]] | null };

/** A unit as it has been checked; codes are those of the file check's report. */
export const UNIT_FIELDS = {
  row: 'INT64',
  unit: 'STRING',
  unit_code: 'STRING',
  bloc: 'STRING',
  commune: 'STRING',
  milestone: 'STRING',
  status: 'STRING',
  last_on_time_day: 'STRING',
  held_first: 'STRING',
  held_last: 'STRING',
  days_overdue: 'INT64',
  exempt: 'BOOL',
  /** Whether figures count it: of a unit that stands twice in a table only its first row. */
  counted: 'BOOL',
  /** The forms in which code, name, bloc and commune are compared; `''` says nothing. */
  code_key: 'STRING',
  name_key: 'STRING',
  bloc_key: 'STRING',
  commune_key: 'STRING',
} as const satisfies Fields;

/** A finding; the column by its letters in the tracker. */
export const FINDING_FIELDS = {
  row: 'INT64',
  code: 'STRING',
  severity: 'STRING',
  column: 'STRING',
  unit: 'STRING',
  clause: 'STRING',
  message: 'STRING',
} as const satisfies Fields;

/** A row of the table that is no unit. */
export const SKIPPED_FIELDS = { row: 'INT64', reason: 'STRING' } as const satisfies Fields;

/** A rule that could not be run. */
export const NOT_RUN_FIELDS = { code: 'STRING', reason: 'STRING' } as const satisfies Fields;

/** What is said of a whole table, beside the lists of what is in it. */
export const REPORT_FIELDS = {
  /** Why nothing was checked, a sentence for people; null where it was. */
  problem: 'STRING',
  as_of: 'STRING',
  plan: 'STRING',
} as const satisfies Fields;

/** The lists of a report. */
export const REPORT_LISTS = {
  units: UNIT_FIELDS,
  findings: FINDING_FIELDS,
  skipped: SKIPPED_FIELDS,
  rules_not_run: NOT_RUN_FIELDS,
} as const satisfies Readonly<Record<string, Fields>>;

/** What `congress_check` gives for a table. */
export type SheetReport = StructOf<typeof REPORT_FIELDS> & {
  readonly [L in keyof typeof REPORT_LISTS]: readonly StructOf<(typeof REPORT_LISTS)[L]>[];
};

/** What `congress_status` gives for one unit. */
export const STATUS_FIELDS = {
  problem: 'STRING',
  status: 'STRING',
  label: 'STRING',
  milestone: 'STRING',
  last_on_time_day: 'STRING',
  days_overdue: 'INT64',
} as const satisfies Fields;

/** What `read_date` gives for a text. */
export const DATE_FIELDS = {
  /** What the text is: blank, interval, tentative, incomplete or unreadable. */
  reading: 'STRING',
  first_day: 'STRING',
  last_day: 'STRING',
  /** Whether the last day is the very day, and not the last of a month that somebody has written. */
  exact: 'BOOL',
} as const satisfies Fields;

/** The column of a sheet's row numbers; the others are its cells from column A on. */
export const ROW_NUMBER = 'row_number';
