/**
 * The spreadsheet document that the local host holds in memory: plain data with
 * zero-based rows and columns, and no knowledge of Apps Script or of file formats.
 */

/** A formula's error value as it shows in the cell, such as `#REF!`. */
export class CellError {
  /** @param typed the formula that the locale does not read, as it was given, without its `=` */
  constructor(
    readonly code: string,
    readonly typed?: string,
  ) {}
}

/** What a cell holds. A date is a serial number under a date format, as in Sheets. */
export type Scalar = string | number | boolean | CellError | null;

/** Formatting of a cell. Absent fields have the default style. */
export interface CellStyle {
  /** Format code such as `dd/mm/yyyy`; absent means General. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Whether there is a line on all four sides: thin and black unless the next two say more. */
  readonly border?: boolean;
  readonly borderColor?: string;
  readonly borderStyle?: 'dotted' | 'dashed' | 'medium' | 'thick' | 'double';
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
  value: string;
  column: number | null;
}

/** A drop-down list, wherever it is. */
export interface ListRule {
  readonly list: readonly string[];
  /** False where other values are refused; otherwise they are only marked. */
  readonly allowInvalid?: boolean;
  /** Shown to those who point at the cell. */
  readonly helpText?: string;
  /** False where the cell shows no arrow. */
  readonly showDropdown?: boolean;
}

/** A drop-down list on an area of cells. */
export interface ListValidation extends ListRule {
  readonly area: Area;
}

/** What a conditional-format rule does to the cells that meet its condition. */
export interface RuleFormat {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A conditional-format rule. Rules do not change: another one takes their place. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /**
   * Condition without the leading `=`, relative to the first cell of the first area; null for
   * a rule of another kind, which stays as it stands in its file.
   */
  readonly formula: string | null;
  /** The condition as a script gave it where the locale does not read it: it is never true. */
  readonly typed?: string;
  readonly format: RuleFormat;
  /** Which rule of the loaded sheet it is, counted from 0. */
  readonly fileRule?: number;
}

/** Cells that not everybody may edit. */
export interface Protection {
  /** Null for the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  /** E-mails of those who may edit. */
  readonly editors: readonly string[] | 'anyone';
  /** Whether the others are only asked whether they are sure. */
  readonly warningOnly: boolean;
}

/** Where a cell leads to. Links do not change: another one takes their place. */
export interface CellLink {
  /** `#gid=…&range=…` for a cell of the document; null for a link that only its file knows. */
  readonly url: string | null;
  /** Which link of the loaded sheet it is, counted from 0. */
  readonly fileLink?: number;
  /** Whether the file shows it as this host writes links, which the cell's style does not say. */
  readonly isShownByUs?: boolean;
}

/** Cells that a chart shows; the area follows the cells and is null when they are deleted. */
export interface ChartSource {
  readonly sheet: Sheet;
  area: Area | null;
}

