/** The cells of a sheet, passed over once: where they stand, and what they refer to. */
import {
  cellArea,
  columnLetters,
  columnNumber,
  holds,
  leavesGrid,
  MOST_COLUMNS,
  MOST_ROWS,
} from './cellArea';
import type { StyleCounts } from './styleFaults';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;
const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)/;

/** What the cells of a workbook share. */
export interface CellContext {
  readonly styles: StyleCounts;
  readonly sharedStrings: readonly string[];
}

/** Listens to the elements of `sheetData`. */
export class SheetCells {
  readonly faults: string[] = [];
  /** Addresses with formulas. */
  readonly formulas = new Set<string>();
  /** What the cells of the rows that somebody asks for hold. */
  readonly texts = new Map<string, string>();
  private row = 0;
  private column = 0;
  private isUnsaid = false;
  private address = '';
  private attributes: Record<string, string> = {};
  private formula: Record<string, string> = {};
  private readonly masters = new Map<string, ReturnType<typeof cellArea>>();
  private inline = '';

  /** @param kept rows whose texts are wanted, from 1 */
  constructor(
    private readonly context: CellContext,
    private readonly kept: ReadonlySet<number>,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = attributes;
  }

  close(name: string, text: string): void {
    if (name === 'f') this.closeFormula(text);
    else if (name === 'v') this.closeValue(text);
    else if (name === 't') this.inline += text;
    else if (name === 'c') this.closeCell();
  }

  private openRow({ r, s }: Record<string, string>): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    // Without a number it stands where its first cell says.
    this.isUnsaid = r === undefined;
    this.startRow(row);
    this.column = 0;
    this.requireFormat(`row ${row}`, s);
  }

  private startRow(row: number): void {
    if (!(row > this.row && row <= MOST_ROWS)) {
      this.faults.push(`row ${row} behind row ${this.row}`);
    }
    this.row = row;
  }

  private openCell(attributes: Record<string, string>): void {
    const { r } = attributes;
    const found = r === undefined ? null : /^([A-Z]+)(\d+)$/i.exec(r);
    const column = found ? columnNumber(found[1]!) : this.column + 1;
    this.address = r ?? `${columnLetters(column)}${this.row}`;
    const row = Number(found?.[2]);
    if (this.isUnsaid && row > this.row) this.startRow(row);
    this.isUnsaid = false;
    if (r !== undefined && row !== this.row) {
      this.faults.push(`cell ${r} in row ${this.row}`);
    }
    if (!(column > this.column && column <= MOST_COLUMNS)) {
      this.faults.push(`cell ${this.address} behind column ${this.column}`);
    }
    this.column = column;
    this.attributes = attributes;
    this.inline = '';
    this.requireFormat(`cell ${this.address}`, attributes.s);
  }

  private requireFormat(of: string, format = '0'): void {
    const { cellFormats } = this.context.styles;
    if (!(Number(format) >= 0 && Number(format) < Math.max(1, cellFormats))) {
      this.faults.push(`${of} has the format ${format} of ${cellFormats}`);
    }
  }

  private closeFormula(text: string): void {
    this.formulas.add(this.address);
    const { t, si = '', ref } = this.formula;
    const here = cellArea(this.address);
    if (t === 'shared' && text !== '') this.masters.set(si, cellArea(ref));
    if (t === 'shared') {
      const area = this.masters.get(si);
      if (area === undefined) this.faults.push(`${this.address}: no formula is shared as ${si}`);
      else if (!area || (here && !holds(area, here))) {
        this.faults.push(`${this.address}: lies outside of what shares ${si}`);
      }
    } else if (text === '' && t !== 'dataTable') this.faults.push(`${this.address}: empty formula`);
    const fault = formulaFault(text);
    if (fault !== null) this.faults.push(`${this.address}: ${fault}`);
  }

  private closeValue(text: string): void {
    const { t = 'n' } = this.attributes;
    const isRight =
      t === 'n'
        ? text.trim() !== '' && Number.isFinite(Number(text))
        : t === 's'
          ? this.context.sharedStrings[Number(text)] !== undefined
          : t === 'b'
            ? /^[01]$/.test(text)
            : t === 'e'
              ? ERRORS.test(text)
              : t === 'd' || t === 'str';
    if (!isRight) {
      this.faults.push(`${this.address}: «${text.slice(0, 40)}» is no value of type ${t}`);
    }
    this.keep(t === 's' ? (this.context.sharedStrings[Number(text)] ?? '') : text);
  }

  private closeCell(): void {
    if (this.attributes.t === 'inlineStr') this.keep(this.inline);
  }

  private keep(text: string): void {
    if (text.length > LONGEST_TEXT) {
      this.faults.push(`${this.address}: a text of ${text.length} characters`);
    }
    if (this.kept.has(this.row)) this.texts.set(this.address.toUpperCase(), text);
  }
}

/** Why Excel refuses a formula; null where the judge finds nothing. */
export function formulaFault(text: string): string | null {
  if (text.length > LONGEST_FORMULA) return `a formula of ${text.length} characters`;
  if (text.startsWith('=')) return 'a formula with = in front';
  for (const [literal] of text.matchAll(/"(?:[^"]|"")*"/g)) {
    const { length } = literal.slice(1, -1).replaceAll('""', '"');
    if (length > LONGEST_LITERAL) return `a text of ${length} characters in a formula`;
  }
  const outside = leavesGrid(text);
  return outside === null ? null : `the formula names ${outside}, which no sheet has`;
}
