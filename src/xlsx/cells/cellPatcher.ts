/** Cells of a loaded sheet that changed, written over what its part has. */
import { cellAddress } from '../../document/cellAddress';
import type { Area, Sheet } from '../../document/workbook';
import type { ByteEdit } from '../xml/byteEdit';
import { withAttribute } from '../xml/tagAttributes';
import type { ValueContext } from './cellValue';
import { cellXml } from './cellXml';
import { type CellWriterContext, fileValue, isBlank, type ModelCell, modelCell } from './modelCell';
import type { CellSpan, SheetSpans } from './sheetSpans';
import { holds, readStoredCell } from './storedCell';

/** What patching cells needs from their workbook. */
export interface CellPatchContext extends ValueContext, CellWriterContext {}

/** Writes single cells, and keeps what the rest of the sheet has to know of them. */
export class CellPatcher {
  formulasWritten = false;
  formulasRemoved = false;
  /** Starts of the cells that were written as a whole. */
  readonly rewritten = new Set<CellSpan['start']>();
  /** Numbers of the shared formulas whose text went away with a changed cell. */
  readonly lostMasters = new Set<string>();
  /** The area of the cells that were filled; null when none was. */
  filled: Area | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly spans: SheetSpans,
    private readonly edit: ByteEdit,
    private readonly context: CellPatchContext,
  ) {}

  /** Brings a cell of the file up to date; one that says the same stays as it stands. */
  patch(row: number, span: CellSpan): void {
    const { column } = span;
    const stored = readStoredCell(
      this.edit.textOf(span.start, span.end),
      row,
      column,
      this.spans.sharedMasters,
      this.context,
    );
    const cell = this.cellAt(row, column);
    const { value, formula, style } = cell;
    const format = this.context.styleWriter.formatFor(style);
    if (holds(stored, value, formula)) {
      if (format === stored.format) return;
      const tag = this.edit.textOf(span.start, span.openEnd);
      this.edit.replace(span.start, span.openEnd, withAttribute(tag, 's', String(format)));
      return;
    }
    if (stored.masterOf !== undefined) this.lostMasters.add(stored.masterOf);
    if (stored.formula !== undefined && formula === undefined) this.formulasRemoved = true;
    const hasFormat = format !== 0 || stored.attributes.s !== undefined;
    const xml = this.xmlOf(cell, row, column, hasFormat ? format : null);
    this.edit.replace(span.start, span.end, xml);
    this.rewritten.add(span.start);
    if (formula !== undefined) this.formulasWritten = true;
    if (value !== null || formula !== undefined) this.extend(row, column);
  }

  /**
   * A cell that the file does not have yet; '' when there is nothing to write.
   * @param inherited the cell format that its row or column gives to new cells
   */
  newCell(row: number, column: number, inherited: number | undefined): string {
    const cell = this.cellAt(row, column);
    const format = this.context.styleWriter.formatFor(cell.style, inherited);
    if (isBlank(cell) && format === (inherited ?? 0)) return '';
    if (cell.formula !== undefined) this.formulasWritten = true;
    this.extend(row, column);
    const isPlain = format === 0 && inherited === undefined;
    return this.xmlOf(cell, row, column, isPlain ? null : format);
  }

  private cellAt(row: number, column: number): ModelCell {
    return modelCell(this.sheet, row, column, this.context.styles);
  }

  private xmlOf(
    { value, formula }: ModelCell,
    row: number,
    column: number,
    format: number | null,
  ): string {
    const address = ` r="${cellAddress(row, column)}"`;
    const attributes = format === null ? address : `${address} s="${format}"`;
    return cellXml(this.spans.prefix, attributes, {
      value: fileValue(value, format ?? 0, this.context),
      formula,
    });
  }

  private extend(row: number, column: number): void {
    const { top, left, bottom, right } = this.filled ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    this.filled = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
}
