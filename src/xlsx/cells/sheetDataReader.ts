/** The rows and cells of a sheet, out of the events of its parser. */
import {
  cellAddress,
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  rowIndex,
} from '../../document/cellAddress';
import type { Row, Scalar, Sheet } from '../../document/workbook';
import { FileError } from '../file/fileError';
import type { Notice } from '../file/notice';
import type { StyleInterner } from '../styles/styleInterner';
import { TextCapture } from '../xml/textCapture';
import { ownText } from '../xml/ownText';
import { decodeText } from '../xml/xmlText';
import type { CellRoom } from './cellRoom';
import { cellValue, type ValueContext } from './cellValue';
import { SharedFormulas } from './sharedFormulas';
import { StringItemCollector } from './sharedStrings';

/** What the cells of one workbook share. */
export interface CellContext extends ValueContext {
  readonly styles: StyleInterner;
  /** Counts the places for values and styles that the cells of all its sheets take. */
  readonly room: CellRoom;
}

const NO_ATTRIBUTES: Record<string, string> = {};

/** Fills a sheet with its cells. @throws {FileError} damaged, too-large */
export class SheetDataReader {
  private row: Row | undefined;
  private rowIndex = -1;
  private column = -1;
  /** Whether the row has not said its number and no cell of it is read yet. */
  private isRowUnsaid = false;

  private type = 'n';
  private format = 0;
  private valueText: string | null = null;
  private formulaText: string | null = null;
  private formulaAttributes: Record<string, string> = {};
  private readonly capture = new TextCapture();
  private readonly inlineText = new StringItemCollector();
  private inInline = false;
  private inCell = false;

  private readonly inlineStrings = new Map<string, string>();
  private readonly sharedFormulas = new SharedFormulas();
  private withoutValue = 0;
  private firstWithoutValue = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') this.capture.begin();
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'f') {
      this.formulaAttributes = attributes;
      this.capture.begin();
    } else if (name === 'is') {
      this.inInline = true;
    } else if (this.inInline) this.inlineText.open(name);
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'v') this.valueText = this.capture.end();
    else if (name === 'f') this.formulaText = this.capture.end();
    else if (name === 'row') this.endRow();
    else if (name === 'is') this.inInline = false;
    else if (this.inInline) this.inlineText.close(name);
  }

  text(text: string): void {
    if (this.capture.isActive) this.capture.add(text);
    else if (this.inInline) this.inlineText.text(text);
  }

  /** Whether a row is open, and none of its cells. */
  get isBetweenCells(): boolean {
    return this.row !== undefined && !this.inCell;
  }

  /** A whole cell; what it does not have is undefined. */
  regularCell(
    reference: string | undefined,
    format: string | undefined,
    type: string | undefined,
    formula: string | undefined,
    value: string | undefined,
    inline: string | undefined,
  ): void {
    this.startCell(reference, type, format);
    this.valueText = value ?? null;
    this.formulaText = formula ?? null;
    if (formula !== undefined) this.formulaAttributes = NO_ATTRIBUTES;
    if (inline !== undefined) this.inlineText.take(inline);
    this.endCell();
  }

  /** Settles what could not be settled before all cells were read. */
  finish(notices: Notice[]): void {
    this.sharedFormulas.resolve((row, column, formula) => {
      this.sheet.rows[row]?.formulas?.set(column, formula);
    });
    if (this.withoutValue > 0) {
      notices.push({
        code: 'formula-without-value',
        sheet: this.sheet.name,
        count: this.withoutValue,
        cell: this.firstWithoutValue,
      });
    }
  }

  private beginRow(attributes: Record<string, string>): void {
    const number = attributes.r;
    this.isRowUnsaid = number === undefined;
    this.rowIndex = number === undefined ? this.rowIndex + 1 : Number(number) - 1;
    if (!(this.rowIndex >= 0 && this.rowIndex < MAX_ROWS)) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} has a row numbered ${number}`);
    }
    this.column = -1;
    this.row = this.sheet.rows[this.rowIndex] ?? { values: [], styles: [] };
  }

  /** A row that does not say its number stands where its first cell says, if that lies below. */
  private placeRow(reference = ''): void {
    this.isRowUnsaid = false;
    const row = rowIndex(reference);
    if (row <= this.rowIndex) return;
    this.rowIndex = row;
    if (row >= MAX_ROWS) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} has a cell at ${reference}`);
    }
    this.row = this.sheet.rows[row] ?? { values: [], styles: [] };
  }

  private endRow(): void {
    const row = this.row;
    if (row && (row.values.length > 0 || row.styles.length > 0 || row.formulas)) {
      this.sheet.rows[this.rowIndex] = row;
    }
    this.row = undefined;
  }

  private beginCell({ r, t, s }: Record<string, string>): void {
    this.startCell(r, t, s);
    this.valueText = null;
    this.formulaText = null;
  }

  private startCell(
    reference: string | undefined,
    type: string | undefined,
    format: string | undefined,
  ): void {
    this.inCell = true;
    if (this.isRowUnsaid) this.placeRow(reference);
    this.column = reference === undefined ? this.column + 1 : columnIndex(reference);
    if (!this.row || !(this.column >= 0 && this.column < MAX_COLUMNS)) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} has a cell at ${reference}`);
    }
    this.type = type ?? 'n';
    this.format = format === undefined ? 0 : Number(format);
    this.inlineText.begin();
  }

  private endCell(): void {
    this.inCell = false;
    const { row, column } = this;
    if (!row) return;
    const value = this.readValue();
    if (value !== null) {
      this.reserve(row.values, column, null);
      row.values[column] = value;
    }
    const style = this.context.styles.styleOf(this.format);
    if (style !== 0) {
      this.reserve(row.styles, column, 0);
      row.styles[column] = style;
    }
    if (this.formulaText !== null) this.endFormula(row, this.formulaText);
  }

  /** Fills the gap before a column, so that arrays stay dense. */
  private reserve<T>(list: T[], column: number, filler: T): void {
    this.context.room.take(Math.max(0, column + 1 - list.length));
    while (list.length < column) list.push(filler);
  }

  private endFormula(row: Row, text: string): void {
    const formula = this.sharedFormulas.read(
      this.rowIndex,
      this.column,
      decodeText(text),
      this.formulaAttributes,
    );
    (row.formulas ??= new Map()).set(this.column, formula);
    const empty = this.valueText === null || (this.valueText === '' && this.type !== 'str');
    if (!empty || this.type === 'str' || this.type === 'inlineStr') return;
    // The host works it out where it can; a stored result is never touched.
    (row.calculated ??= new Map()).set(this.column, '');
    if (this.withoutValue++ === 0) this.firstWithoutValue = cellAddress(this.rowIndex, this.column);
  }

  private readValue(): Scalar {
    const inline = this.type === 'inlineStr' ? this.inlineText.result() : '';
    const value = cellValue(this.type, this.valueText, inline, this.format, this.context);
    if (value === undefined) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} uses a string that is missing`);
    }
    return typeof value === 'string' && this.type !== 's' ? this.intern(value) : value;
  }

  private intern(text: string): string {
    const known = this.inlineStrings.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.inlineStrings.set(own, own);
    return own;
  }
}
