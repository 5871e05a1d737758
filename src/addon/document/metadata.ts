/** What in a document is the add-on's own or known to it, by developer metadata. */
import { columnLetter } from '../../domain/sheet/grid';
import { type Imported, readImported, writeImported } from '../../domain/setup/offices/importMark';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import type { SummaryKind } from '../../domain/summary';
import { PAGE_KEY, RESULT_KEY } from '../addonApi';
import { COLUMN_KEYS, type ColumnKey } from '../../domain/tracker/columns';
import type { ColumnMapping } from '../../domain/tracker/header';

/** Kinds of results as earlier versions marked them. */
const KINDS_OF_OLD: ReadonlyMap<string, SummaryKind> = new Map([
  ['district-conditions', 'upper-conditions'],
]);

/** On a sheet that set-up made or took over, as `kind:version`. */
const SET_UP_KEY = 'congress.setup';
/** On the status column that the add-on writes, with whether it added the column and is done. */
const STATUS_KEY = 'congress.status';
/** On a column of which somebody has said what it is, with the key of {@link ColumnKey}. */
const COLUMN_KEY = 'congress.column';
/** On a plan sheet into which rows are being inserted, with how many blank ones there were. */
const BLANK_ROWS_KEY = 'congress.blankRows';
/** On a sheet that a formula of the add-on fills from another spreadsheet, with that one's id. */
const IMPORT_KEY = 'congress.import';
const PREFIX = 'congress.';
const MOST_ATTEMPTS = 3;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface SheetMetadata {
  /** The kind of a result sheet; null for a sheet of the users. */
  readonly result: string | null;
  /**
   * By what the looks are known that a run has put on whole; null where it was cut short, `''` where
   * an earlier version did it.
   */
  readonly layout: string | null;
  readonly setUp: { readonly kind: string; readonly version: number } | null;
  /** Zero-based position of the status column that the add-on writes. */
  readonly statusColumn: number | null;
  /** Whether the add-on added that column, header and all. */
  readonly isStatusAdded: boolean;
  /** A column that is about to become the status column: what stands in it may be a person's. */
  readonly claim: StatusClaim | null;
  /** Zero-based positions of columns whose headers do not say what they are. */
  readonly columnMapping: ColumnMapping;
  /** What a formula brings into it: of which spreadsheet which range; null for any other sheet. */
  readonly imported: Imported | null;
}

export interface StatusClaim {
  /** Zero-based. */
  readonly column: number;
  /** Whether the add-on adds the column, header and all. */
  readonly isAdded: boolean;
}

const NO_METADATA: SheetMetadata = {
  result: null,
  layout: null,
  setUp: null,
  statusColumn: null,
  isStatusAdded: false,
  claim: null,
  columnMapping: new Map(),
  imported: null,
};

/** All metadata of a document, or of one of its sheets, read in one call. */
export class DocumentMetadata {
  private readonly bySheet = new Map<number, SheetMetadata>();
  private readonly ids = new Map<Sheet, number>();

  constructor(of: GoogleAppsScript.Spreadsheet.Spreadsheet | Sheet) {
    const found = of.createDeveloperMetadataFinder().find();
    for (const metadata of found) if (metadata.getKey().startsWith(PREFIX)) this.add(metadata);
  }

  of(sheet: Sheet): SheetMetadata {
    return this.bySheet.get(this.idOf(sheet)) ?? NO_METADATA;
  }

  /** Whether the add-on knows anything of a sheet. */
  has(sheet: Sheet): boolean {
    return this.bySheet.has(this.idOf(sheet));
  }

  /** A sheet's id, asked for once. */
  idOf(sheet: Sheet): number {
    let id = this.ids.get(sheet);
    if (id === undefined) this.ids.set(sheet, (id = sheet.getSheetId()));
    return id;
  }

  private add(metadata: Metadata): void {
    const location = metadata.getLocation();
    const column = location.getColumn();
    const sheet = sheetOf(location);
    if (!sheet) return;
    const at = column ? column.getColumn() - 1 : -1;
    const value = metadata.getValue() ?? '';
    const id = sheet.getSheetId();
    const known = this.bySheet.get(id) ?? NO_METADATA;
    this.bySheet.set(id, { ...known, ...metadataOf(metadata.getKey(), value, at, known) });
  }
}

/**
 * Takes all marks of the add-on's away but those on some sheets, given by their ids, and those of
 * formulas that bring trackers in: the formulas stay, and nothing may be written where they fill cells.
 */
export function removeMarks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  kept: ReadonlySet<number>,
): void {
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    if (!key.startsWith(PREFIX) || key === IMPORT_KEY) continue;
    const sheet = sheetOf(metadata.getLocation());
    if (!sheet || !kept.has(sheet.getSheetId())) metadata.remove();
  }
}

function sheetOf(location: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation): Sheet | null {
  return location.getSheet() ?? location.getColumn()?.getSheet() ?? null;
}

/** Where statuses stand or are about to: the status column, else the one that is claimed for it. */
export function placeOfStatuses({ statusColumn, claim }: SheetMetadata): number | null {
  return statusColumn ?? claim?.column ?? null;
}

/** Whether what somebody has said of columns is the same, place by place. */
export function haveSameColumns(
  one: SheetMetadata['columnMapping'],
  other: SheetMetadata['columnMapping'],
): boolean {
  return one.size === other.size && [...one].every(([key, at]) => other.get(key) === at);
}

