/** A whole worksheet part for a new sheet. */
import { strToU8 } from 'fflate';
import { areaAddress, cellAddress } from '../../document/cellAddress';
import { forEachRow } from '../../document/cells';
import type { Row, Sheet } from '../../document/workbook';
import { cellXml } from '../cells/cellXml';
import { type CellWriterContext, fileValue, isBlank, modelCell } from '../cells/modelCell';
import { layOutPages } from '../print/pageLayout';
import type { PageSetup } from '../print/pageSetup';
import { breaksXml, pageXml } from '../print/pageXml';
import { type DefaultFont, defaultRowHeight, rowHeight, takenHeight } from '../print/rowHeight';
import { rulesXml } from '../styles/ruleXml';
import type { PartSink } from '../zip/zipWriter';
import { pixelsToWidth } from './columnWidth';
import { mergesXml, viewXml } from './frameXml';
import { validationsXml } from './validationXml';

/** What a new sheet needs from the workbook that it goes into. */
export interface NewSheetContext extends CellWriterContext {
  readonly defaultFont: DefaultFont;
  /** The spreadsheet namespace of the package, transitional or strict. */
  readonly namespace: string;
  readonly selected: boolean;
  readonly page: PageSetup | null;
  /** Its `hyperlinks` element, or ''. */
  readonly links: string;
  /** What names the drawing of its charts, or ''. */
  readonly drawing: string;
  /** What names the drawing of its notes, or ''. */
  readonly notesDrawing: string;
}

const FLUSH_LENGTH = 1 << 16;

/** Writes a whole worksheet part. @throws when something in it cannot be stored */
export function writeSheet(sheet: Sheet, context: NewSheetContext, sink: PartSink): void {
  let pending = '';
  const write = (text: string): void => {
    pending += text;
    if (pending.length < FLUSH_LENGTH) return;
    sink(strToU8(pending));
    pending = '';
  };
  write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  write(`<worksheet xmlns="${context.namespace}">`);
  const { page, styles, defaultFont } = context;
  const heightOf = (row: number): number => takenHeight(row - 1, sheet, styles, defaultFont);
  const layout = page && layOutPages(sheet, page, heightOf);
  if (layout?.scale === null) write('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  write(`<dimension ref="${usedArea(sheet)}"/>`);
  write(
    `<sheetViews>${viewXml(sheet, context.selected ? ' tabSelected="1"' : '', '')}</sheetViews>`,
  );
  write(`<sheetFormatPr defaultRowHeight="${defaultRowHeight(defaultFont.size)}"/>`);
  write(columns(sheet, defaultFont.size));
  write('<sheetData>');
  const rows = new Set(sheet.rowHeights.keys());
  forEachRow(sheet.rows, (_, row) => rows.add(row));
  for (const row of [...rows].sort((a, b) => a - b)) write(rowXml(row, sheet, context));
  write('</sheetData>');
  write(mergesXml(sheet.merges, ''));
  write(rulesXml(sheet.conditionalFormats, context.styleWriter));
  write(validationsXml(sheet.validations));
  write(context.links);
  if (page && layout) write(pageXml(page, layout, '') + breaksXml(layout, ''));
  write(context.drawing);
  write(context.notesDrawing);
  write('</worksheet>');
  sink(strToU8(pending));
}

/** Registers the styles of a new sheet, so that the styles part is complete before it is written. */
export function registerStyles(sheet: Sheet, context: NewSheetContext): void {
  const used = new Set<number>();
  forEachRow(sheet.rows, ({ styles }) => styles.forEach((style) => used.add(style)));
  for (const style of used) context.styleWriter.formatFor(context.styles[style] ?? {});
  for (const [row, links] of sheet.links) {
    for (const column of links.keys()) {
      {
        context.styleWriter.formatFor(modelCell(sheet, row, column, context.styles).style);
      }
    }
  }
  for (const { format } of sheet.conditionalFormats) context.styleWriter.differentialFor(format);
}

/** Whether a new sheet holds formulas. */
export function hasFormulas(sheet: Sheet): boolean {
  return sheet.rows.some((row) => (row?.formulas?.size ?? 0) > 0);
}

const EMPTY_ROW: Row = { values: [], styles: [] };

function rowXml(index: number, sheet: Sheet, context: NewSheetContext): string {
  const row = sheet.rows[index] ?? EMPTY_ROW;
  let cells = '';
  for (let column = 0; column < rowWidth(row); column++) {
    cells += cellOf(index, column, sheet, context);
  }
  if (cells === '' && !sheet.rowHeights.has(index)) return '';
  const height = rowHeight(row, index, sheet, context.styles, context.defaultFont);
  const attributes = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${index + 1}"${attributes}>${cells}</row>`;
}

function cellOf(index: number, column: number, sheet: Sheet, context: NewSheetContext): string {
  const cell = modelCell(sheet, index, column, context.styles);
  const format = context.styleWriter.formatFor(cell.style);
  if (isBlank(cell) && format === 0) return '';
  const address = ` r="${cellAddress(index, column)}"`;
  const attributes = format === 0 ? address : `${address} s="${format}"`;
  const value = fileValue(cell.value, format, context);
  return cellXml('', attributes, { value, formula: cell.formula });
}

/** How many columns a row takes. */
export function rowWidth(row: Row): number {
  let width = Math.max(row.values.length, row.styles.length);
  for (const column of row.formulas?.keys() ?? []) width = Math.max(width, column + 1);
  return width;
}

function usedArea(sheet: Sheet): string {
  let width = 0;
  forEachRow(sheet.rows, (row) => (width = Math.max(width, rowWidth(row))));
  const bottom = Math.max(0, sheet.rows.length - 1);
  return areaAddress({ top: 0, left: 0, bottom, right: Math.max(0, width - 1) });
}

function columns(sheet: Sheet, defaultFontSize: number): string {
  if (sheet.columnWidths.size === 0) return '';
  const written = [...sheet.columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([column, pixels]) => {
      const width = pixelsToWidth(pixels, defaultFontSize);
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    });
  return `<cols>${written.join('')}</cols>`;
}
