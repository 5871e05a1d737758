/** Writing described sheets, replacing what the add-on itself wrote there before. */
import type { Area } from '../../domain/sheet/area';
import { layoutFingerprint } from '../../domain/sheet/layoutFingerprint';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import type { SummaryKind } from '../../domain/summary';
import type { DescribedSummary } from '../../domain/summary/defineSummary';
import { markLooks, markResultSheet, unmarkLooks } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { applyFormats, applyStyles } from './applyStyle';
import { drawCharts } from './charts';
import { makeRoom, rangeOf } from './sheetArea';
import { SheetLinks } from './sheetLinks';
import { loosen, putOnLooks, takeOffLooks } from './sheetLooks';
import { sheetValue } from './sheetValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins each mark of whole looks; another number has every sheet put on its looks anew. */
const LAYOUT_VERSION = '1.';

/** The sheet whose cells the next run compares with what was written. */
const COMPARED: SummaryKind = 'report';

/** A result sheet, and what of it is there already. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  /** As in the sheet's metadata: by what its looks are known, null where they are not whole. */
  readonly layout: string | null;
  /** Whether nothing has been done to it but that it was inserted. */
  readonly isNew: boolean;
}

/**
 * Writes sheets into one document. What users have to the right of a result sheet's own columns,
 * its place among the sheets, its name and its notes stay; so do their colours and widths as long
 * as the sheet is laid out as before.
 */
export class SheetWriter {
  private readonly links: SheetLinks;
  /** Whether a row may have been added: written once more it would stand there twice. */
  hasAppended = false;

  constructor(private readonly document: OpenDocument) {
    this.links = new SheetLinks(document);
  }

  /** Writes what stands in a sheet, links included, and makes room for it. */
  writeContent(sheet: Sheet, described: SheetDescription): void {
    makeRoom(sheet, described);
    this.writeRows(sheet, described, described.rows.length);
  }

  /**
   * Gives a sheet its looks and what helps to fill it in: all of the description but its values.
   * May be repeated on a sheet that has them already, or a part of them.
   */
  dress(sheet: Sheet, described: SheetDescription): void {
    loosen(sheet, described);
    putOnLooks(sheet, described, false);
  }

  /**
   * The result sheet of a kind. Where there is none it is added at the end; where a user's sheet
   * has the name, under a name of its own. A blank sheet of that name is what an interrupted run
   * has left.
   */
  place({ kind, name, isHidden }: DescribedSummary): PlacedSheet {
    const { sheets, metadata } = this.document;
    const known = this.document.resultSheet(kind);
    if (known) return { sheet: known, layout: metadata.of(known).layout, isNew: false };
    // Whether names may differ in capitals alone is not known of Sheets.
    const names = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
    const isTaken = (sheet: Sheet | undefined) =>
      sheet && (metadata.has(sheet) || sheet.getLastRow() > 0);
    let free = name;
    for (let copy = 2; isTaken(names.get(free.toLowerCase())); copy++) free = `${name} (${copy})`;
    const left = names.get(free.toLowerCase());
    const sheet = left ?? this.insert(free);
    // Before its mark: else it would stay in sight for good where the run ends here.
    if (isHidden) sheet.hideSheet();
    markResultSheet(sheet, kind);
    return { sheet, layout: null, isNew: !left };
  }

  /** Writes a result sheet with its links; with its looks where they are not as described. */
  write(placed: PlacedSheet, described: DescribedSummary): void {
    this.writeRows(placed.sheet, described, this.layOut(placed, described));
  }

  /**
   * Writes the values alone, all in one call, into a sheet that has its styles. Links are mere
   * texts until the next {@link write}.
   */
  refresh(placed: PlacedSheet, described: DescribedSummary): void {
    if (!described.isHidden && !placed.layout?.startsWith(LAYOUT_VERSION)) {
      this.write(placed, described);
      return;
    }
    const { rows } = makeRoom(placed.sheet, described);
    this.writeValues(placed.sheet, described, rows);
  }

