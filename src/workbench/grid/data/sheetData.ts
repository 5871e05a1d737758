/** A sheet of the document as the grid takes it. */
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  type Area,
  columnCount,
  forEachRow,
  rowCount,
  type Sheet,
  type Workbook,
} from '../../../document';
import { contentAt, toGridCell } from './cellData';
import { heightOf, lineHeight } from './rowHeights';
import { defaultStyle } from './styleData';

export const DEFAULT_WIDTH = 88;
/** Empty rows and columns that are shown beyond the content. */
const SPARE = 30;
const SPARE_COLUMNS = 8;

export const styleId = (index: number): string => `document-${index}`;

export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** How many rows and columns the grid shows of a sheet. */
export function gridSize(sheet: Sheet): { rowCount: number; columnCount: number } {
  let width = 0;
  forEachRow(sheet.rows, ({ values }) => (width = Math.max(width, values.length)));
  return {
    rowCount: Math.min(Math.max(rowCount(sheet), sheet.rows.length + SPARE), 20_000),
    columnCount: Math.min(Math.max(columnCount(sheet), width + SPARE_COLUMNS), 500),
  };
}

/** The whole sheet. @param id by which the grid knows it */
export function sheetData(workbook: Workbook, sheet: Sheet, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  forEachRow(sheet.rows, (row, at) => {
    const width = Math.max(row.values.length, row.styles.length);
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < width; column++) {
      const style = row.styles[column] ?? 0;
      const { v, t, f } = toGridCell(contentAt(row, column));
      if (v === null && !f && style === 0) continue;
      cells[column] = {
        ...(v !== null && { v, t }),
        ...(f && { f }),
        ...(style !== 0 && { s: styleId(style) }),
      };
    }
    cellData[at] = cells;
    rowData[at] = { h: heightOf(sheet, at, workbook), ia: BooleanNumber.FALSE };
  });
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: width };
  return {
    id,
    name: sheet.name,
    ...gridSize(sheet),
    defaultStyle: defaultStyle(workbook),
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(sheet),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: lineHeight(workbook),
    mergeData: sheet.merges.map(toRange),
    showGridlines: sheet.gridlinesHidden ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowData,
    columnData,
  };
}

export function freezeOf({ frozenRows, frozenColumns }: Sheet): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}
