/** What a reader of the file ought to know although it could be read. */
export type NoticeCode =
  /** Formula cells that the writing program left without a result: some may read as blank. */
  | 'formula-without-value'
  /** A chart sheet, dialog or macro sheet: kept in the file, not shown as a sheet. */
  | 'sheet-without-cells'
  /** A quoted CSV field that is never closed: it runs to the end of the file. */
  | 'quote-unclosed'
  /**
   * On saving: rows or columns of a loaded sheet were moved. Values, styles, merged
   * areas, widths and conditional formats follow; drop-downs, row heights and references stay.
   */
  | 'cells-moved'
  /** On saving: notes set on cells do not go into the file. */
  | 'notes-not-saved';

/** One notice as data; `cell` is the first cell that it concerns, in A1 notation. */
export interface Notice {
  readonly code: NoticeCode;
  readonly sheet: string;
  readonly count?: number;
  readonly cell?: string;
}