/** A chart that a script has put on a sheet. Other charts of a loaded file are left to the file. */
export interface Chart {
  /**
   * A combination has lines, and upright bars for the series `N`, counted from 0, whose option
   * `series.N.type` is `bars`.
   */
  readonly kind: 'bar' | 'line' | 'combo';
  readonly sources: readonly ChartSource[];
  /** Zero-based cell at its upper left corner, and pixels from there. */
  row: number;
  column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** How many rows or columns of the data are names; null where the service is to find out. */
  readonly headers: number | null;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly stacked: boolean;
  readonly title: string;
  readonly colors: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Rows that are filtered by their columns; the first one is the header. Filters do not change. */
export interface Filter {
  readonly area: Area;
  /** What is asked of columns, in words of its file or of the script. */
  readonly criteria: ReadonlyMap<number, string>;
}

/** One row; the arrays may be shorter than the sheet is wide. */
export interface Row {
  values: Scalar[];
  /** Index into the workbook's styles, 0 where absent. */
  styles: number[];
  /** Formula text by column, without the leading `=`. */
  formulas?: Map<number, string>;
  /**
   * Columns of the formulas that the host calculates, with the state of the workbook under
   * which it last did; other formulas keep the value that their file has stored.
   */
  calculated?: Map<number, string>;
}

/** What a sheet looks like around its cells. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
}

/** A sheet: its cells, what surrounds them, and what has changed since it was loaded. */
export class Sheet implements SheetLayout {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  gridlinesHidden = false;
  /** Indexed by row; rows that hold nothing may be absent. */
  rows: (Row | undefined)[] = [];
  merges: Area[] = [];
  /** Width in pixels by column, where it is not the default. */
  columnWidths = new Map<number, number>();
  /** Least height in pixels by row, where a script has set one. */
  rowHeights = new Map<number, number>();
  metadata: Metadata[] = [];
  /** Drop-down lists; those of a loaded sheet are saved as they stand in its file. */
  validations: ListValidation[] = [];
  /** In order: the first rules come first. */
  conditionalFormats: ConditionalFormat[] = [];
  /** The rules of the file that the sheet was loaded from. */
  loadedConditionalFormats: readonly ConditionalFormat[] = [];
  protections: Protection[] = [];
  filter: Filter | null = null;
  /** The filter of the file that the sheet was loaded from. */
  loadedFilter: Filter | null = null;
  /** Part name of the sheet in the file it was loaded from; null for a sheet made here. */
  filePart: string | null = null;
  /** How the file has what surrounds the cells; null for a sheet made here. */
  loadedLayout: SheetLayout | null = null;
  /** Cells (row → columns) set since the file was loaded. */
  readonly changes = new Map<number, Set<number>>();
  /** Notes by row and column. */
  notes = new Map<number, Map<number, string>>();
  /** The notes of the file that the sheet was loaded from, which saving leaves as they are. */
  loadedNotes: ReadonlyMap<number, ReadonlyMap<number, string>> = new Map();
  /** Links by row and column. */
  links = new Map<number, Map<number, CellLink>>();
  charts: Chart[] = [];
  /** What charts, of this sheet or others, show of this sheet. */
  readonly chartSources = new Set<ChartSource>();
  /** Size of the grid where the cells do not reach further. */
  gridRows = 1000;
  gridColumns = 26;
  /** Whether rows or columns were moved since the sheet was loaded from a file. */
  structureChanged = false;
  /** Grows whenever what formulas see of the sheet may have changed. */
  revision = 0;

  constructor(public name: string) {}
}

/** Where a file does not say: the zone and the locale of spreadsheets that are made in Viet Nam. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
const DEFAULT_LOCALE = 'vi_VN';

/** A document: its sheets and their styles. */
export class Workbook {
  sheets: Sheet[] = [];
  /** The sheets that its file has, whether or not the workbook still has them. */
  loadedSheets: readonly Sheet[] = [];
  /** Interned styles; index 0 is the default style. */
  readonly styles: CellStyle[] = [{}];
  /** Font of cells that say nothing else, where its file says one. */
  defaultFont: { readonly family?: string | undefined; readonly size?: number } = {};
  /** What defined names stand for, without `=`, by the name in small letters. */
  readonly names = new Map<string, string>();
  /** The file's own bytes, so that saving can keep whatever is not understood here. */
  source: Uint8Array | null = null;
  /** Field separator of the CSV file it was loaded from. */
  csvDelimiter: ',' | ';' | '\t' | '|' = ',';
  /** What Google Sheets takes; a file may hold more. */
  mostCells = 10_000_000;
  /** What Google Sheets takes in one cell. */
  mostCharacters = 50_000;

  /** @param timeZone IANA name of the spreadsheet's zone @param locale such as `vi_VN` */
  constructor(
    public timeZone = DEFAULT_TIME_ZONE,
    public locale = DEFAULT_LOCALE,
  ) {}
}
