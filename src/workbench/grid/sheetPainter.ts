/** Showing in the grid what has changed in a sheet of the document. */
import { BooleanNumber, type ICellData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { Sheet, Workbook } from '../../document';
import { contentAt, sameContent, toGridCell } from './data/cellData';
import { heightOf } from './data/rowHeights';
import { DEFAULT_WIDTH, freezeOf, gridSize, toRange } from './data/sheetData';
import { type GridStyle, toGridStyle } from './data/styleData';
import { toGridList } from './lists';
import { mergesOf, type ShownSheet } from './shownSheet';
import type { Grid } from './startGrid';

/** Changes a part of the sheet. */
type SetPart = (id: string, params: object) => void;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export class SheetPainter {
  private readonly gridStyles: GridStyle[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly run: SetPart,
  ) {}

  /** Shows whatever in the sheet differs from what is shown of it, and takes it as shown. */
  paint(sheet: Sheet, subUnitId: string, shown: ShownSheet): void {
    const { name, hidden, gridlinesHidden } = sheet;
    const set = (id: string, params: object) => this.run(id, { subUnitId, ...params });
    if (name !== shown.name) set(SetWorksheetNameMutation.id, { name });
    if (hidden !== shown.hidden) set(SetWorksheetHideMutation.id, { hidden: flag(hidden) });
    if (gridlinesHidden !== shown.gridlinesHidden) {
      set(ToggleGridlinesMutation.id, { showGridlines: flag(!gridlinesHidden) });
    }
    const size = gridSize(sheet);
    if (size.rowCount > shown.rowCount) {
      set(SetWorksheetRowCountMutation.id, { rowCount: size.rowCount });
    }
    if (size.columnCount > shown.columnCount) {
      set(SetWorksheetColumnCountMutation.id, { columnCount: size.columnCount });
    }
    if (mergesOf(sheet) !== shown.merges) {
      const ranges =
        this.grid.api
          .getWorkbook(this.unitId)
          ?.getWorkbook()
          .getSheetBySheetId(subUnitId)
          ?.getMergeData() ?? [];
      set(RemoveWorksheetMergeMutation.id, { ranges: [...ranges] });
      set(AddWorksheetMergeMutation.id, { ranges: sheet.merges.map(toRange) });
    }
    const freeze = freezeOf(sheet);
    if (JSON.stringify(freeze) !== shown.freeze) set(SetFrozenMutation.id, { ...freeze });
    this.paintWidths(sheet, shown, set);
    const rows = this.paintCells(sheet, shown, set);
    this.paintHeights(sheet, shown, rows, set);
    if (sheet.validations !== shown.lists) this.paintLists(sheet, subUnitId, set);
    shown.takeFrame(sheet);
    shown.lists = sheet.validations;
  }

  private paintWidths({ columnWidths }: Sheet, shown: ShownSheet, set: SetPart): void {
    const columns = new Set([...columnWidths.keys(), ...shown.widths.keys()]);
    for (const column of columns) {
      const width = columnWidths.get(column);
      if (width === shown.widths.get(column)) continue;
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      set(SetWorksheetColWidthMutation.id, { ranges, colWidth: width ?? DEFAULT_WIDTH });
    }
  }

  /** @returns the rows of which something was changed */
  private paintCells(sheet: Sheet, shown: ShownSheet, set: SetPart): number[] {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const rows: number[] = [];
    for (const row of shown.rowsWith(sheet)) {
      const cells = sheet.rows[row];
      const width = Math.max(cells?.values.length ?? 0, cells?.styles.length ?? 0);
      const changed: Record<number, ICellData> = {};
      for (let column = 0; column < Math.max(width, shown.widthAt(row)); column++) {
        const content = contentAt(cells, column);
        const style = cells?.styles[column] ?? 0;
        const sameCell = sameContent(content, shown.contentAt(row, column));
        const sameStyle = style === shown.styleAt(row, column);
        if (sameCell && sameStyle) continue;
        changed[column] = {
          ...(!sameCell && toGridCell(content)),
          ...(!sameStyle && { s: this.gridStyle(style) as ICellData['s'] }),
        };
      }
      if (Object.keys(changed).length === 0) continue;
      cellValue[row] = changed;
      rows.push(row);
      shown.takeRow(sheet, row);
    }
    if (rows.length > 0) set(SetRangeValuesMutation.id, { cellValue });
    return rows;
  }

  private paintHeights(
    sheet: Sheet,
    shown: ShownSheet,
    rows: readonly number[],
    set: SetPart,
  ): void {
    const rowHeight: Record<number, number> = {};
    const ranges = [...new Set([...rows, ...shown.touched])].flatMap((row) => {
      const height = heightOf(sheet, row, this.workbook);
      if (height === shown.heights.get(row)) return [];
      shown.heights.set(row, height);
      rowHeight[row] = height;
      return [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
    });
    shown.touched.clear();
    if (ranges.length === 0) return;
    const autoHeightInfo = BooleanNumber.FALSE;
    set(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo });
    set(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  }

  private paintLists(sheet: Sheet, subUnitId: string, set: SetPart): void {
    const model = this.grid.injector.get(SheetDataValidationModel);
    const known = model.getRules(this.unitId, subUnitId).map(({ uid }) => uid);
    if (known.length > 0) set(RemoveDataValidationMutation.id, { ruleId: known });
    // The same names each time: what the user may undo refers to them
    const rule = sheet.validations.map((list, at) =>
      toGridList(list, `list-${subUnitId}-${at}`, gridSize(sheet)),
    );
    if (rule.length > 0) set(AddDataValidationMutation.id, { rule });
  }

  private gridStyle(index: number): GridStyle {
    return { ...(this.gridStyles[index] ??= toGridStyle(this.workbook.styles[index] ?? {})) };
  }
}
