/** Writing result sheets, replacing what the add-on itself wrote there before. */
import type { Area } from '../../domain/sheet/area';
import { formatDay } from '../../domain/calendar';
import { columnLetter } from '../../domain/sheet/grid';
import {
  isLink,
  type LinkCell,
  type ResultCell,
  type ResultSheet,
} from '../../domain/sheet/resultSheet';
import { lookOf, NUMBER_FORMATS } from './styles';
import { drawCharts } from './charts';
import { markPage, markResultSheet } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { sheetText } from '../document/sheetText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Every link is an object of its own to be made; further down there are mere texts. */
const MOST_LINKS = 2_000;

/**
 * Writes result sheets into one document. What users have to the right of a sheet's own columns,
 * its place among the sheets, its name, its widths and its notes stay.
 */
export class ResultWriter {
  /** Ids of the sheets that links lead to, by name. */
  private ids: ReadonlyMap<string, number> | undefined;

  constructor(private readonly document: OpenDocument) {}

  /**
   * Writes a sheet with its looks, links and charts; the number of calls does not depend on its
   * rows.
   * @returns the name under which it stands
   */
  write(described: ResultSheet): string {
    const { widths } = described;
    const existing = this.document.resultSheet(described.kind);
    const sheet = existing ?? this.insertSheet(described);
    makeRoom(sheet, described);
    if (existing) ownColumns(sheet, described).breakApart().clearContent().clearFormat();
    else widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
    this.writeRows(sheet, described, 0);
    mergeBoxes(sheet, described.merges);
    sheet.setFrozenRows(described.frozenRows);
    drawCharts(sheet, described.charts);
    return sheet.getName();
  }

  /**
   * Writes the values alone, all in one call: a sheet that is there already has its looks. Links
   * are mere texts until the next {@link write}.
   */
  refresh(described: ResultSheet): string {
    const existing = this.document.resultSheet(described.kind);
    if (!existing) return this.write(described);
    const height = makeRoom(existing, described);
    const blank = described.widths.map(() => '');
    const values = described.rows.map((row) => row.map((cell) => this.toValue(cell)));
    while (values.length < height) values.push(blank);
    ownColumns(existing, described).setValues(values);
    return existing.getName();
  }

  /** Adds the last row below what stands there, however somebody may have left it. */
  append(described: ResultSheet): string {
    const existing = this.document.resultSheet(described.kind);
    if (!existing) return this.write(described);
    makeRoom(existing, described);
    const about = described.looks.find(({ role }) => role === 'about');
    if (about) {
      const line = described.rows[about.row]![about.column]!;
      rangeOf(existing, { ...about, rows: 1, columns: 1 }).setValue(this.toValue(line));
    }
    const end = existing.getLastRow();
    const last = described.rows.length - 1;
    if (end + 1 > existing.getMaxRows()) existing.insertRowsAfter(end, 1);
    this.writeRows(existing, described, last, end - last);
    drawCharts(existing, described.charts);
    return existing.getName();
  }

  /** A sheet at the end; where a user's sheet has the name, under a name of its own. */
  private insertSheet({ kind, name, page, isHidden }: ResultSheet): Sheet {
    const { spreadsheet } = this.document;
    const sheets = spreadsheet.getSheets();
    const taken = new Set(sheets.map((sheet) => sheet.getName()));
    let free = name;
    for (let copy = 2; taken.has(free); copy++) free = `${name} (${copy})`;
    const active = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(free, sheets.length);
    // A new sheet comes to the front; the user stays with the tracker.
    spreadsheet.setActiveSheet(active);
    markResultSheet(sheet, kind);
    markPage(sheet, page);
    if (isHidden) sheet.hideSheet();
    return sheet;
  }

