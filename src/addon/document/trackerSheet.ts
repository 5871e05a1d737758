/** Which sheets of a document are trackers, and reading them. */
import type { Language } from '../../domain/text/language';
import type { Cell } from '../../domain/sheet/cell';
import type { SheetGrid } from '../../domain/sheet/grid';
import { spellingKey } from '../../domain/text/spelling';
import {
  type ColumnMapping,
  findHeader,
  type Header,
  HEADER_SEARCH_ROWS,
} from '../../domain/tracker/header';
import type { UpperLevel } from '../../domain/tracker/headerName';
import { isTracker, readTracker } from '../../domain/tracker/tracker';
import type { OpenDocument } from './openDocument';
import { OperatorError } from './operatorError';
import { isPlanSheet } from './planReader';
import { mergesOf, readRange, readTallRows } from './readSheet';
import { isUnderWay } from './unfinishedSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with as many cells is read in one go; of a bigger one only the columns it knows. */
const READ_WHOLE_CELLS = 200_000;

/** What a script in a sheet has time for. */
export const MOST_ROWS = 20_000;

/** How many times as far as that its last row may be, where most rows above it are blank. */
const TALLEST = 5;

export interface TrackerSheet {
  readonly sheet: Sheet;
  readonly grid: SheetGrid;
  /** Columns of which somebody, or the add-on itself, has said what they are. */
  readonly columnMapping: ColumnMapping;
  /** What the higher level is called. */
  readonly upperLevel: UpperLevel;
}

/** Whether both starred columns are found in a sheet. */
export function isTrackerSheet({ grid, columnMapping }: TrackerSheet): boolean {
  return isTracker(grid, columnMapping);
}

/** Whether a unit stands in the rows at hand. */
export function hasUnits({ grid, columnMapping, upperLevel }: TrackerSheet): boolean {
  return readTracker(grid, columnMapping, upperLevel).rows.length > 0;
}

/** The header of a sheet; null where no column is known at all. */
export function headerOf({ grid, columnMapping, upperLevel }: TrackerSheet): Header | null {
  return findHeader(grid, columnMapping, upperLevel);
}

/** Sheets that may be trackers: neither results, nor plan, nor tasks, nor such in the making. */
export function possibleTrackers({ sheets, metadata }: OpenDocument): Sheet[] {
  return sheets.filter((sheet) => {
    const known = metadata.of(sheet);
    if (known.result !== null || known.setUp?.kind === 'tasks') return false;
    return !isPlanSheet(sheet) && !isUnderWay(sheet, known);
  });
}

/**
 * Reads a sheet as a tracker. Of a sheet that is none, or that is not read whole, only the rows in
 * which a header may stand are sure to be there.
 * @param mostRows more rows than this are refused: a script in a sheet has little time
 * @throws OperatorError where a tracker has more rows
 */
export function readTrackerSheet(
  document: OpenDocument,
  sheet: Sheet,
  mostRows = Infinity,
): TrackerSheet {
  const { calendar, language, upperLevel } = document;
  const columnMapping = knownColumns(document, sheet);
  const read = (range: GoogleAppsScript.Spreadsheet.Range): TrackerSheet => ({
    sheet,
    grid: readRange(range, calendar),
    columnMapping,
    upperLevel,
  });
  const everything = sheet.getDataRange();
  const [height, width] = [everything.getNumRows(), everything.getNumColumns()];
  if (height <= mostRows && height * width <= READ_WHOLE_CELLS) return read(everything);
  const top = readTop(document, sheet);
  if (!isTrackerSheet(top)) return top;
  const tableWidth = Math.max(...headerOf(top)!.columns.values()) + 1;
  // Whatever lies below that is not read to say why it is refused
  const tallest = Math.min(height, mostRows * TALLEST);
  const rows = readTallRows(sheet, { height: tallest, width: tableWidth }, calendar, mostRows);
  if (rows.length < tallest) {
    throw new OperatorError(tooManyRows(sheet.getName(), mostRows), language);
  }
  if (tallest < height) throw new OperatorError(strayRow(top.grid.name, height), language);
  const merges = mergesOf(sheet.getRange(1, 1, height, tableWidth));
  return { ...top, grid: { name: top.grid.name, rows, merges } };
}

/** What is known of columns; asked for before cells, so that what has moved since is found out. */
function knownColumns({ metadata }: OpenDocument, sheet: Sheet): ColumnMapping {
  const { columnMapping, statusColumn } = metadata.of(sheet);
  return statusColumn === null ? columnMapping : new Map(columnMapping).set('status', statusColumn);
}

