/** What a further table of the plan is: named columns whose cells are read one by one (SPEC 1). */
import type { CalendarDate } from '../../calendar';
import { remembering } from '../../remembering';
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

/** What has to hold between two values of a row. */
interface TableRelation<F extends TableFields> {
  readonly fields: readonly [keyof F & string, keyof F & string];
  /** Between the names of the two, such as 'has to be before'. */
  readonly expected: Localized;
  readonly holds: (row: RowOf<F>) => boolean;
}

export interface PlanTable<F extends TableFields> extends TableShape {
  readonly fields: F;
  readonly namedBy: readonly (keyof F & string)[];
  /** Pairs of its values that have to stand in a relation to each other. */
  readonly relations?: readonly TableRelation<F>[];
}

/** Declares a table of the plan. */
export function defineTable<const F extends TableFields>(table: PlanTable<F>): PlanTable<F> {
  return table;
}

/** Asked for each cell that may be a header. */
const keyOfField = remembering(headerKey);

/** Whether a header names a field's column. */
export function namesField({ header, isHeader }: TableField<unknown>, key: string): boolean {
  return key === keyOfField(header) || (isHeader?.(key) ?? false);
}

/** A row as it is written on a sheet or in a file. */
export interface WrittenRow {
  /** Cells by the field's name. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where a field's cell, or with null the row, stands: an address, or a name in a file. */
  readonly placeOf: (field: string | null) => string;
  /** Whether the places are cells of a sheet. */
  readonly isOnSheet?: true;
  /** Texts of values that no cell can hold, by the field's name. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A cell as a message names it. */
export interface NamedCell {
  readonly label: Localized;
  readonly place: string;
  /** Its address, null where it stands on no sheet. */
  readonly cell: string | null;
  readonly text: string;
}

/** What is wrong with a row, which is left out for it. */
export type RowFault =
  | { readonly kind: 'bad-cell'; readonly cell: NamedCell; readonly expected: Localized }
  | {
      readonly kind: 'row-contradiction';
      readonly cells: readonly [NamedCell, NamedCell];
      readonly expected: Localized;
    };

/** Reads a row; its first fault where it is not valid. */
export function readRow<F extends TableFields>(
  { fields, relations = [] }: PlanTable<F>,
  row: WrittenRow,
  context: TableContext,
): { readonly value: RowOf<F> } | { readonly fault: RowFault } {
  const values: Record<string, unknown> = {};
  for (const [field, { read, isRequired, expected }] of Object.entries(fields)) {
    const cell = row.cells[field] ?? '';
    const value = isBlank(cell) ? (isRequired ? undefined : null) : read(cell, context);
    if (value === undefined) {
      return { fault: { kind: 'bad-cell', cell: namedCell(fields, row, field), expected } };
    }
    values[field] = value;
  }
  const value = values as RowOf<F>;
  const broken = relations.find(({ fields: [one, other], holds }) => {
    return value[one] !== null && value[other] !== null && !holds(value);
  });
  if (!broken) return { value };
  const [one, other] = broken.fields;
  const cellOf = (field: keyof F & string): NamedCell => {
    // As people write it, whatever it was written as.
    const written = value[field] as Cell;
    const isDay = fields[field]!.isDay ?? false;
    const text = cellText(isDay ? { date: written as CalendarDate } : written);
    return { ...namedCell(fields, row, field), text };
  };
  const cells = [cellOf(one), cellOf(other)] as const;
  return { fault: { kind: 'row-contradiction', cells, expected: broken.expected } };
}

function namedCell(fields: TableFields, row: WrittenRow, field: string): NamedCell {
  const text = row.texts?.[field] ?? cellText(row.cells[field] ?? '');
  const place = row.placeOf(field);
  return { label: fields[field]!.label, place, cell: row.isOnSheet ? place : null, text };
}
