/** Reading a CSV file. */
import { cellAddress } from '../../document/cellAddress';
import { type Row, Sheet, Workbook } from '../../document/workbook';
import type { FileContent } from '../file/fileContent';
import { FileError } from '../file/fileError';
import { fileSignature } from '../file/fileSignature';
import type { Notice } from '../file/notice';
import { type CsvDelimiter, detectDelimiter } from './csvDelimiter';
import { decodePlainText } from './textDecoding';

const DEFAULT_SHEET_NAME = 'CSV';

/**
 * Reads a CSV file (RFC 4180) separated by commas, semicolons or tabs. Every filled cell is a
 * string; a row is a record, so a line break inside quotes starts none and a blank line is one.
 *
 * @throws {FileError} empty, not-a-spreadsheet, not-utf8, too-large
 */
export function readCsv(bytes: Uint8Array, sheetName = DEFAULT_SHEET_NAME): FileContent {
  if (bytes.length === 0) throw new FileError('empty', 'The file has no content');
  if (fileSignature(bytes) !== 'other' || isPdf(bytes)) {
    throw new FileError('not-a-spreadsheet', 'The file is not a text file');
  }
  const text = decodePlainText(bytes);
  if (text.includes('\0')) throw new FileError('not-a-spreadsheet', 'The file is not a text file');
  const workbook = new Workbook();
  workbook.csvDelimiter = detectDelimiter(text);
  const sheet = new Sheet(sheetName);
  workbook.sheets.push(sheet);
  const unclosed = new CsvParser(text, workbook.csvDelimiter, sheet.rows).parse();
  const notices: Notice[] =
    unclosed === null ? [] : [{ code: 'quote-unclosed', sheet: sheetName, cell: unclosed }];
  return { workbook, notices };
}

function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
}

const QUOTE = '"';

class CsvParser {
  private at = 0;
  private unclosed: string | null = null;
  /** Equal texts share one string, as the strings of a workbook do. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly delimiter: CsvDelimiter,
    private readonly rows: (Row | undefined)[],
  ) {}

  /** Fills the rows; returns the address of a field whose quote is never closed. */
  parse(): string | null {
    while (this.at < this.text.length) this.rows.push(this.readRecord());
    return this.unclosed;
  }

  private readRecord(): Row | undefined {
    const values: (string | null)[] = [];
    for (;;) {
      values.push(this.readField(values.length));
      if (this.text[this.at] !== this.delimiter) break;
      this.at++;
    }
    this.skipLineBreak();
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values.length === 0 ? undefined : { values, styles: [] };
  }

  private readField(column: number): string | null {
    let field = '';
    if (this.text[this.at] === QUOTE) field = this.readQuoted(column);
    const start = this.at;
    while (this.at < this.text.length && !this.endsField(this.text[this.at]!)) this.at++;
    // Text behind a closing quote is against the format; it is kept rather than lost.
    field += this.text.slice(start, this.at);
    return field === '' ? null : this.intern(field);
  }

  private readQuoted(column: number): string {
    let content = '';
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf(QUOTE, from);
      if (quote < 0) {
        this.unclosed ??= cellAddress(this.rows.length, column);
        this.at = this.text.length;
        return content + this.text.slice(from);
      }
      content += this.text.slice(from, quote);
      this.at = quote + 1;
      if (this.text[this.at] !== QUOTE) return content;
      content += QUOTE;
      from = this.at + 1;
    }
  }

  private endsField(sign: string): boolean {
    return sign === this.delimiter || sign === '\n' || sign === '\r';
  }

  private skipLineBreak(): void {
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at++;
    this.at++;
  }

  private intern(field: string): string {
    const known = this.known.get(field);
    if (known !== undefined) return known;
    this.known.set(field, field);
    return field;
  }
}
