/** What crosses between the add-on and its faces about columns that are not recognised. */
import type { RuleCode } from '../check/rules';
import type { ColumnKey } from '../tracker/columns';

/** A column by its letters, with what stands at its head. */
export interface HeadedColumn {
  readonly letters: string;
  readonly heading: string;
}

export interface ColumnQuestion {
  readonly missing: readonly {
    readonly key: ColumnKey;
    readonly label: string;
    /** Letters of the column that it may be; null where none is likely. */
    readonly guess: string | null;
  }[];
  /** The columns to choose from. */
  readonly columns: readonly HeadedColumn[];
}

/** Columns of which nobody has said what they are, and what they may be. */
export interface UnknownColumns {
  readonly columns: readonly (HeadedColumn & { readonly guess: ColumnKey | null })[];
  /** Every column that may be chosen, in the order of the specification. */
  readonly keys: readonly {
    readonly key: ColumnKey;
    readonly label: string;
    /** Whether the sheet has no such column yet. */
    readonly isMissing: boolean;
  }[];
  /** The rules that are not run for want of columns. */
  readonly rules: readonly RuleCode[];
}

/** `mapColumns(request)`: remembers the answers on the columns themselves. */
export interface ColumnMappingRequest {
  readonly sheet: string;
  readonly columns: readonly { readonly key: ColumnKey; readonly letters: string }[];
}