  /**
   * Writes the rows from `first` on, with what they look like.
   * @param shift how many rows further down than described
   */
  private writeRows(sheet: Sheet, described: ResultSheet, first: number, shift = 0): void {
    const { widths, looks, formats } = described;
    const rows = described.rows.slice(first);
    if (rows.length === 0) return;
    const values = rows.map((row) => row.map((cell) => this.toValue(cell)));
    const top = first + shift;
    sheet.getRange(top + 1, 1, rows.length, widths.length).setValues(values);
    this.writeLinks(sheet, rows, top);
    const apply = (box: Area, use: (range: Range) => void) => {
      const row = Math.max(box.row, first);
      const height = box.row + box.rows - row;
      if (height > 0) use(rangeOf(sheet, { ...box, row: row + shift, rows: height }));
    };
    for (const look of looks) apply(look, (range) => lookOf(look.role, range));
    for (const box of formats) {
      apply(box, (range) => range.setNumberFormat(NUMBER_FORMATS[box.format]));
    }
  }

  /** One call for each column that has links. */
  private writeLinks(sheet: Sheet, rows: readonly (readonly ResultCell[])[], top: number): void {
    for (let column = 0; column < rows[0]!.length; column++) {
      const cells = rows.map((row) => row[column]!);
      const linked = cells.flatMap((cell, i) => (isLink(cell) ? [i] : []));
      if (linked.length === 0) continue;
      const begin = linked[0]!;
      const end = Math.min(linked[linked.length - 1]! + 1, begin + MOST_LINKS);
      sheet
        .getRange(top + begin + 1, column + 1, end - begin, 1)
        .setRichTextValues(cells.slice(begin, end).map((cell) => [this.toRichText(cell)]));
    }
  }

  private toRichText(cell: ResultCell): GoogleAppsScript.Spreadsheet.RichTextValue {
    const builder = SpreadsheetApp.newRichTextValue().setText(textOf(cell));
    return (isLink(cell) ? builder.setLinkUrl(this.urlOf(cell)) : builder).build();
  }

  /** A link within the document, by the sheet's id: renaming does not break it. */
  private urlOf({ sheet: name, cell }: LinkCell): string {
    const { sheets, metadata } = this.document;
    this.ids ??= new Map(sheets.map((sheet) => [sheet.getName(), metadata.idOf(sheet)]));
    return `#gid=${this.ids.get(name)!}&range=${cell}`;
  }

  private toValue(cell: ResultCell): unknown {
    if (typeof cell !== 'object') return sheetText(cell);
    return isLink(cell) ? sheetText(cell.text) : this.document.calendar.toDate(cell.date);
  }
}

function textOf(cell: ResultCell): string {
  if (typeof cell !== 'object') return String(cell);
  return isLink(cell) ? cell.text : formatDay(cell.date);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** Merges boxes; those of one row each that stand below one another in one call. */
function mergeBoxes(sheet: Sheet, boxes: readonly Area[]): void {
  for (const box of boxes) if (box.rows > 1) rangeOf(sheet, box).merge();
  const runs: Area[] = [];
  const flat = boxes.filter(({ rows }) => rows === 1);
  for (const box of flat.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const isBelow =
      last?.column === box.column &&
      last.columns === box.columns &&
      last.row + last.rows === box.row;
    if (isBelow) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(box);
  }
  for (const run of runs) rangeOf(sheet, run).mergeAcross();
}

/** The columns that the add-on writes, down to the last row. */
function ownColumns(sheet: Sheet, { widths }: ResultSheet): Range {
  return sheet.getRange(`A:${columnLetter(widths.length - 1)}`);
}

/** Makes the sheet large enough. @returns how many rows it has then */
function makeRoom(sheet: Sheet, { rows, widths }: ResultSheet): number {
  const width = sheet.getRange('1:1').getNumColumns();
  if (widths.length > width) sheet.insertColumnsAfter(width, widths.length - width);
  const height = sheet.getRange('A:A').getNumRows();
  if (rows.length <= height) return height;
  // At least doubled, so that growing is rare.
  const added = Math.max(rows.length - height, height);
  sheet.insertRowsAfter(height, added);
  return height + added;
}
