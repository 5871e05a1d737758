import { type ColumnOf } from '../tracker/columns';
/** The columns whose cells are read as dates. */
export declare const DATE_COLUMNS: readonly ColumnOf<"date">[];
/** The columns whose cells are read as numbers. */
export declare const NUMBER_COLUMNS: readonly ColumnOf<"count" | "duration">[];
/** The columns whose cells are read as marks, which may be dates. */
export declare const MARK_COLUMNS: readonly ColumnOf<"mark">[];
/** The columns whose cells offer a few values. */
export declare const CHOICE_COLUMNS: readonly ColumnOf<"choice">[];
