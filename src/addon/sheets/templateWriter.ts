/** Writing a sheet of set-up, once, on a sheet of its own. */
import type { Area } from '../../domain/sheet/area';
import type { BoxRole, SheetTemplate } from '../../domain/sheet/sheetTemplate';
import { INPUT_BACKGROUND, lookOf, NUMBER_FORMATS, setGrid } from './styles';
import { markStatusColumn } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { toValue } from './templates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LOOKS: Readonly<Record<BoxRole, (range: Range) => unknown>> = {
  title: (range) => lookOf('title', range),
  hint: (range) => lookOf('about', range),
  header: (range) => lookOf('header', range),
  input: (range) =>
    setGrid(range).setBackground(INPUT_BACKGROUND).setVerticalAlignment('middle').setWrap(true),
  fixed: (range) => setGrid(range).setVerticalAlignment('middle').setWrap(true),
};

/** Adds the sheet at the end of the document. */
export function writeTemplate(document: OpenDocument, template: SheetTemplate): Sheet {
  const { spreadsheet, calendar } = document;
  const { rows, widths } = template;
  const sheet = spreadsheet.insertSheet(template.name, spreadsheet.getSheets().length);
  const missing = widths.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const at = ({ row, column, rows: height, columns }: Area) =>
    sheet.getRange(row + 1, column + 1, height, columns);

  sheet
    .getRange(1, 1, rows.length, widths.length)
    .setValues(rows.map((row) => row.map((cell) => toValue(cell, calendar))));
  for (const look of template.looks) LOOKS[look.role](at(look));
  for (const box of template.dates) at(box).setNumberFormat(NUMBER_FORMATS.date);
  for (const { values, ...box } of template.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      // Another value is a finding with an explanation, not a refusal.
      .setAllowInvalid(true)
      .build();
    at(box).setDataValidation(rule);
  }
  writeNotes(sheet, template);
  widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
  sheet.setFrozenRows(template.frozenRows);
  sheet.setFrozenColumns(template.frozenColumns);
  // The tasks' statuses are formulas that nobody writes again.
  if (template.kind === 'tracker') markStatusColumn(sheet, template.statusColumn!, false);
  return sheet;
}

function writeNotes(sheet: Sheet, { notes, widths }: SheetTemplate): void {
  for (const row of new Set(notes.map((note) => note.row))) {
    const texts = widths.map(
      (_, column) => notes.find((note) => note.row === row && note.column === column)?.text ?? '',
    );
    sheet.getRange(row + 1, 1, 1, widths.length).setNotes([texts]);
  }
}
