import {
  cellAddress,
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from '../../document/cellAddress';
import type { Row, Scalar, Sheet } from '../../document/workbook';
import { cellValue, type ValueContext } from '../cells/cellValue';
import { SharedFormulas } from '../cells/sharedFormulas';
import { StringItemCollector } from '../cells/sharedStrings';
import { FileError } from '../file/fileError';
import type { Notice } from '../file/notice';
import type { LinkElement } from '../links/linkReader';
import { RuleReader } from '../styles/ruleReader';
import type { StyleInterner } from '../styles/styleInterner';
import { isFalse, isTrue } from '../xml/booleans';
import { parseEntry } from '../xml/xmlParser';
import { decodeText } from '../xml/xmlText';
import type { ZipEntry } from '../zip/zipArchive';
import { widthToPixels } from './columnWidth';
import { readListValidation } from './validationXml';

/** What the sheets of one workbook share. */
export interface SheetContext extends ValueContext {
  readonly styles: StyleInterner;
}

/** Values and styles together; twice what the 10 million cells that Sheets takes can need. */
const MAX_CELLS = 40_000_000;

/**
 * Fills a sheet from its part; notices are added to `notices`.
 * @returns its links, which can be placed when all sheets are known @throws {FileError}
 */
export function readSheet(
  entry: ZipEntry,
  sheet: Sheet,
  context: SheetContext,
  notices: Notice[],
): readonly LinkElement[] {
  const handler = new SheetHandler(sheet, context);
  parseEntry(entry, handler);
  handler.finish(notices);
  const { merges, columnWidths, frozenRows, frozenColumns, gridlinesHidden } = sheet;
  sheet.loadedLook = {
    merges: [...merges],
    columnWidths: new Map(columnWidths),
    frozenRows,
    frozenColumns,
    gridlinesHidden,
  };
  sheet.loadedConditionalFormats = [...sheet.conditionalFormats];
  return handler.links;
}

/** A width for 'all columns to the end' says nothing about the table. */
const MAX_LISTED_COLUMNS = 1000;

class SheetHandler {
  readonly links: LinkElement[] = [];
  private inData = false;
  private row: Row | undefined;
  private rowIndex = -1;
  private column = -1;
  private cellCount = 0;

  private type = 'n';
  private format = 0;
  private valueText: string | null = null;
  private formulaText: string | null = null;
  private formulaAttributes: Record<string, string> = {};
  private readonly inlineText = new StringItemCollector();
  private inInline = false;
  private capturing = false;
  private captured = '';

  /** How deep the parser is outside of the cells; the worksheet element is 1. */
  private depth = 0;
  private readonly rules: RuleReader;
  private inRules = false;
  private validation: { sqref: string; type: string | undefined } | null = null;
  private readonly inlineStrings = new Map<string, string>();
  private readonly sharedFormulas = new SharedFormulas();
  private withoutValue = 0;
  private firstWithoutValue = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {
    this.rules = new RuleReader(context.styleReader);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (!this.inData) this.openOutside(name, attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') this.beginCapture();
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'f') {
      this.formulaAttributes = attributes;
      this.beginCapture();
    } else if (name === 'is') {
      this.inInline = true;
    } else if (this.inInline) this.inlineText.open(name);
  }

  close(name: string): void {
    if (!this.inData) this.closeOutside(name);
    else if (name === 'c') this.endCell();
    else if (name === 'v') this.valueText = this.endCapture();
    else if (name === 'f') this.formulaText = this.endCapture();
    else if (name === 'row') this.endRow();
    else if (name === 'is') this.inInline = false;
    else if (name === 'sheetData') {
      this.inData = false;
      this.depth--;
    } else if (this.inInline) this.inlineText.close(name);
  }

  text(text: string): void {
    if (this.capturing) this.captured += text;
    else if (this.inInline) this.inlineText.text(text);
  }

  finish(notices: Notice[]): void {
    this.sheet.conditionalFormats = this.rules.result();
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

  private openOutside(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (this.inRules) {
      if (this.depth === 3 && name === 'cfRule') this.rules.beginRule(attributes);
      else if (this.depth === 4 && name === 'formula') this.beginCapture();
      return;
    }
    switch (name) {
      case 'sheetData':
        this.inData = true;
        break;
      case 'sheetView':
        // Of several views the first one counts.
        if (attributes.workbookViewId === undefined || attributes.workbookViewId === '0') {
          this.sheet.gridlinesHidden = isFalse(attributes.showGridLines);
        }
        break;
      case 'hyperlink':
        this.readLink(attributes);
        break;
      case 'pane':
        if (attributes.state?.startsWith('frozen')) {
          this.sheet.frozenRows = Math.trunc(Number(attributes.ySplit ?? 0)) || 0;
          this.sheet.frozenColumns = Math.trunc(Number(attributes.xSplit ?? 0)) || 0;
        }
        break;
      case 'col':
        this.readColumnWidth(attributes);
        break;
      case 'mergeCell': {
        const area = parseArea(attributes.ref ?? '');
        if (area) this.sheet.merges.push(area);
        break;
      }
      case 'conditionalFormatting':
        this.inRules = this.depth === 2;
        this.rules.begin(attributes.sqref ?? '');
        break;
      case 'dataValidation':
        this.validation = { sqref: attributes.sqref ?? '', type: attributes.type };
        break;
      case 'formula1':
        this.beginCapture();
        break;
    }
  }

  private closeOutside(name: string): void {
    this.depth--;
    if (this.inRules) {
      if (this.depth === 3 && name === 'formula') this.rules.addFormula(this.endCapture());
      else if (this.depth === 2 && name === 'cfRule') this.rules.endRule();
      else if (this.depth === 1) this.inRules = false;
      return;
    }
    if (name !== 'formula1') return;
    const formula = this.endCapture();
    if (this.validation?.type !== 'list') return;
    for (const validation of readListValidation(this.validation.sqref, formula))
      this.sheet.validations.push(validation);
  }

  private readLink(attributes: Record<string, string>): void {
    const isOutside = Object.keys(attributes).some((name) => /^[^:]+:id$/.test(name));
    const location = isOutside ? undefined : attributes.location;
    this.links.push({ reference: attributes.ref ?? '', location });
  }

  private readColumnWidth(attributes: Record<string, string>): void {
    const { min, max, width, customWidth } = attributes;
    if (width === undefined || !isTrue(customWidth)) return;
    const pixels = widthToPixels(Number(width), this.context.styleReader.defaultFontSize);
    const last = Math.min(Number(max), Number(min) + MAX_LISTED_COLUMNS);
    for (let column = Number(min); column <= last; column++) {
      this.sheet.columnWidths.set(column - 1, pixels);
    }
  }

  private beginRow(attributes: Record<string, string>): void {
    const number = attributes.r;
    this.rowIndex = number === undefined ? this.rowIndex + 1 : Number(number) - 1;
    if (!(this.rowIndex >= 0 && this.rowIndex < MAX_ROWS)) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} has a row numbered ${number}`);
    }
    this.column = -1;
    this.row = this.sheet.rows[this.rowIndex] ?? { values: [], styles: [] };
  }

  private endRow(): void {
    const row = this.row;
    if (row && (row.values.length > 0 || row.styles.length > 0 || row.formulas)) {
      this.sheet.rows[this.rowIndex] = row;
    }
    this.row = undefined;
  }

  private beginCell(attributes: Record<string, string>): void {
    const reference = attributes.r;
    this.column = reference === undefined ? this.column + 1 : columnIndex(reference);
    if (!this.row || !(this.column >= 0 && this.column < MAX_COLUMNS)) {
      throw new FileError('damaged', `The sheet ${this.sheet.name} has a cell at ${reference}`);
    }
    this.type = attributes.t ?? 'n';
    this.format = attributes.s === undefined ? 0 : Number(attributes.s);
    this.valueText = null;
    this.formulaText = null;
    this.inlineText.begin();
  }

  private endCell(): void {
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
    const before = list.length;
    while (list.length < column) list.push(filler);
    this.cellCount += Math.max(0, column + 1 - before);
    if (this.cellCount > MAX_CELLS) {
      throw new FileError('too-large', `The sheet ${this.sheet.name} has too many cells`);
    }
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
    this.inlineStrings.set(text, text);
    return text;
  }

  private beginCapture(): void {
    this.capturing = true;
    this.captured = '';
  }

  private endCapture(): string {
    this.capturing = false;
    return this.captured;
  }
}