function metadataOf(
  key: string,
  value: string,
  at: number,
  known: SheetMetadata,
): Partial<SheetMetadata> {
  if (key === RESULT_KEY) return { result: KINDS_OF_OLD.get(value) ?? value };
  if (key === PAGE_KEY) return { layout: /"layout":"([^"]*)"/.exec(value)?.[1] ?? '' };
  if (key === SET_UP_KEY) {
    const [kind, version] = value.split(':');
    return { setUp: { kind: kind!, version: Number(version) } };
  }
  if (key === STATUS_KEY) {
    const isAdded = value === ADDED || value === ADDING;
    if (value === ADDING || value === FINDING) return { claim: { column: at, isAdded } };
    return { statusColumn: at, isStatusAdded: isAdded };
  }
  if (key === IMPORT_KEY) return { imported: readImported(value) };
  const column = COLUMN_KEYS.find((candidate) => candidate === value);
  return column ? { columnMapping: new Map(known.columnMapping).set(column, at) } : {};
}

const ADDED = 'added';
const FOUND = 'found';
/** The same of a column in which nothing of the add-on's is sure to stand yet. */
const ADDING = 'adding';
const FINDING = 'finding';

export function markResultSheet(sheet: Sheet, kind: string): void {
  sheet.addDeveloperMetadata(RESULT_KEY, kind);
}

/** Leaves a result sheet to people: by its looks it is not known either. */
export function unmarkResultSheet(sheet: Sheet): void {
  unmarkLooks(sheet);
  for (const metadata of marksOf(sheet, RESULT_KEY)) metadata.remove();
}

/**
 * Says that a result sheet has all of its looks, and how a file of the document is to print it:
 * scripts cannot say that in Sheets.
 */
export function markLooks(
  sheet: Sheet,
  {
    page: { orientation, repeatedRows, printed, keptTogether },
    heights,
  }: Pick<SheetDescription, 'heights'> & Required<Pick<SheetDescription, 'page'>>,
  layout: string,
): void {
  const span = ({ first, last }: { readonly first: number; readonly last: number }) => [
    first + 1,
    last + 1,
  ];
  const page = {
    orientation,
    repeat: repeatedRows ? span(repeatedRows) : undefined,
    area: printed && [printed.rows, printed.columns],
    keep: keptTogether?.map(span),
    heights: heights ? 'own' : undefined,
    layout,
  };
  sheet.addDeveloperMetadata(PAGE_KEY, JSON.stringify(page));
}

/** Takes that back while the looks are put on anew. */
export function unmarkLooks(sheet: Sheet): void {
  const marks = sheet.createDeveloperMetadataFinder().withKey(PAGE_KEY).find();
  for (const metadata of marks) metadata.remove();
}

/** Remembers the version of a sheet of set-up, in place of an earlier one. */
export function markSetUp(sheet: Sheet, kind: string, version: number): void {
  markOnce(sheet, SET_UP_KEY, `${kind}:${version}`);
}

/** Remembers what is brought into a sheet. */
export function markImport(sheet: Sheet, imported: Imported): void {
  markOnce(sheet, IMPORT_KEY, writeImported(imported));
}

/** Changed rather than removed and set: a run that stops in between would forget it. */
function markOnce(sheet: Sheet, key: string, value: string): void {
  const [earlier] = marksOf(sheet, key);
  if (earlier) earlier.setValue(value);
  else sheet.addDeveloperMetadata(key, value);
}

/**
 * Remembers how many blank rows there are where rows are about to be inserted.
 * @returns how many there were before a run that was cut short began to insert
 */
export function rememberBlankRows(sheet: Sheet, rows: number): number {
  const [earlier] = marksOf(sheet, BLANK_ROWS_KEY);
  if (earlier) return Number(earlier.getValue());
  sheet.addDeveloperMetadata(BLANK_ROWS_KEY, String(rows));
  return rows;
}

/** The rows that were inserted are filled. */
export function forgetBlankRows(sheet: Sheet): void {
  for (const mark of marksOf(sheet, BLANK_ROWS_KEY)) mark.remove();
}

/** @param column zero-based */
export function markStatusColumn(sheet: Sheet, column: number, isAdded: boolean): void {
  markColumn(sheet, column, STATUS_KEY, isAdded ? ADDED : FOUND);
}

/** Claims a column before anything is written into it; earlier claims of the sheet are given up. */
export function claimColumn(sheet: Sheet, { column, isAdded }: StatusClaim): void {
  giveUpClaim(sheet);
  markColumn(sheet, column, STATUS_KEY, isAdded ? ADDING : FINDING);
}

/** Makes the claimed column the status column, now that the statuses stand in it. */
export function settleClaim(sheet: Sheet): void {
  for (const claim of claimsOf(sheet)) {
    claim.setValue(claim.getValue() === ADDING ? ADDED : FOUND);
  }
}

/** Leaves the claimed column to whoever has it. */
export function giveUpClaim(sheet: Sheet): void {
  for (const claim of claimsOf(sheet)) claim.remove();
}

function claimsOf(sheet: Sheet): Metadata[] {
  return marksOf(sheet, STATUS_KEY).filter((metadata) =>
    [ADDING, FINDING].includes(metadata.getValue() ?? ''),
  );
}

function marksOf(sheet: Sheet, key: string): Metadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(key).find();
}

/** Remembers on the column itself what it is, so that it may be moved and renamed. */
export function mapColumn(sheet: Sheet, column: number, key: ColumnKey): void {
  for (const metadata of marksOf(sheet, COLUMN_KEY)) {
    if (metadata.getValue() === key) metadata.remove();
  }
  markColumn(sheet, column, COLUMN_KEY, key);
}

function markColumn(sheet: Sheet, column: number, key: string, value: string): void {
  const letters = columnLetter(column);
  for (let attempt = 1; ; attempt++) {
    try {
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
      return;
    } catch (error) {
      // A row that somebody inserts at this moment leaves a range that is no whole column.
      if (attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
