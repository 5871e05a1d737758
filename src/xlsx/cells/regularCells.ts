/** Cells as nearly every program writes them, read without the parser: they are most of a sheet. */
import type { SheetDataReader } from './sheetDataReader';

/** Text of XML that says what it says: no entities, no `>`, nothing that a parser refuses. */
const TEXT = '[^<&>\\u0000-\\u0008\\u000b-\\u001f\\ud800-\\udfff\\ufffe\\uffff]*';
const CELL = new RegExp(
  '<c r="([A-Z]{1,3}[1-9]\\d{0,6})"(?: s="(\\d{1,6})")?(?: t="([a-zA-Z]{1,9})")?' +
    `(?:/>|>(?:<f>(${TEXT})</f>)?(?:<v>(${TEXT})</v>` +
    `|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)?</c>)`,
  'y',
);
const CELL_START = '<c ';
/** Comments, CDATA and instructions, in which something may only look like a cell. */
const MARKUP = /<!|<\?(?!xml )/;
/** A cell that is longer than this is the parser's. */
const LONGEST = 1 << 17;

/**
 * Stands before a parser: takes out of the text of a sheet the cells that it knows how to read, and
 * passes on all else, so that the parser decides whatever is unusual.
 */
export class RegularCells {
  private pending = '';
  private isOff = false;

  constructor(
    private readonly reader: SheetDataReader,
    private readonly passOn: (text: string) => void,
  ) {}

  /** Takes the next piece of the text. */
  push(text: string): void {
    const known = this.pending + text;
    const end = this.read(known);
    this.pending = known.slice(end);
    if (this.isOff || this.pending.length > LONGEST) this.end();
  }

  /** Passes on what has waited for more. */
  end(): void {
    if (this.pending !== '') this.pass(this.pending);
    this.pending = '';
  }

  /** @returns up to where the text is done with */
  private read(text: string): number {
    let at = 0;
    while (!this.isOff) {
      const start = text.indexOf(CELL_START, at);
      if (start < 0) {
        // A tag may have been cut
        const cut = Math.max(at, text.lastIndexOf('<'));
        this.pass(text.slice(at, cut));
        return cut;
      }
      if (!this.pass(text.slice(at, start))) return start;
      at = this.readCells(text, start);
      if (at > start) continue;
      const next = text.indexOf(CELL_START, start + 1);
      if (next < 0) return start;
      this.pass(text.slice(start, next));
      at = next;
    }
    return at;
  }

  /** Reads cells one behind the other. @returns where the first stands that is not regular */
  private readCells(text: string, start: number): number {
    const { reader } = this;
    if (!reader.isBetweenCells) return start;
    let at = start;
    CELL.lastIndex = start;
    for (let cell = CELL.exec(text); cell; cell = CELL.exec(text)) {
      reader.regularCell(cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]);
      at = CELL.lastIndex;
    }
    return at;
  }

  /** @returns whether the parser does not have to get all that comes */
  private pass(text: string): boolean {
    if (text === '') return true;
    this.isOff ||= MARKUP.test(text);
    this.passOn(text);
    return !this.isOff;
  }
}