  /**
   * Adds the last row below what stands there, however somebody may have left it: as the last thing,
   * so that a run that is cut short and repeated adds it once.
   */
  append(placed: PlacedSheet, described: DescribedSummary): void {
    const { sheet, layout } = placed;
    if (layout === null) this.layOut(placed, described);
    const end = layout === null ? 0 : sheet.getLastRow();
    if (end === 0) {
      this.hasAppended = true;
      this.writeContent(sheet, described);
      return;
    }
    const { rows } = makeRoom(sheet, described);
    const about = described.styles.find(({ role }) => role === 'about');
    if (about) {
      const line = described.rows[about.row]![about.column]!;
      const value = sheetValue(line, this.document.calendar);
      rangeOf(sheet, { ...about, rows: 1, columns: 1 }).setValue(value);
    }
    if (end + 1 > rows) sheet.insertRowsAfter(end, 1);
    const last = described.rows.length - 1;
    applyStyles(sheet, lastRowOf(described.styles, last, end));
    applyFormats(sheet, lastRowOf(described.formats, last, end));
    drawCharts(sheet, described);
    this.hasAppended = true;
    sheet
      .getRange(end + 1, 1, 1, described.widths.length)
      .setValues(this.valuesOf(described.rows.slice(last)));
  }

  /** At the end, but before sheets that are hidden there. */
  private insert(name: string): Sheet {
    const { spreadsheet } = this.document;
    const active = spreadsheet.getActiveSheet();
    const sheets = spreadsheet.getSheets();
    let end = sheets.length;
    while (end > 1 && sheets[end - 1]!.isSheetHidden()) end--;
    const sheet = spreadsheet.insertSheet(name, end);
    // A new sheet comes to the front; the user stays with the tracker.
    spreadsheet.setActiveSheet(active);
    return sheet;
  }

  /**
   * Makes room, and puts on the looks where they are not there already.
   * @returns how many rows are still to be written
   */
  private layOut({ sheet, layout, isNew }: PlacedSheet, described: DescribedSummary): number {
    const size = makeRoom(sheet, described);
    // With its size: who inserts a row or a column moves the looks away from what they belong to.
    const mark = `${LAYOUT_VERSION}${layoutFingerprint(described)}.${size.rows}x${size.columns}`;
    if (layout === mark) return size.rows;
    let unwritten = isNew ? described.rows.length : size.rows;
    if (!isNew) {
      unmarkLooks(sheet);
      takeOffLooks(sheet, described);
      // A merge clears what it covers: the next run would take that for emptied by hand.
      // Once alone: what somebody types while the looks are put on stays.
      if (described.kind === COMPARED) {
        this.writeValues(sheet, described, size.rows);
        unwritten = 0;
      }
    }
    putOnLooks(sheet, described, isNew);
    markLooks(sheet, described, mark);
    return unwritten;
  }

  /** @param height of the rows that are written; those below the described ones become blank */
  private writeRows(sheet: Sheet, described: SheetDescription, height: number): void {
    if (height === 0) return;
    this.writeValues(sheet, described, height);
    this.links.write(sheet, described.rows);
  }

  private writeValues(sheet: Sheet, { rows, widths }: SheetDescription, height: number): void {
    const blank = widths.map(() => '');
    const values = this.valuesOf(rows);
    while (values.length < height) values.push(blank);
    sheet.getRange(1, 1, height, widths.length).setValues(values);
  }

  private valuesOf(rows: SheetDescription['rows']): unknown[][] {
    return rows.map((row) => row.map((cell) => sheetValue(cell, this.document.calendar)));
  }
}

/** What areas give to the last of the described rows, which stands on another row. */
function lastRowOf<A extends Area>(areas: readonly A[], last: number, row: number): A[] {
  return areas
    .filter((area) => area.row + area.rows > last)
    .map((area) => ({ ...area, row, rows: 1 }));
}
