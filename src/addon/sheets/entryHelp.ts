/** What helps people to fill in a sheet: lists of values, and notes on cells. */
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import { rangeOf } from './sheetArea';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list to choose from; another value is a finding with an explanation, not a refusal. */
export function listOf(values: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
}

export function writeChoices(
  sheet: Sheet,
  choices: NonNullable<SheetDescription['choices']>,
): void {
  for (const { values, ...area } of choices) {
    rangeOf(sheet, area).setDataValidation(listOf(values));
  }
}

/** One call for each row that has notes. */
export function writeNotes(
  sheet: Sheet,
  notes: NonNullable<SheetDescription['notes']>,
  width: number,
): void {
  for (const row of new Set(notes.map((note) => note.row))) {
    const texts = Array.from(
      { length: width },
      (_, column) => notes.find((note) => note.row === row && note.column === column)?.text ?? '',
    );
    sheet.getRange(row + 1, 1, 1, width).setNotes([texts]);
  }
}
