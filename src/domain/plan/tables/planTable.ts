/** What a further table of the plan is: named columns whose cells are read one by one (SPEC 1). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import { headerKey } from '../../text/spelling';

/** What reading a cell needs to know of the plan. */
export interface TableContext {
  /** How the upper level is written; the first spelling is shown. */
  readonly upperLevel: readonly string[];
}

export interface TableField<T> {
  /** The header that set-up writes. */
  readonly header: string;
  /** Whether another header names the column, too; it is given the key of that header. */
  readonly isHeader?: (key: string) => boolean;
  readonly label: Localized;
  /** What to write, within a sentence. */
  readonly expected: Localized;
  /** Whether its cells hold days. */
  readonly isDay?: true;
  /** What the list of its cells offers. */
  readonly choices?: readonly Localized[];
  /** A row without it is not valid. */
  readonly isRequired?: true;
  /** The value of a cell that is not blank; undefined where it holds none. */
  readonly read: (cell: Cell, context: TableContext) => T | undefined;
}

export type TableFields = Readonly<Record<string, TableField<unknown>>>;
type FieldValue<F> = F extends TableField<infer T> ? T : never;
/** A row as read; null where the cell is blank. */
export type RowOf<F extends TableFields> = {
  readonly [K in keyof F]:
    FieldValue<F[K]> | (F[K] extends { readonly isRequired: true } ? never : null);
};

/** What a table is on a sheet, whatever its rows mean. */
export interface TableShape {
  /** Name of the table in a file. */
  readonly key: 'deadlines' | 'rules' | 'quota';
  readonly title: Localized;
  /**
   * Version of the set-up sheets in which it appeared: sheets of an earlier version are given the
   * table. A new one takes the number after {@link SET_UP_VERSION}.
   */
  readonly since: number;
  readonly fields: TableFields;
  /** The fields by whose headers the table is found. */
  readonly namedBy: readonly string[];
}

export interface PlanTable<F extends TableFields> extends TableShape {
  readonly fields: F;
  readonly namedBy: readonly (keyof F & string)[];
  /** The field whose value does not go with the others, if any, and what is expected there. */
  readonly conflict?: (
    row: RowOf<F>,
  ) => { readonly field: keyof F & string; readonly expected: Localized } | null;
}

/** Declares a table of the plan. */
export function defineTable<const F extends TableFields>(table: PlanTable<F>): PlanTable<F> {
  return table;
}

/** Whether a header names a field's column. */
export function namesField({ header, isHeader }: TableField<unknown>, key: string): boolean {
  return key === headerKey(header) || (isHeader?.(key) ?? false);
}

/** A row as it is written on a sheet or in a file. */
export interface WrittenRow {
  /** Cells by the field's name. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** What it is called where it stands in no cell, such as `quota[1]`. */
  readonly name: string;
  /** Address of a field's cell, null in a file. */
  readonly addressOf: (field: string) => string | null;
}

/** A cell of a row that is of no use, and so the whole row is left out. */
export interface BadCell {
  readonly row: WrittenRow;
  readonly field: string;
  readonly label: Localized;
  readonly text: string;
  readonly expected: Localized;
}

/** Reads a row; the first bad cell where it is not valid. */
export function readRow<F extends TableFields>(
  { fields, conflict }: PlanTable<F>,
  row: WrittenRow,
  context: TableContext,
): { readonly value: RowOf<F> } | { readonly bad: BadCell } {
  const values: Record<string, unknown> = {};
  const badCell = (field: string, expected: Localized): { bad: BadCell } => {
    const text = cellText(row.cells[field] ?? '');
    return { bad: { row, field, label: fields[field]!.label, text, expected } };
  };
  for (const [field, { read, isRequired, expected }] of Object.entries(fields)) {
    const cell = row.cells[field] ?? '';
    const value = isBlank(cell) ? (isRequired ? undefined : null) : read(cell, context);
    if (value === undefined) return badCell(field, expected);
    values[field] = value;
  }
  const found = conflict?.(values as RowOf<F>);
  return found ? badCell(found.field, found.expected) : { value: values as RowOf<F> };
}
