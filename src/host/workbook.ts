/**
 * The spreadsheet document that the local host holds in memory: plain data with
 * zero-based rows and columns, and no knowledge of Apps Script or of file formats.
 */

/** A formula's error value as it shows in the cell, such as `#REF!`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds. A date is a serial number under a date format, as in Sheets. */
export type Scalar = string | number | boolean | CellError | null;

/** Formatting of a cell. Absent fields have the default look. */
export interface CellStyle {
  /** Format code such as `dd/mm/yyyy`; absent means General. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
  /** The cell format of the loaded file that the fields above override. */
  readonly fileFormat?: number;
}

/** A rectangle of cells, zero-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Developer metadata on the whole sheet (`column` null) or on one column. */
export interface Metadata {
  readonly key: string;
  readonly value: string;
  column: number | null;
}

/** One row; the arrays may be shorter than the sheet is wide. */
export interface Row {
  values: Scalar[];
  /** Index into the workbook's styles, 0 where absent. */
  styles: number[];
  /** Formula text by column, without the leading `=`. */
  formulas?: Map<number, string>;
}

export class Sheet {
  hidden = false;
  frozenRows = 0;
  /** Indexed by row; rows that hold nothing may be absent. */
  rows: (Row | undefined)[] = [];
  merges: Area[] = [];
  /** Width in pixels by column, where it is not the default. */
  columnWidths = new Map<number, number>();
  metadata: Metadata[] = [];
  /** Part name of the sheet in the file it was loaded from; null for a sheet made here. */
  filePart: string | null = null;
  /** Cells (row → columns) set since the file was loaded. */
  readonly changes = new Map<number, Set<number>>();

  constructor(public name: string) {}
}

export class Workbook {
  sheets: Sheet[] = [];
  /** Interned styles; index 0 is the default look. */
  readonly styles: CellStyle[] = [{}];
  /** The file's own bytes, so that saving can keep whatever is not understood here. */
  source: Uint8Array | null = null;

  /** @param timeZone IANA name of the spreadsheet's zone @param locale such as `vi_VN` */
  constructor(
    public timeZone = 'Asia/Ho_Chi_Minh',
    public locale = 'vi_VN',
  ) {}
}
