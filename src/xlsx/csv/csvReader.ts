/** Reading a CSV file. */
import { Sheet, Workbook } from '../../document/workbook';
import { CellRoom } from '../cells/cellRoom';
import type { FileContent } from '../file/fileContent';
import { FileError } from '../file/fileError';
import { fileSignature } from '../file/fileSignature';
import { foreignFile } from '../file/foreignFile';
import type { Notice } from '../file/notice';
import { detectDelimiter } from './csvDelimiter';
import { CsvParser, requireAtMost } from './csvParser';
import { decodePlainText } from './textDecoding';

const DEFAULT_SHEET_NAME = 'CSV';
/** Twice what a sheet of Excel has. */
const MOST_ROWS = 2_097_152;
/** Programs of DOS end a text with it. */
const DOS_END = /\x1a\s*$/;

/**
 * Reads a CSV file (RFC 4180) separated by commas, semicolons, tabs or bars. Every filled cell is a
 * string; a row is a record, so a line break inside quotes starts none and a blank line is one, but
 * for those at the end.
 *
 * @throws {FileError} empty, not-a-spreadsheet, not-utf8, too-large
 */
export function readCsv(bytes: Uint8Array, sheetName = DEFAULT_SHEET_NAME): FileContent {
  if (bytes.length === 0) throw new FileError('empty', 'The file has no content');
  const foreign = fileSignature(bytes) === 'other' ? foreignFile(bytes) : 'not-a-spreadsheet';
  if (foreign !== null) throw new FileError(foreign, 'The file is not a table in plain text');
  const text = decodePlainText(bytes).replace(DOS_END, '');
  if (text.includes('\0')) throw new FileError('not-a-spreadsheet', 'The file is not a text file');
  if (!/\S/.test(text)) throw new FileError('empty', 'The file holds nothing but spaces');
  const workbook = new Workbook();
  workbook.csvDelimiter = detectDelimiter(text);
  const sheet = new Sheet(sheetName);
  workbook.sheets.push(sheet);
  const parser = new CsvParser(text, workbook.csvDelimiter);
  const room = new CellRoom();
  for (let values = parser.next(), row = 0; values; values = parser.next(), row++) {
    if (values.length === 0) continue;
    requireAtMost(MOST_ROWS, row + 1, 'rows');
    room.take(values.length);
    sheet.rows[row] = { values, styles: [] };
  }
  const { unclosed } = parser;
  const notices: Notice[] =
    unclosed === null ? [] : [{ code: 'quote-unclosed', sheet: sheetName, cell: unclosed }];
  return { workbook, notices };
}
