/** A loaded sheet with its changes spliced into its part. */
import type { Sheet } from '../../document/workbook';
import { type CellPatchContext, CellPatcher } from '../cells/cellPatcher';
import { spellOutSharedFormulas } from '../cells/sharedFormulaEdit';
import { readSheetSpans, type SheetSpans } from '../cells/sheetSpans';
import { layOutPages } from '../print/pageLayout';
import type { PageSetup } from '../print/pageSetup';
import { type DefaultFont, takenHeight } from '../print/rowHeight';
import { ByteEdit } from '../xml/byteEdit';
import { tagAttributes } from '../xml/tagAttributes';
import { FrameEdit } from './frameEdit';
import { RowPatcher } from './rowPatcher';
import { changedRows } from './sheetChanges';

/** What patching a sheet needs from its workbook. */
export interface PatchContext extends CellPatchContext {
  /** How its pages are to be set up; null where that is left to the file. */
  readonly page: PageSetup | null;
  /** Whether names of the file say what of the sheet is printed. */
  readonly hasPrintNames: boolean;
  readonly defaultFont: DefaultFont;
  /** The attribute of a link element for where it leads; null where that cannot be said. */
  readonly linkTarget: (url: string) => string | null;
  /** The attribute by which the sheet names its drawing; null for none, undefined as it stands. */
  readonly drawing: string | null | undefined;
}

/** A sheet part with its changed cells spliced in. */
export interface PatchedSheet {
  /** False when every cell says what it said before. */
  readonly changed: boolean;
  /** The part, in pieces; mostly views of the old one. */
  readonly pieces: readonly Uint8Array[];
  /** Whether its pages are set up as was asked. */
  readonly isSetUp: boolean;
  readonly formulasWritten: boolean;
  readonly formulasRemoved: boolean;
}

/** Writes `sheet.changes` into the XML of the sheet's part; all else of it stays byte for byte. */
export function patchSheet(bytes: Uint8Array, sheet: Sheet, context: PatchContext): PatchedSheet {
  const spans = readSheetSpans(bytes);
  const { start, end } = spans.sheetData;
  const edit = new ByteEdit(bytes);
  const head = edit.textOf(0, start);
  const frame = new FrameEdit(spans.prefix, head, edit.textOf(end, bytes.length));
  const cells = new CellPatcher(sheet, spans, edit, context);
  const rows = new RowPatcher(bytes, sheet, spans, edit, cells, {
    ...context,
    fitsRows: context.page?.isUsers === false && !context.page.hasHeights,
    columnFormat: (column) => frame.columnFormat(column),
  });
  const present = new Map(spans.rows.map((row) => [row.index, row]));
  const added: NewRow[] = [];
  const changed = changedRows(sheet, spans.rows);
  for (const index of changed) {
    const row = present.get(index);
    if (row) {
      rows.patch(row);
      continue;
    }
    const xml = rows.newRow(index);
    if (xml !== '') added.push({ index, xml });
  }
  insertRows(added, spans, edit);
  spellOutSharedFormulas(bytes, spans, cells, edit);

  if (cells.filled) frame.extendDimension(cells.filled);
  const { styleReader, styleWriter, linkTarget, page, styles, defaultFont, drawing } = context;
  if (sheet.loadedLayout) frame.setFrame(sheet.loadedLayout, sheet, styleReader.defaultFontSize);
  frame.setFilter(sheet);
  frame.setRules(sheet, styleWriter);
  frame.setLinks(sheet, linkTarget);
  const fitted = page?.hasHeights ? [...sheet.rowHeights.keys()] : changed;
  const stated = page && page.kept.length > 0 ? statedHeights(spans, edit, fitted) : NO_HEIGHTS;
  const heightOf = (row: number): number =>
    stated.get(row - 1) ?? takenHeight(row - 1, sheet, styles, defaultFont);
  const isSetUp =
    page !== null && frame.setPage(page, layOutPages(sheet, page, heightOf), context.hasPrintNames);
  if (drawing !== undefined) frame.setDrawing(drawing);
  const edited = frame.result();
  if (edited) {
    edit.replace(0, start, edited.head);
    edit.replace(end, bytes.length, edited.tail);
  }
  const { formulasWritten, formulasRemoved } = cells;
  const pieces = edit.pieces();
  return { changed: !edit.isEmpty, pieces, isSetUp, formulasWritten, formulasRemoved };
}

const NO_HEIGHTS: ReadonlyMap<number, number> = new Map();

/** The heights in points that the file states of rows. @param changed those whose heights do not stay */
function statedHeights(
  { rows }: SheetSpans,
  edit: ByteEdit,
  changed: readonly number[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const others = new Set(changed);
  for (const { index, start, openEnd } of rows) {
    if (others.has(index)) continue;
    const { ht } = tagAttributes(edit.textOf(start, openEnd));
    if (ht !== undefined) heights.set(index, Number(ht));
  }
  return heights;
}

interface NewRow {
  readonly index: number;
  readonly xml: string;
}

/** Puts rows that the file does not have between those that it has. */
function insertRows(
  added: readonly NewRow[],
  { rows, sheetData, prefix }: SheetSpans,
  edit: ByteEdit,
): void {
  if (added.length === 0) return;
  const tag = edit.textOf(sheetData.start, sheetData.openEnd);
  if (tag.endsWith('/>')) {
    const content = added.map(({ xml }) => xml).join('');
    const opened = `${tag.slice(0, -'/>'.length)}>${content}</${prefix}sheetData>`;
    edit.replace(sheetData.start, sheetData.end, opened);
    return;
  }
  const last = rows.reduce((highest, row) => Math.max(highest, row.index), -1);
  for (const { index, xml } of added) {
    const following = index > last ? undefined : rows.find((row) => row.index > index);
    edit.insert(following?.start ?? sheetData.closeStart, xml);
  }
}
