import { strFromU8, strToU8 } from 'fflate';
import { cellAddress } from '../../document/cellAddress';
import { linkAt } from '../../document/links';
import type { CellStyle, Scalar, Sheet } from '../../document/workbook';
import type { ValueContext } from '../cells/cellValue';
import { cellXml } from '../cells/cellXml';
import { serialTo1904 } from '../cells/dateSerial';
import {
  type CellSpan,
  readCells,
  readSheetLayout,
  type RowSpan,
  type SheetLayout,
} from '../cells/sheetSpans';
import { holds, readStoredCell, sharedFormulaText } from '../cells/storedCell';
import { styleWithLink } from '../links/linkStyle';
import type { StyleWriter } from '../styles/styleWriter';
import { isTrue } from '../xml/booleans';
import { ByteEdit } from '../xml/byteEdit';
import { tagAttributes, withAttribute } from '../xml/tagAttributes';
import { TagScanner } from '../xml/tagScanner';
import { encodeText } from '../xml/xmlText';
import { SheetFrame } from './frameEdit';
import type { PageSetup } from './pageSetup';
import { rowHeight } from './rowHeight';

/** What patching a sheet needs from its workbook. */
export interface PatchContext extends ValueContext {
  readonly styles: readonly CellStyle[];
  readonly styleWriter: StyleWriter;
  /** How its pages are to be set up; null where that is left to the file. */
  readonly page: PageSetup | null;
  /** The attribute of a link element for where it leads; null where that cannot be said. */
  readonly linkTarget: (url: string) => string | null;
}

/** A sheet part with its changed cells spliced in. */
export interface PatchedSheet {
  /** False when every cell says what it said before. */
  readonly changed: boolean;
  /** The part, in pieces; mostly views of the old one. */
  readonly pieces: readonly Uint8Array[];
  readonly formulasWritten: boolean;
  readonly formulasRemoved: boolean;
}

/** Writes `sheet.changes` into the XML of the sheet's part; all else of it stays byte for byte. */
export function patchSheet(bytes: Uint8Array, sheet: Sheet, context: PatchContext): PatchedSheet {
  return new SheetPatcher(bytes, sheet, context).run();
}

