/** The tracker's columns by the way in which their cells are read. */
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from './columns';
import type { ColumnType } from './defineColumns';

/** The columns whose cells are read as `Type`. */
export type ColumnOf<Type extends ColumnType> = {
  [K in ColumnKey]: (typeof COLUMNS)[K]['type'] extends Type ? K : never;
}[ColumnKey];

function columnsOf<T extends ColumnType>(...types: readonly T[]): readonly ColumnOf<T>[] {
  const wanted: readonly ColumnType[] = types;
  return COLUMN_KEYS.filter((key): key is ColumnOf<T> => wanted.includes(COLUMNS[key].type));
}

/** The columns whose cells are read as dates. */
export const DATE_COLUMNS = columnsOf('date');
/** The columns whose cells are read as numbers. */
export const NUMBER_COLUMNS = columnsOf('count', 'duration');
/** The columns whose cells are read as marks, which may be dates. */
export const MARK_COLUMNS = columnsOf('mark');
/** The columns whose cells offer a few values. */
export const CHOICE_COLUMNS = columnsOf('choice');
