/** The document in the grid: what changes in the one is shown in the other. */
import {
  BooleanNumber,
  type ICellData,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Workbook as Unit,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  IRenderManagerService,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
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
import type { Sheet, Workbook } from '../../document/workbook';
import type { Language } from '../../domain/text/language';
import { contentAt, sameContent, toGridCell } from './data/cellData';
import { localeOf } from './locales';
import { toGridList } from './lists';
import { heightOf } from './data/rowHeights';
import { DEFAULT_WIDTH, freezeOf, gridSize, sheetData, styleId, toRange } from './data/sheetData';
import { ShownSheet } from './shownSheet';
import type { Grid } from './startGrid';
import { DEFAULT_STYLE, type GridStyle, storedStyle, toGridStyle } from './data/styleData';

/** Marks what the document does to the grid, so that it is not taken for the user's doing. */
export const FROM_DOCUMENT = { fromDocument: true };

/** Milliseconds after which the grid has done with a document. */
const UNDER_WAY = 3_000;
let units = 0;

export class GridView {
  readonly unitId = `document-${++units}`;
  private readonly ids = new Map<Sheet, string>();
  private readonly shown = new Map<Sheet, ShownSheet>();
  private readonly gridStyles: GridStyle[] = [];
  private made = 0;

  constructor(
    private readonly grid: Grid,
    readonly workbook: Workbook,
  ) {}

  /** Puts the document into the grid. */
  open(name: string, language: Language): void {
    const { workbook } = this;
    const visible = workbook.sheets.filter(({ hidden }) => !hidden);
    const sheets = workbook.sheets.map((sheet) => [this.newId(sheet), sheet] as const);
    this.grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      name,
      appVersion: '',
      locale: localeOf(language),
      defaultStyle: DEFAULT_STYLE,
      styles: this.storedStyles(),
      sheetOrder: sheets.map(([id]) => id),
      sheets: Object.fromEntries(sheets.map(([id, sheet]) => [id, sheetData(workbook, sheet, id)])),
    });
    for (const [, sheet] of sheets) this.takeAsShown(sheet);
    this.paint();
    const [first] = visible;
    if (first) this.grid.api.getActiveWorkbook()?.setActiveSheet(this.ids.get(first)!);
  }

  /** Takes the document out of the grid, once another one is there. */
  close(): void {
    // The grid may still be looking whether its cells are in their lists
    setTimeout(() => this.grid.api.disposeUnit(this.unitId), UNDER_WAY);
  }

  get unit(): Unit {
    const unit = this.grid.api.getWorkbook(this.unitId)?.getWorkbook();
    if (!unit) throw new Error('The document is not in the grid');
    return unit;
  }

  idOf(sheet: Sheet): string | undefined {
    return this.ids.get(sheet);
  }

  sheetOf(id: string): Sheet | undefined {
    for (const [sheet, known] of this.ids) if (known === id) return sheet;
    return undefined;
  }

  shownOf(sheet: Sheet): ShownSheet {
    return this.shown.get(sheet)!;
  }

  /** Makes a sheet that the user has added to the grid known. */
  adopt(sheet: Sheet, id: string): void {
    this.ids.set(sheet, id);
    this.takeAsShown(sheet);
  }

  forget(sheet: Sheet): void {
    this.ids.delete(sheet);
    this.shown.delete(sheet);
  }

  /** Says that the grid has the sheet just as the document has it, but for its lists. */
  takeAsShown(sheet: Sheet): void {
    const shown = new ShownSheet();
    this.shown.set(sheet, shown);
    shown.takeCells(sheet);
    this.takeFrame(sheet, shown);
    sheet.rows.forEach((_, row) => {
      shown.heights.set(row, heightOf(sheet, row, this.workbook.styles));
    });
  }

  /** Goes to a cell. */
  select(sheetName: string, row: number, column: number): void {
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    const id = sheet && this.ids.get(sheet);
    const book = this.grid.api.getWorkbook(this.unitId);
    const place = id === undefined ? null : book?.getSheetBySheetId(id);
    if (!place) return;
    book?.setActiveSheet(place);
    const cell = place.getRange(row, column);
    cell.activate();
    place.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  }

  /** What a cell holds in the document, and what the grid shows of it. */
  inspect(sheetName: string, row: number, column: number) {
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    const place = sheet && this.unit.getSheetBySheetId(this.ids.get(sheet)!);
    const cell = place?.getCell(row, column);
    return {
      ...contentAt(sheet?.rows[row], column),
      shown: this.grid.api
        .getWorkbook(this.unitId)
        ?.getSheetByName(sheetName)
        ?.getRange(row, column)
        .getDisplayValue(),
      background: cell && this.unit.getStyles().getStyleByCell(cell)?.bg?.rgb,
    };
  }

  /** Shows whatever has changed in the document. */
  paint(): void {
    const { workbook } = this;
    for (const [sheet, id] of this.ids) {
      if (workbook.sheets.includes(sheet)) continue;
      this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: sheet.name });
      this.forget(sheet);
    }
    const book = this.grid.api.getWorkbook(this.unitId);
    const active = book?.getActiveSheet().getSheetId();
    const added = workbook.sheets.filter((sheet) => !this.ids.has(sheet));
    for (const sheet of added) this.addSheet(sheet, workbook.sheets.indexOf(sheet));
    // The grid goes to a new sheet; the user has asked for nothing of the kind
    if (added.length > 0 && active !== undefined) book?.setActiveSheet(active);
    this.paintOrder();
    for (const sheet of workbook.sheets) this.paintSheet(sheet);
  }

  /** Draws the sheet on the screen anew, for what the grid does not know of. */
  redraw(): void {
    // Before it is drawn for the first time there is nothing to do
    if (!this.grid.injector.get(IRenderManagerService).getRenderById(this.unitId)) return;
    this.grid.api.getWorkbook(this.unitId)?.getActiveSheet().refreshCanvas();
  }

  private addSheet(sheet: Sheet, index: number): void {
    const id = this.newId(sheet);
    const styles = this.storedStyles();
    const data = mergeWorksheetSnapshotWithDefault(sheetData(this.workbook, sheet, id));
    this.run(InsertSheetMutation.id, { index, sheet: data, styles });
    this.takeAsShown(sheet);
  }

  private paintOrder(): void {
    this.workbook.sheets.forEach((sheet, index) => {
      const id = this.ids.get(sheet)!;
      const order = this.unit.getSheetOrders();
      const from = order.indexOf(id);
      if (from === index) return;
      this.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: from, toOrder: index });
    });
  }

  private paintSheet(sheet: Sheet): void {
    const subUnitId = this.ids.get(sheet)!;
    const shown = this.shown.get(sheet)!;
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
      const ranges = this.unit.getSheetBySheetId(subUnitId)?.getMergeData() ?? [];
      set(RemoveWorksheetMergeMutation.id, { ranges: [...ranges] });
      set(AddWorksheetMergeMutation.id, { ranges: sheet.merges.map(toRange) });
    }
    const freeze = freezeOf(sheet);
    if (JSON.stringify(freeze) !== shown.freeze) set(SetFrozenMutation.id, { ...freeze });
    this.paintWidths(sheet, shown, set);
    const rows = this.paintCells(sheet, shown, set);
    this.paintHeights(sheet, shown, rows, set);
    if (sheet.validations !== shown.lists) this.paintLists(sheet, subUnitId, set);
    this.takeFrame(sheet, shown);
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
    for (let row = 0; row < Math.max(sheet.rows.length, shown.height); row++) {
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
      const height = heightOf(sheet, row, this.workbook.styles);
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

  private takeFrame(sheet: Sheet, shown: ShownSheet): void {
    shown.name = sheet.name;
    shown.hidden = sheet.hidden;
    shown.gridlinesHidden = sheet.gridlinesHidden;
    Object.assign(shown, gridSize(sheet));
    shown.merges = mergesOf(sheet);
    shown.freeze = JSON.stringify(freezeOf(sheet));
    shown.widths = new Map(sheet.columnWidths);
  }

  private run(id: string, params: object): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, FROM_DOCUMENT);
  }

  private newId(sheet: Sheet): string {
    const id = `sheet-${++this.made}`;
    this.ids.set(sheet, id);
    return id;
  }

  private storedStyles() {
    const styles = this.workbook.styles.map((style, at) => [styleId(at), storedStyle(style)]);
    return Object.fromEntries(styles) as Record<string, ReturnType<typeof storedStyle>>;
  }

  private gridStyle(index: number): GridStyle {
    return { ...(this.gridStyles[index] ??= toGridStyle(this.workbook.styles[index] ?? {})) };
  }
}

type SetPart = (id: string, params: object) => void;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const mergesOf = ({ merges }: Sheet) => JSON.stringify(merges);
