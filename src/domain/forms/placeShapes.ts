/** What crosses between the add-on and its faces about going to a place in the document. */
import type { ColumnKey } from '../tracker/columns';

/** `showCell(request)`: goes to a finding's cell, also when rows or columns have moved since. */
export interface ShowCellRequest {
  readonly sheet: string;
  readonly row: number;
  readonly key: ColumnKey;
  /** The unit's name as in the finding. */
  readonly unit: string;
}

/** `showSheet(request)`: goes to a sheet. */
export interface ShowSheetRequest {
  readonly sheet: string;
  /** The cell to go to, such as `C5`; null for where the sheet begins. */
  readonly cell: string | null;
}

export interface ShowCellResult {
  /** Where it went, such as `H12`; null where the unit is no longer there. */
  readonly cell: string | null;
  readonly hasMoved: boolean;
}
