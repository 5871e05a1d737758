/** Taking a CSV text apart into records and fields, stray quotation marks included. */
import { cellAddress } from '../../document/cellAddress';
import { FileError } from '../file/fileError';

/** What stands between the fields of a record. */
export type CsvDelimiter = ',' | ';' | '\t' | '|';

const QUOTE = '"';
/** Far more than Excel and Sheets have. */
const MOST_COLUMNS = 50_000;
/** A hundred times what a cell of Sheets takes. */
const LONGEST_FIELD = 5_000_000;

/** @throws {FileError} too-large */
export function requireAtMost(most: number, count: number, what: string): void {
  if (count > most) throw new FileError('too-large', `The file has more than ${most} ${what}`);
}

/** Reads the records of a text one after the other. */
export class CsvParser {
  private at = 0;
  private record = 0;
  /** Fields of the last record, the blank ones at its end too. */
  width = 0;
  /** Address of the first field whose quotation mark is never closed. */
  unclosed: string | null = null;
  /** Equal texts share one string, as the strings of a workbook do. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly delimiter: CsvDelimiter,
  ) {}

  /**
   * The fields of the next record up to the last that is filled, null for empty ones; undefined
   * behind the last record.
   * @throws {FileError} too-large
   */
  next(): (string | null)[] | undefined {
    if (this.at >= this.text.length) return undefined;
    const fields: (string | null)[] = [];
    for (let column = 0; ; column++) {
      const field = this.readField(column);
      if (field !== null) {
        requireAtMost(MOST_COLUMNS, column + 1, 'columns');
        while (fields.length < column) fields.push(null);
        fields.push(field);
      }
      this.width = column + 1;
      if (this.text[this.at] !== this.delimiter) break;
      this.at++;
    }
    this.skipLineBreak();
    this.record++;
    return fields;
  }

  private readField(column: number): string | null {
    let field = this.readQuoted(column) ?? '';
    const start = this.at;
    while (this.at < this.text.length && !this.endsField(this.text[this.at]!)) this.at++;
    // Text behind a closing quote is against the format; it is kept rather than lost.
    field += this.text.slice(start, this.at);
    requireAtMost(LONGEST_FIELD, field.length, 'characters in a cell');
    return field === '' ? null : this.intern(withoutGuard(field));
  }

  /** What quotation marks enclose at the beginning of a field; null where there is no such thing. */
  private readQuoted(column: number): string | null {
    const start = this.openingQuote();
    if (start < 0) return null;
    let content = '';
    let from = start + 1;
    for (;;) {
      const quote = this.text.indexOf(QUOTE, from);
      if (quote < 0) break;
      content += this.text.slice(from, quote);
      if (this.text[quote + 1] === QUOTE) {
        content += QUOTE;
        from = quote + 2;
        continue;
      }
      if (!this.closes(quote, content)) break;
      this.at = quote + 1;
      return content;
    }
    // It is a mark like any other: else the rest of the file would be one cell.
    this.unclosed ??= cellAddress(this.record, column);
    return null;
  }

  /** Where the mark that opens a field stands, spaces before it left out; -1 where there is none. */
  private openingQuote(): number {
    let at = this.at;
    while (this.text[at] === ' ') at++;
    return this.text[at] === QUOTE ? at : -1;
  }

  /**
   * Whether a mark closes a field: one that opens the next field does not, and behind one over
   * several lines nothing more is said.
   */
  private closes(quote: number, content: string): boolean {
    let behind = quote + 1;
    while (this.text[behind] === ' ') behind++;
    if (behind >= this.text.length || this.endsField(this.text[behind]!)) return true;
    return !/[\r\n]/.test(content) && !this.endsField(this.text[quote - 1]!);
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

/** Programs write `="001"` so that Excel takes a field for a text; the text is what is meant. */
function withoutGuard(field: string): string {
  const guarded = field.startsWith('="') ? /^="((?:[^"]|"")+)"$/.exec(field) : null;
  return guarded ? guarded[1]!.replaceAll('""', QUOTE) : field;
}
