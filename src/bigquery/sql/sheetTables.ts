/**
 * The offices' sheets as external tables, all columns texts in the office's own order. BigQuery keeps
 * no order of rows and no numbers, so an office adds a sheet of one formula, which puts the number of
 * its row before each row of the tracker and shows every cell as the office sees it.
 */
import { quotedSheet } from '../../domain/formulas/formulaParts';
import { spreadsheetAddress } from '../../domain/setup/offices/officeImport';
import { columnLetter } from '../../domain/sheet/grid';
import { COLUMN_KEYS } from '../../domain/tracker/columns';
import { ROW_NUMBER } from '../schema';
import type { SqlSettings, TrackerLink } from './sqlSettings';
import { inDataset, literal } from './sqlText';

/** The sheet that an office adds; its name needs no quotes in a range. */
export const ADDED_SHEET = 'bigquery';
/** The last column of a tracker as set-up makes it. */
export const LAST_COLUMN = columnLetter(COLUMN_KEYS.length - 1);
/** As many as a table in BigQuery may have columns beside the number. */
const MOST_COLUMNS = 702;

/** Zero-based position of a column by its letters; null where no sheet has that one. */
export function columnAt(letters: string): number | null {
  for (let at = 0; at < MOST_COLUMNS; at++) if (columnLetter(at) === letters) return at;
  return null;
}

/**
 * The formula for cell A1 of the sheet that an office adds. Semicolons part arguments in a document
 * of any locale.
 * @param tracker name of the tracker's sheet
 */
export function sheetFormula(tracker: string, lastColumn: string): string {
  const name = quotedSheet(tracker);
  return `=ARRAYFORMULA(HSTACK(ROW(${name}!A1:A); TO_TEXT(${name}!A1:${lastColumn})))`;
}

/** The external table of a document, by its place in the list. */
export function sheetTable(dataset: string, at: number): string {
  return inDataset(dataset, `sheet_${String(at + 1).padStart(4, '0')}`);
}

/** An external table a document. */
export function sheetStatements({ dataset, trackers }: SqlSettings): string[] {
  return trackers.map((tracker, at) => sheetStatement(sheetTable(dataset, at), tracker));
}

function sheetStatement(table: string, { document, spreadsheet, lastColumn }: TrackerLink): string {
  const last = columnAt(lastColumn) ?? 0;
  const cells = Array.from({ length: last + 1 }, (_, at) => `\`${columnLetter(at)}\` STRING`);
  const range = `${ADDED_SHEET}!A:${columnLetter(last + 1)}`;
  return `CREATE OR REPLACE EXTERNAL TABLE ${table} (${[`${ROW_NUMBER} STRING`, ...cells].join(', ')})
OPTIONS (
  format = 'GOOGLE_SHEETS',
  uris = [${literal(spreadsheetAddress(spreadsheet))}],
  sheet_range = ${literal(range)},
  skip_leading_rows = 0,
  description = ${literal(document)}
)`;
}
