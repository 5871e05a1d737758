/** Writing described sheets, replacing what the add-on itself wrote there before. */
import type { Area } from '../../domain/sheet/area';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import { NUMBER_FORMATS } from '../../domain/sheet/styles';
import type { SummaryKind } from '../../domain/summary';
import { markPage, markResultSheet, markStatusColumn } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { sheetValue } from './sheetValue';
import { drawCharts } from './charts';
import { writeChoices, writeNotes } from './entryHelp';
import { makeRoom, mergeAreas, ownColumns, rangeOf } from './sheetArea';
import { SheetLinks } from './sheetLinks';
import { applyStyle } from './applyStyle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DescribedResult = SheetDescription<SummaryKind>;

/**
 * Writes sheets into one document. What users have to the right of a result sheet's own columns,
 * its place among the sheets, its name, its widths and its notes stay.
 */
export class SheetWriter {
  private readonly links: SheetLinks;

  constructor(private readonly document: OpenDocument) {
    this.links = new SheetLinks(document);
  }

  /**
   * Adds a sheet at the end of the document, which then is the users': no later run writes it as a
   * whole. It comes to the front.
   */
  add(described: SheetDescription): Sheet {
    const { spreadsheet } = this.document;
    const sheet = spreadsheet.insertSheet(described.name, spreadsheet.getSheets().length);
    this.writeContent(sheet, described);
    this.dress(sheet, described);
    const { statusColumn } = described;
    if (statusColumn !== undefined) markStatusColumn(sheet, statusColumn, false);
    return sheet;
  }

  /** Writes what stands in a sheet, links included, and makes room for it. */
  writeContent(sheet: Sheet, described: SheetDescription): void {
    makeRoom(sheet, described);
    this.writeRows(sheet, described, 0);
  }

  /**
   * Gives a sheet its looks and what helps to fill it in: all of the description but its values.
   * May be repeated on a sheet that has them already, or a part of them.
   */
  dress(sheet: Sheet, described: SheetDescription): void {
    const { widths, frozenColumns } = described;
    sheet.setFrozenRows(0);
    sheet.setFrozenColumns(0);
    ownColumns(sheet, described).breakApart();
    widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
    this.dressRows(sheet, described, 0);
    writeChoices(sheet, described.choices ?? []);
    writeNotes(sheet, described.notes ?? [], widths.length);
    mergeAreas(sheet, described.merges ?? []);
    sheet.setFrozenRows(described.frozenRows);
    if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
    drawCharts(sheet, described.charts ?? []);
  }

  /**
   * Writes a result sheet with its styles, links and charts; the number of calls does not depend on
   * its rows.
   * @returns the name under which it stands
   */
  write(described: DescribedResult): string {
    const existing = this.document.resultSheet(described.kind);
    const sheet = existing ?? this.insertResultSheet(described);
    if (existing) ownColumns(sheet, described).breakApart().clearContent().clearFormat();
    this.writeContent(sheet, described);
    this.dress(sheet, described);
    return sheet.getName();
  }

  /**
   * Writes the values alone, all in one call: a sheet that is there already has its styles. Links
   * are mere texts until the next {@link write}.
   */
  refresh(described: DescribedResult): string {
    const existing = this.document.resultSheet(described.kind);
    if (!existing) return this.write(described);
    const height = makeRoom(existing, described);
    const blank = described.widths.map(() => '');
    const values = this.valuesOf(described.rows);
    while (values.length < height) values.push(blank);
    ownColumns(existing, described).setValues(values);
    return existing.getName();
  }

  /** Adds the last row below what stands there, however somebody may have left it. */
  append(described: DescribedResult): string {
    const existing = this.document.resultSheet(described.kind);
    if (!existing) return this.write(described);
    makeRoom(existing, described);
    const about = described.styles.find(({ role }) => role === 'about');
    if (about) {
      const line = described.rows[about.row]![about.column]!;
      const value = sheetValue(line, this.document.calendar);
      rangeOf(existing, { ...about, rows: 1, columns: 1 }).setValue(value);
    }
    const end = existing.getLastRow();
    const last = described.rows.length - 1;
    if (end + 1 > existing.getMaxRows()) existing.insertRowsAfter(end, 1);
    this.writeRows(existing, described, last, end - last);
    this.dressRows(existing, described, last, end - last);
    drawCharts(existing, described.charts ?? []);
    return existing.getName();
  }

  /** A sheet at the end; where a user's sheet has the name, under a name of its own. */
  private insertResultSheet({ kind, name, page, isHidden }: DescribedResult): Sheet {
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
    if (page) markPage(sheet, page);
    if (isHidden) sheet.hideSheet();
    return sheet;
  }

  /**
   * Writes the rows from `first` on.
   * @param shift how many rows further down than described
   */
  private writeRows(sheet: Sheet, described: SheetDescription, first: number, shift = 0): void {
    const rows = described.rows.slice(first);
    if (rows.length === 0) return;
    const top = first + shift;
    sheet.getRange(top + 1, 1, rows.length, described.widths.length).setValues(this.valuesOf(rows));
    this.links.write(sheet, rows, top);
  }

  /** Gives the rows from `first` on their styles and formats. */
  private dressRows(
    sheet: Sheet,
    { styles, formats }: SheetDescription,
    first: number,
    shift = 0,
  ): void {
    const apply = (area: Area, use: (range: Range) => void) => {
      const row = Math.max(area.row, first);
      const height = area.row + area.rows - row;
      if (height > 0) use(rangeOf(sheet, { ...area, row: row + shift, rows: height }));
    };
    for (const area of styles) apply(area, (range) => applyStyle(range, area.role));
    for (const area of formats) {
      apply(area, (range) => range.setNumberFormat(NUMBER_FORMATS[area.format]));
    }
  }

  private valuesOf(rows: SheetDescription['rows']): unknown[][] {
    return rows.map((row) => row.map((cell) => sheetValue(cell, this.document.calendar)));
  }
}
