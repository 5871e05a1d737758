/** What crosses between the add-on and its faces about dates that are written as texts. */
import type { CalendarDate } from '../calendar';
import type { LeftReason } from '../check/textDates';
import type { ColumnKey } from '../tracker/columns';
import type { HeadedColumn } from './columnShapes';

/** `textDates(request)`: the cells of date columns that hold a day as text or number. */
export interface TextDatesRequest {
  readonly sheets: readonly string[];
}

export interface TextDatesFound {
  readonly columns: readonly TextDateColumn[];
  /** The other filled cells of these columns that are no dates, by why they are left alone. */
  readonly left: readonly { readonly reason: LeftReason; readonly count: number }[];
}

export interface TextDateColumn extends HeadedColumn {
  readonly sheet: string;
  readonly key: ColumnKey;
  readonly cells: readonly {
    readonly row: number;
    readonly unit: string;
    /** To the letter. */
    readonly was: string | number;
    readonly day: CalendarDate;
  }[];
}

/** A cell that held a day as text or number, also when rows or columns have moved since. */
export interface TextDatePlace {
  readonly sheet: string;
  readonly row: number;
  readonly key: ColumnKey;
  readonly unit: string;
  readonly was: string | number;
}

/** `writeDates(request)`: writes dates where the texts still stand. */
export interface WriteDatesRequest {
  readonly cells: readonly TextDatePlace[];
}

/** `restoreTexts(request)`: writes the texts again where the dates still stand. */
export interface RestoreTextsRequest {
  /** With the `format` that the writing told. */
  readonly cells: readonly (TextDatePlace & { readonly format: string | null })[];
}

export interface DatesWritten {
  /** What became of each cell, in the order of the request. */
  readonly outcomes: readonly TextDateOutcome[];
  /** Whether the statuses of these rows are up to date. */
  readonly areStatusesSure: boolean;
}

export type TextDateOutcome =
  /** `format` is the number format that it had; null where it has it still. */
  | { readonly kind: 'written'; readonly format: string | null }
  /**
   * It holds something else now; the unit or the column is not there; it was written at the moment
   * in which rows or columns were moved, so that something else may have been hit.
   */
  | { readonly kind: 'changed' | 'gone' | 'moved' }
  /** `by` is what protects it; null where the sheet did not take the value. */
  | { readonly kind: 'refused'; readonly by: string | null };
