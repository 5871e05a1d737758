/** Writes into cells as Sheets does. */
import { type CellInput, setContent, setStyle, styleAt } from '../../../document/cells';
import { readEntry } from '../../../document/values/coercion';
import type { ExecutionContext } from '../../runtime/context';
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { readFormula } from '../../../document/values/localFormula';
import { styleTable } from '../../../document/styleTable';
import { CellError, type Scalar, type Sheet, type Workbook } from '../../../document/workbook';

/** Writes what scripts and users put into cells, with the conversions of Sheets. */
export class CellWriter {
  private readonly withFormat = new Map<string, (style: number) => number>();

  /** @param signs of formulas, where they are not those of the spreadsheet's locale */
  constructor(
    private readonly context: ExecutionContext,
    private readonly signs = context.locale.formulas,
  ) {}

  write(sheet: Sheet, row: number, column: number, input: CellInput): void {
    if (input === null || input === undefined) setContent(sheet, row, column, null);
    else if (typeof input === 'string') this.writeText(sheet, row, column, input);
    else if (typeof input === 'object') this.writeDate(sheet, row, column, input);
    else setContent(sheet, row, column, scalarOf(input));
  }

  /** @param formula with or without the leading `=`; blank clears the cell */
  writeFormula(sheet: Sheet, row: number, column: number, formula: string): void {
    const text = formula.startsWith('=') ? formula.slice(1) : formula;
    if (text === '') setContent(sheet, row, column, null);
    else this.enterFormula(sheet, row, column, text);
  }

  private enterFormula(sheet: Sheet, row: number, column: number, text: string): void {
    const formula = readFormula(text, this.signs);
    if (formula === null) setContent(sheet, row, column, new CellError('#ERROR!', text));
    else setContent(sheet, row, column, null, formula);
  }

  private writeText(sheet: Sheet, row: number, column: number, text: string): void {
    const { locale } = this.context;
    const asText = this.numberFormat(sheet, row, column) === '@';
    const entry = readEntry(text, asText, locale, () => this.currentYear());
    if (entry.formula !== undefined) this.enterFormula(sheet, row, column, entry.formula);
    else setContent(sheet, row, column, entry.value);
    if (entry.numberFormat !== undefined) {
      this.formatIfGeneral(sheet, row, column, entry.numberFormat);
    }
  }

  private writeDate(sheet: Sheet, row: number, column: number, date: Date): void {
    const { zone, locale } = this.context;
    // The Date may come from another realm; its own methods may have been changed there.
    const instant = Date.prototype.getTime.call(date);
    if (Number.isNaN(instant)) {
      setContent(sheet, row, column, new CellError('#NUM!'));
      return;
    }
    const serial = zone.serialAt(instant);
    const format = Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat;
    setContent(sheet, row, column, serial);
    this.formatIfGeneral(sheet, row, column, format);
  }

  private formatIfGeneral(sheet: Sheet, row: number, column: number, format: string): void {
    const current = this.numberFormat(sheet, row, column);
    if (current !== undefined && current !== 'General') return;
    let change = this.withFormat.get(format);
    if (!change) {
      change = styleTable(this.context.state.workbook).patched({ numberFormat: format });
      this.withFormat.set(format, change);
    }
    setStyle(sheet, row, column, change(styleAt(sheet, row, column)));
  }

  private numberFormat(sheet: Sheet, row: number, column: number): string | undefined {
    return this.context.state.workbook.styles[styleAt(sheet, row, column)]?.numberFormat;
  }

  private currentYear(): number {
    const { zone, state } = this.context;
    return new Date(zone.wallAt(state.clock())).getUTCFullYear();
  }
}

/** @throws ServiceException when a text is longer than a cell may hold */
export function requireCellSize({ mostCharacters }: Workbook, input: CellInput): void {
  if (typeof input === 'string' && input.length > mostCharacters) {
    throw new WriteRefusal(refusals.tooManyCharacters(mostCharacters));
  }
}

function scalarOf(input: number | boolean): Scalar {
  return typeof input === 'number' && !Number.isFinite(input) ? new CellError('#NUM!') : input;
}
