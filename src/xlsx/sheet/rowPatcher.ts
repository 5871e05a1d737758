/** Rows of a loaded sheet with their changed cells spliced in. */
import type { Sheet } from '../../document/workbook';
import type { CellPatchContext, CellPatcher } from '../cells/cellPatcher';
import { readCells, type RowSpan, type SheetSpans } from '../cells/sheetSpans';
import { type DefaultFont, rowHeight } from '../print/rowHeight';
import { isTrue } from '../xml/booleans';
import type { ByteEdit } from '../xml/byteEdit';
import { tagAttributes, withAttribute } from '../xml/tagAttributes';
import { changedColumns } from './sheetChanges';

/** What patching rows needs from its sheet. */
export interface RowPatchContext extends CellPatchContext {
  /** Whether rows fit their texts anew, as those of a sheet do whose pages are set up here. */
  readonly fitsRows: boolean;
  readonly defaultFont: DefaultFont;
  /** The cell format that a column gives to its new cells. */
  readonly columnFormat: (column: number) => number | undefined;
}

/** Writes rows through the patcher of their cells. */
export class RowPatcher {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly sheet: Sheet,
    private readonly spans: SheetSpans,
    private readonly edit: ByteEdit,
    private readonly cells: CellPatcher,
    private readonly context: RowPatchContext,
  ) {}

  /** Brings a row of the file up to date. */
  patch(row: RowSpan): void {
    const present = readCells(this.bytes, row, this.spans.prefix);
    const byColumn = new Map(present.map((cell) => [cell.column, cell]));
    const tag = this.edit.textOf(row.start, row.openEnd);
    const format = rowFormat(tag);
    const added: { column: number; xml: string }[] = [];
    for (const column of changedColumns(this.sheet, row.index, present)) {
      const cell = byColumn.get(column);
      if (cell) {
        this.cells.patch(row.index, cell);
        continue;
      }
      const xml = this.newCell(row.index, column, format);
      if (xml !== '') added.push({ column, xml });
    }
    const widened = widenSpans(
      tag,
      added.map(({ column }) => column),
    );
    const newTag = this.withHeight(widened, row.index);
    if (added.length > 0 && tag.endsWith('/>')) {
      const content = added.map(({ xml }) => xml).join('');
      const close = `</${this.spans.prefix}row>`;
      this.edit.replace(row.start, row.end, newTag.slice(0, -'/>'.length) + '>' + content + close);
      return;
    }
    if (newTag !== tag) this.edit.replace(row.start, row.openEnd, newTag);
    for (const { column, xml } of added) {
      const following = present.find((cell) => cell.column > column);
      this.edit.insert(following?.start ?? row.closeStart, xml);
    }
  }

  /** A row that the file does not have yet; '' when there is nothing to write. */
  newRow(index: number): string {
    const content = changedColumns(this.sheet, index)
      .map((column) => this.newCell(index, column, undefined))
      .join('');
    const name = `${this.spans.prefix}row`;
    const tag = this.withHeight(`<${name} r="${index + 1}">`, index);
    return content === '' && !tag.includes(' ht=') ? '' : `${tag}${content}</${name}>`;
  }

  private newCell(row: number, column: number, format: number | undefined): string {
    return this.cells.newCell(row, column, format ?? this.context.columnFormat(column));
  }

  /** The tag of a row with its height where a script has set one, or rows fit their texts. */
  private withHeight(tag: string, index: number): string {
    const { sheet, context } = this;
    if (!sheet.rowHeights.has(index) && !context.fitsRows) return tag;
    const row = sheet.rows[index] ?? { values: [], styles: [] };
    const points = rowHeight(row, index, sheet, context.styles, context.defaultFont);
    const height = points === null ? null : String(points);
    const { ht, customHeight } = tagAttributes(tag);
    const isFixed = isTrue(customHeight);
    if (isFixed ? height === ht : height === null) return tag;
    const flagged = withAttribute(tag, 'customHeight', height === null ? null : '1');
    return withAttribute(flagged, 'ht', height);
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
