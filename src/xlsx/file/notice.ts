/** Notices about a file that could be read or can be saved. */

/** What a reader of the file ought to know although it could be read. */
export type NoticeCode =
  /** Formula cells that the writing program left without a result: some may read as blank. */
  | 'formula-without-value'
  /** A chart sheet, dialog or macro sheet: kept in the file, not shown as a sheet. */
  | 'sheet-without-cells'
  /** A quotation mark that opens a CSV field and is never closed: a mark like any other. */
  | 'quote-unclosed'
  /**
   * On saving: rows or columns of a loaded sheet were moved. Values, styles, merged
   * areas, widths and conditional formats follow; drop-downs, row heights and references stay.
   */
  | 'cells-moved'
  /** On saving: notes changed on cells of a loaded sheet do not go into the file. */
  | 'notes-not-saved'
  /** On saving: links that lead neither into the document nor to a usual address are left out. */
  | 'links-not-saved'
  /** On saving: drop-down lists that are too long for a file, or have commas, are left out. */
  | 'lists-not-saved'
  /** On saving: texts that are longer than a cell of a file can hold are cut. */
  | 'texts-cut'
  /** On saving: an .xlsx file holds no macros, so those of the loaded file stay behind. */
  | 'macros-dropped'
  /** On saving: a column was written beside a table without joining it: sorting parts the two. */
  | 'beside-table'
  /** On saving: something else in the file refers to this removed sheet, which therefore stays. */
  | 'sheet-kept';

/** One notice as data; `cell` is the first cell that it concerns, in A1 notation. */
export interface Notice {
  readonly code: NoticeCode;
  readonly sheet: string;
  readonly count?: number;
  readonly cell?: string;
}
