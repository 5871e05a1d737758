/** Reading the grid back into the document. */
import type { ICellData, IColumnData, IStyleData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  isDateFormat,
  rowAt,
  setStyle,
  type Sheet,
  styleAt,
  type StylePatch,
  styleTable,
} from '../../document';
import { type Content, contentAt, fromGridCell, putContent, sameContent } from './data/cellData';
import type { GridView } from './gridView';
import { toArea } from './data/sheetData';
import type { Grid } from './startGrid';
import { fromGridStyle, storedStyle } from './data/styleData';

export class GridReader {
  /** By the grid's style and the document's: what of the one is not in the other. */
  private readonly patches = new Map<string, StylePatch | null>();

  constructor(
    private readonly grid: Grid,
    private readonly view: GridView,
  ) {}

  /** What a cell of the grid holds. */
  contentOf(sheet: Sheet, row: number, column: number): Content {
    const id = this.view.idOf(sheet)!;
    const cell = this.cellOf(sheet, row, column);
    const hasFormula = Boolean(cell?.f ?? cell?.si);
    const formula = hasFormula
      ? this.grid.injector
          .get(FormulaDataModel)
          .getFormulaStringByCell(row, column, id, this.view.unitId)
      : null;
    return fromGridCell(cell, formula ?? cell?.f ?? null);
  }

  /** Takes over how a cell looks in the grid. */
  takeStyle(sheet: Sheet, row: number, column: number): void {
    const cell = this.cellOf(sheet, row, column);
    const current = styleAt(sheet, row, column);
    const patch = this.patchOf(cell, current);
    if (!patch) return;
    rowAt(sheet, row);
    setStyle(sheet, row, column, styleTable(this.view.workbook).patched(patch)(current));
  }

  /** Takes over the format of a day that a formula has brought into the grid. */
  takeDateFormat(sheet: Sheet, row: number, column: number): void {
    const cell = this.cellOf(sheet, row, column);
    const format = this.view.unit.getStyles().getStyleByCell(cell)?.n?.pattern;
    if (!isDateFormat(format)) return;
    const patched = styleTable(this.view.workbook).patched({ numberFormat: format });
    setStyle(sheet, row, column, patched(styleAt(sheet, row, column)));
    const { value, formula } = this.contentOf(sheet, row, column);
    this.view.shownOf(sheet).takeCell(row, column, { value, formula }, styleAt(sheet, row, column));
  }

  /** Takes over all cells of a sheet, and what is merged, frozen and how wide. */
  takeSheet(sheet: Sheet): void {
    const matrix = this.worksheetOf(sheet)?.getCellMatrix();
    if (!matrix) return;
    const height = Math.max(matrix.getLength(), sheet.rows.length);
    const width = Math.max(matrix.getRange().endColumn + 1, widthOf(sheet));
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) this.takeCell(sheet, row, column);
    }
    this.takeLayout(sheet);
  }

  /** Takes over what is merged and frozen and how wide the columns are. */
  takeLayout(sheet: Sheet): void {
    const worksheet = this.worksheetOf(sheet);
    if (!worksheet) return;
    const merges = worksheet.getMergeData().map(toArea);
    if (JSON.stringify(merges) !== JSON.stringify(sheet.merges)) sheet.merges = merges;
    const { xSplit, ySplit } = worksheet.getFreeze();
    sheet.frozenColumns = Math.max(0, xSplit);
    sheet.frozenRows = Math.max(0, ySplit);
    const columns = worksheet.getColumnManager().getColumnData() as Readonly<
      Record<string, Partial<IColumnData> | undefined>
    >;
    for (const [key, data] of Object.entries(columns)) {
      const column = Number(key);
      if (data?.w === undefined || data.w === sheet.columnWidths.get(column)) continue;
      sheet.columnWidths.set(column, Math.round(data.w));
    }
  }

  private takeCell(sheet: Sheet, row: number, column: number): void {
    const content = this.contentOf(sheet, row, column);
    if (!sameContent(content, contentAt(sheet.rows[row], column))) {
      putContent(sheet, row, column, content);
    }
    this.takeStyle(sheet, row, column);
  }

  private patchOf(cell: ICellData | null, index: number): StylePatch | null {
    const own = cell?.s;
    const key = `${typeof own === 'string' ? own : JSON.stringify(own ?? null)}/${index}`;
    let patch = this.patches.get(key);
    if (patch === undefined) {
      const shown = this.view.unit.getStyles().getStyleByCell(cell) as IStyleData | null;
      patch = differences(
        fromGridStyle(shown ?? {}),
        fromGridStyle(storedStyle(this.view.workbook.styles[index] ?? {})),
      );
      this.patches.set(key, patch);
    }
    return patch;
  }

  private cellOf(sheet: Sheet, row: number, column: number): ICellData | null {
    return this.worksheetOf(sheet)?.getCellRaw(row, column) ?? null;
  }

  private worksheetOf(sheet: Sheet) {
    return this.view.unit.getSheetBySheetId(this.view.idOf(sheet)!);
  }
}

function differences(wanted: StylePatch, current: StylePatch): StylePatch | null {
  const changed = Object.entries(wanted).filter(
    ([field, value]) => value !== current[field as keyof StylePatch],
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

function widthOf({ rows }: Sheet): number {
  return rows.reduce(
    (most, row) => Math.max(most, row?.values.length ?? 0, row?.styles.length ?? 0),
    0,
  );
}