class SheetPatcher {
  private readonly layout: SheetLayout;
  private readonly frame: SheetFrame;
  private readonly edit: ByteEdit;
  private readonly rewritten = new Set<CellSpan['start']>();
  /** Numbers of the shared formulas whose text goes away with a changed cell. */
  private readonly lostMasters = new Set<string>();
  private formulasWritten = false;
  private formulasRemoved = false;
  private added = { top: Infinity, left: Infinity, bottom: -1, right: -1 };

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sheet: Sheet,
    private readonly context: PatchContext,
  ) {
    this.layout = readSheetLayout(bytes);
    const { prefix, sheetData } = this.layout;
    this.frame = new SheetFrame(
      prefix,
      this.slice(0, sheetData.start),
      this.slice(sheetData.end, bytes.length),
    );
    this.edit = new ByteEdit(bytes);
  }

  run(): PatchedSheet {
    const rows = new Map(this.layout.rows.map((row) => [row.index, row]));
    const newRows: { index: number; xml: string }[] = [];
    for (const index of this.changedRows()) {
      const row = rows.get(index);
      if (row) this.patchRow(row);
      else newRows.push({ index, xml: this.newRow(index) });
    }
    this.insertRows(newRows.filter(({ xml }) => xml !== ''));
    if (this.lostMasters.size > 0) this.spellOutSharedFormulas();
    this.patchFrame();
    const { formulasWritten, formulasRemoved } = this;
    const changed = !this.edit.isEmpty;
    return { changed, pieces: this.edit.pieces(), formulasWritten, formulasRemoved };
  }

  private changedRows(): number[] {
    const rows = new Set([...this.sheet.changes.keys(), ...this.sheet.rowHeights.keys()]);
    if (this.sheet.structureChanged) {
      for (const { index } of this.layout.rows) rows.add(index);
      for (const index of this.sheet.rows.keys()) rows.add(index);
    }
    return [...rows].sort((a, b) => a - b);
  }

  private changedColumns(row: number, cells: readonly CellSpan[] = []): number[] {
    const columns = new Set(this.sheet.changes.get(row));
    if (this.sheet.structureChanged) {
      const { values = [], styles = [], formulas } = this.sheet.rows[row] ?? {};
      for (const { column } of cells) columns.add(column);
      for (let column = 0; column < Math.max(values.length, styles.length); column++) {
        columns.add(column);
      }
      for (const column of formulas?.keys() ?? []) columns.add(column);
    }
    return [...columns].sort((a, b) => a - b);
  }

  private patchRow(row: RowSpan): void {
    const cells = this.cellsOf(row);
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const tag = this.slice(row.start, row.openEnd);
    const inherited = rowFormat(tag);
    const newCells: { column: number; xml: string }[] = [];
    for (const column of this.changedColumns(row.index, cells)) {
      const cell = byColumn.get(column);
      if (cell) this.patchCell(row.index, cell);
      else newCells.push({ column, xml: this.newCell(row.index, column, inherited) });
    }
    const written = newCells.filter(({ xml }) => xml !== '');
    const widened = widenSpans(
      tag,
      written.map(({ column }) => column),
    );
    const newTag = this.withHeight(widened, row.index);
    if (written.length === 0) {
      if (newTag !== tag) this.edit.replace(row.start, row.openEnd, newTag);
      return;
    }
    if (tag.endsWith('/>')) {
      const content = written.map(({ xml }) => xml).join('');
      const close = `</${this.layout.prefix}row>`;
      this.edit.replace(row.start, row.end, newTag.slice(0, -'/>'.length) + '>' + content + close);
      return;
    }
    if (newTag !== tag) this.edit.replace(row.start, row.openEnd, newTag);
    for (const { column, xml } of written) {
      const following = cells.find((cell) => cell.column > column);
      this.edit.insert(following?.start ?? row.closeStart, xml);
    }
  }

  private patchCell(row: number, cell: CellSpan): void {
    const stored = readStoredCell(
      this.slice(cell.start, cell.end),
      row,
      cell.column,
      this.layout.sharedMasters,
      this.context,
    );
    const { value, formula, style } = this.modelCell(row, cell.column);
    const format = this.context.styleWriter.formatFor(style);
    if (holds(stored, value, formula)) {
      if (format === stored.format) return;
      const tag = this.slice(cell.start, cell.openEnd);
      this.edit.replace(cell.start, cell.openEnd, withAttribute(tag, 's', String(format)));
      return;
    }
    if (stored.masterOf !== undefined) this.lostMasters.add(stored.masterOf);
    if (stored.formula !== undefined && formula === undefined) this.formulasRemoved = true;
    const hasFormat = format !== 0 || stored.attributes.s !== undefined;
    this.edit.replace(cell.start, cell.end, this.cell(row, cell.column, hasFormat ? format : null));
    this.rewritten.add(cell.start);
    if (formula !== undefined) this.formulasWritten = true;
    if (value !== null || formula !== undefined) this.extend(row, cell.column);
  }

  /** A cell that the file does not have yet; '' when there is nothing to write. */
  private newCell(row: number, column: number, inheritedFromRow: number | undefined): string {
    const { value, formula, style } = this.modelCell(row, column);
    const inherited = inheritedFromRow ?? this.frame.columnFormat(column);
    const format = this.context.styleWriter.formatFor(style, inherited);
    const isBlank = (value === null || value === '') && formula === undefined;
    if (isBlank && format === (inherited ?? 0)) return '';
    if (formula !== undefined) this.formulasWritten = true;
    this.extend(row, column);
    return this.cell(row, column, format === 0 && inherited === undefined ? null : format);
  }

  private newRow(index: number): string {
    const cells = this.changedColumns(index).map((column) =>
      this.newCell(index, column, undefined),
    );
    const content = cells.join('');
    const name = `${this.layout.prefix}row`;
    const tag = this.withHeight(`<${name} r="${index + 1}">`, index);
    return content === '' && !tag.includes(' ht=') ? '' : `${tag}${content}</${name}>`;
  }

  /**
   * The tag of a row with its height where a script has set one. The rows of a sheet whose pages
   * are set up here were written here too, and fit their texts anew.
   */
  private withHeight(tag: string, index: number): string {
    const { sheet, context } = this;
    if (!sheet.rowHeights.has(index) && !context.page) return tag;
    const row = sheet.rows[index] ?? { values: [], styles: [] };
    const points = rowHeight(
      row,
      index,
      sheet,
      context.styles,
      context.styleReader.defaultFontSize,
    );
    const height = points === null ? null : String(points);
    const { ht, customHeight } = tagAttributes(tag);
    const isFixed = isTrue(customHeight);
    if (isFixed ? height === ht : height === null) return tag;
    const flagged = withAttribute(tag, 'customHeight', height === null ? null : '1');
    return withAttribute(flagged, 'ht', height);
  }

  private insertRows(newRows: readonly { index: number; xml: string }[]): void {
    if (newRows.length === 0) return;
    const { rows, sheetData, prefix } = this.layout;
    const tag = this.slice(sheetData.start, sheetData.openEnd);
    if (tag.endsWith('/>')) {
      const content = newRows.map(({ xml }) => xml).join('');
      const opened = `${tag.slice(0, -'/>'.length)}>${content}</${prefix}sheetData>`;
      this.edit.replace(sheetData.start, sheetData.end, opened);
      return;
    }
    const last = rows.reduce((highest, row) => Math.max(highest, row.index), -1);
    for (const { index, xml } of newRows) {
      const following = index > last ? undefined : rows.find((row) => row.index > index);
      this.edit.insert(following?.start ?? sheetData.closeStart, xml);
    }
  }

  /** Gives every cell that relied on a lost shared formula the text of its own. */
  private spellOutSharedFormulas(): void {
    const formulaName = strToU8(`${this.layout.prefix}f`);
    for (const row of this.layout.rows) {
      const scanner = new TagScanner(this.bytes, row.openEnd, row.closeStart);
      let cells: CellSpan[] | undefined;
      while (scanner.next()) {
        if (scanner.kind === 'close' || !scanner.is(formulaName)) continue;
        const { si } = tagAttributes(scanner.tag());
        if (si === undefined || !this.lostMasters.has(si)) continue;
        const { start, kind } = scanner;
        if (kind === 'open') scanner.next();
        const { end } = scanner;
        cells ??= this.cellsOf(row);
        const cell = cells.find((candidate) => candidate.start < start && start < candidate.end);
        if (!cell || this.rewritten.has(cell.start)) continue;
        const master = this.layout.sharedMasters.get(si);
        const text = encodeText(sharedFormulaText(master, row.index, cell.column));
        const tag = `${this.layout.prefix}f`;
        this.edit.replace(start, end, `<${tag}>${text}</${tag}>`);
      }
    }
  }

  private patchFrame(): void {
    const { sheet, frame } = this;
    if (this.added.bottom >= 0) frame.extendDimension(this.added);
    if (sheet.loadedLook) {
      frame.setLook(sheet.loadedLook, sheet, this.context.styleReader.defaultFontSize);
    }
    frame.setRules(sheet, this.context.styleWriter);
    frame.setLinks(sheet, this.context.linkTarget);
    if (this.context.page) frame.setPage(this.context.page);
    const changed = frame.result();
    if (!changed) return;
    const { start, end } = this.layout.sheetData;
    this.edit.replace(0, start, changed.head);
    this.edit.replace(end, this.bytes.length, changed.tail);
  }

  private cell(row: number, column: number, format: number | null): string {
    const { value, formula } = this.modelCell(row, column);
    const address = ` r="${cellAddress(row, column)}"`;
    const attributes = format === null ? address : `${address} s="${format}"`;
    return cellXml(this.layout.prefix, attributes, {
      value: this.toFileDate(value, format ?? 0),
      formula,
    });
  }

  private toFileDate(value: Scalar, format: number): Scalar {
    const isDate = typeof value === 'number' && this.context.date1904;
    return isDate && this.context.styleWriter.isDate(format) ? serialTo1904(value) : value;
  }

  private modelCell(
    row: number,
    column: number,
  ): { value: Scalar; formula: string | undefined; style: CellStyle } {
    const cells = this.sheet.rows[row];
    return {
      value: cells?.values[column] ?? null,
      formula: cells?.formulas?.get(column),
      style: styleWithLink(
        this.context.styles[cells?.styles[column] ?? 0] ?? {},
        linkAt(this.sheet, row, column),
      ),
    };
  }

  private extend(row: number, column: number): void {
    this.added = {
      top: Math.min(this.added.top, row),
      left: Math.min(this.added.left, column),
      bottom: Math.max(this.added.bottom, row),
      right: Math.max(this.added.right, column),
    };
  }

  private cellsOf(row: RowSpan): CellSpan[] {
    return readCells(this.bytes, row, strToU8(`${this.layout.prefix}c`));
  }

  private slice(from: number, to: number): string {
    return strFromU8(this.bytes.subarray(from, to));
  }
}

/** The format that a row gives to its new cells. */
function rowFormat(tag: string): number | undefined {
  const { s, customFormat } = tagAttributes(tag);
  return s !== undefined && isTrue(customFormat) ? Number(s) : undefined;
}

/** Drops the hint which columns a row fills when a new cell lies outside of it. */
function widenSpans(tag: string, columns: readonly number[]): string {
  const { spans } = tagAttributes(tag);
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  const fits =
    match &&
    columns.every((column) => column + 1 >= Number(match[1]) && column + 1 <= Number(match[2]));
  return spans === undefined || fits ? tag : withAttribute(tag, 'spans', null);
}
