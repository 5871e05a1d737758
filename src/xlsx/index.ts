/** Spreadsheet files in and out of a workbook: .xlsx and .csv. See README.md. */
import type { Workbook } from '../document/workbook';
import { readCsv } from './csv/csvReader';
import { writeCsv } from './csv/csvWriter';
import type { FileContent } from './file/fileContent';
import { FileError } from './file/fileError';
import { fileSignature } from './file/fileSignature';
import { foreignFile } from './file/foreignFile';
import { sheetNameOf } from './package/checkSheetNames';
import { readXlsx } from './readXlsx';
import { type SaveOptions, writeXlsx } from './writeXlsx';

export { FileError } from './file/fileError';
export type { FileErrorCode } from './file/fileError';
export { FILE_ERROR_TEXTS } from './file/fileErrorTexts';
export type { Notice, NoticeCode } from './file/notice';
export type { FileContent } from './file/fileContent';
export { SaveError } from './file/saveError';
export type { SaveErrorCode } from './file/saveError';
export { requireSavable } from './save/requireSavable';
export { saveNotices } from './save/saveNotices';
export type { SaveOptions } from './writeXlsx';
export { readXlsx, writeXlsx, readCsv, writeCsv };

const WORKBOOK_EXTENSION = /\.(?:xls|xlt|ods)[a-z]?$/i;
const TEXT_EXTENSION = /\.(?:csv|tsv|tab|txt)$/i;

/**
 * Reads a file by what it holds; its name only decides what a plain text is taken for and how the
 * sheet of a CSV file is called.
 *
 * @throws {FileError} see FileErrorCode
 */
export function readFile(name: string, bytes: Uint8Array): FileContent {
  if (bytes.length > 0 && fileSignature(bytes) === 'other') {
    const foreign = foreignFile(bytes, name);
    if (foreign !== null || WORKBOOK_EXTENSION.test(name)) {
      throw new FileError(foreign ?? 'not-a-spreadsheet', 'The file is not what its name says');
    }
    return readCsv(bytes, sheetNameOf(name));
  }
  return readXlsx(bytes);
}

/** Saves a workbook in the format that the name asks for: its first sheet as CSV, else .xlsx. */
export function writeFile(name: string, workbook: Workbook, options?: SaveOptions): Uint8Array {
  return TEXT_EXTENSION.test(name) ? writeCsv(workbook, 0) : writeXlsx(workbook, options);
}