/** Some rows of a tracker in their places, under its header; the others are as if blank. */
export interface TrackerRows extends TrackerSheet {
  /** Whether these are all the rows there are. */
  readonly isWhole: boolean;
  /** Zero-based first row of the range. */
  readonly top: number;
  /** The rows with all their columns. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Reads rows from one to another; rows that follow on the header are read with it.
 * @param first zero-based
 * @param last zero-based
 * @returns null where the sheet ends above them
 */
export function readTrackerRows(
  document: OpenDocument,
  sheet: Sheet,
  first: number,
  last: number,
): TrackerRows | null {
  const { calendar, upperLevel } = document;
  const columnMapping = knownColumns(document, sheet);
  const everything = sheet.getDataRange();
  const [height, width] = [everything.getNumRows(), everything.getNumColumns()];
  if (first >= height) return null;
  const top = first <= HEADER_SEARCH_ROWS ? 0 : first;
  const bottom = Math.min(height - 1, top === 0 ? Math.max(last, HEADER_SEARCH_ROWS - 1) : last);
  const valuesOf = (from: number, to: number): unknown[][] =>
    sheet.getRange(from + 1, 1, to - from + 1, width).getValues();
  const cellsOf = (values: readonly (readonly unknown[])[]) =>
    values.map((row) => row.map((value) => calendar.cell(value)));
  const head = top === 0 ? [] : cellsOf(valuesOf(0, HEADER_SEARCH_ROWS - 1));
  const values = valuesOf(top, bottom);
  const between = Array<readonly Cell[]>(Math.max(0, top - head.length)).fill([]);
  const grid = {
    name: sheet.getName(),
    rows: [...head, ...between, ...cellsOf(values)],
    merges: mergesOf(everything),
  };
  const tracker = { sheet, grid, columnMapping, upperLevel };
  const header = headerOf(tracker);
  const end = header ? header.top + header.levels : 0;
  const rows = grid.rows.map((row, i) => (end <= i && i < top ? [] : row));
  const range = sheet.getRange(top + 1, 1, bottom - top + 1, width);
  return {
    ...tracker,
    grid: { ...grid, rows },
    isWhole: values.length === height,
    top,
    range,
    values,
  };
}

/** The rows in which a header may stand. */
export function readTop(
  { calendar, metadata, upperLevel }: OpenDocument,
  sheet: Sheet,
): TrackerSheet {
  const everything = sheet.getDataRange();
  const height = Math.min(everything.getNumRows(), HEADER_SEARCH_ROWS);
  const top = sheet.getRange(1, 1, height, everything.getNumColumns());
  const { columnMapping } = metadata.of(sheet);
  return { sheet, grid: readRange(top, calendar), columnMapping, upperLevel };
}

/** The first sheet that is a tracker; without one, the first that a user made. */
export function firstTracker(document: OpenDocument, mostRows?: number): TrackerSheet {
  const candidates = possibleTrackers(document);
  let first: TrackerSheet | undefined;
  for (const sheet of candidates) {
    const read = readTrackerSheet(document, sheet, mostRows);
    if (isTrackerSheet(read)) return read;
    first ??= read;
  }
  if (first) return first;
  const [anySheet] = document.sheets;
  if (!anySheet) throw new OperatorError(NO_SHEET, document.language);
  return readTrackerSheet(document, anySheet);
}

/** Names of the trackers besides one, of which only the header is read. */
export function otherTrackers(document: OpenDocument, { grid: one }: TrackerSheet): string[] {
  return possibleTrackers(document)
    .map((sheet) => readTop(document, sheet))
    .flatMap((top) => (isTrackerSheet(top) && top.grid.name !== one.name ? top.grid.name : []));
}

/** Every tracker of the document. @throws OperatorError where there is none */
export function allTrackers(document: OpenDocument, mostRows?: number): TrackerSheet[] {
  const read = possibleTrackers(document).map((sheet) =>
    readTrackerSheet(document, sheet, mostRows),
  );
  const trackers = read.filter(isTrackerSheet);
  if (trackers.length === 0) throw new OperatorError(NO_TRACKER, document.language);
  return trackers;
}

/** The sheets of these names. @throws OperatorError where one is not there, or none is named */
export function trackersNamed(
  document: OpenDocument,
  names: readonly string[],
  mostRows?: number,
): TrackerSheet[] {
  if (names.length === 0) throw new OperatorError(NO_TRACKER, document.language);
  return names.map((name) => {
    const sheet = sheetNamed(document.sheets, name, document.language);
    return readTrackerSheet(document, sheet, mostRows);
  });
}

/** The sheet of that name, spelled as a person may. @throws OperatorError where there is none */
export function sheetNamed(sheets: readonly Sheet[], name: string, language: Language): Sheet {
  const key = spellingKey(name);
  const found =
    sheets.find((sheet) => sheet.getName() === name) ??
    sheets.find((sheet) => spellingKey(sheet.getName()) === key);
  if (found) return found;
  const names = sheets.map((sheet) => `“${sheet.getName()}”`).join(', ');
  throw new OperatorError(
    {
      vi: `Không có trang “${name}”. Các trang: ${names}.`,
      en: `There is no sheet “${name}”. The sheets: ${names}.`,
    },
    language,
  );
}

const NO_TRACKER = {
  vi: 'Chưa có trang theo dõi nào: cần một bảng có cột “Tên CĐCS” và “Ngày tổ chức”. Có thể chọn “Tạo bảng theo dõi”.',
  en: 'There is no tracker yet: a table with the columns “Tên CĐCS” and “Ngày tổ chức” is needed. “Make the tracker” makes one.',
};
const NO_SHEET = {
  vi: 'Bảng tính không có trang nào để kiểm tra.',
  en: 'The spreadsheet has no sheet to check.',
};

/** A cell that somebody has filled by mistake makes a sheet as tall as it is far down. */
function strayRow(name: string, last: number) {
  return {
    vi: `Trang “${name}” có dữ liệu tới dòng ${last}, rất xa dưới bảng, nên không kiểm tra được ngay trong bảng tính. Nếu dòng đó do nhập nhầm, hãy xóa các dòng từ dưới bảng đến dòng ${last}; nếu không, tải về dạng .xlsx và kiểm tra từ tệp.`,
    en: `Sheet “${name}” holds something as far down as row ${last}, a long way below its table, so it cannot be checked inside the spreadsheet. If that row was filled by mistake, delete the rows from below the table to row ${last}; if not, download it as .xlsx and check the file.`,
  };
}

function tooManyRows(sheet: string, most: number) {
  return {
    vi: `Trang “${sheet}” có hơn ${most} dòng nên không kiểm tra được ngay trong bảng tính. Tải về dạng .xlsx và kiểm tra từ tệp.`,
    en: `Sheet “${sheet}” has more than ${most} rows, too many to check inside the spreadsheet. Download it as .xlsx and check the file.`,
  };
}
