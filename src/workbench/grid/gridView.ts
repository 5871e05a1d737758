/** The document in the grid: what changes in the one is shown in the other. */
import {
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Workbook as Unit,
} from '@univerjs/core';
import {
  IRenderManagerService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Sheet, Workbook } from '../../document';
import type { Language } from '../../domain/text/language';
import { contentAt } from './data/cellData';
import { localeOf } from './locales';
import { heightOf } from './data/rowHeights';
import { sheetData, styleId } from './data/sheetData';
import { ShownSheet } from './shownSheet';
import { SheetPainter } from './sheetPainter';
import type { Grid } from './startGrid';
import { storedStyle } from './data/styleData';
import { offerFonts } from './fonts';

/** Marks what the document does to the grid, so that it is not taken for the user's doing. */
export const FROM_DOCUMENT = { fromDocument: true };

/** Milliseconds after which the grid has done with a document. */
const UNDER_WAY = 3_000;
let units = 0;

export class GridView {
  readonly unitId = `document-${++units}`;
  private readonly ids = new Map<Sheet, string>();
  /** A sheet that comes back is the one that it was: what the user may undo refers to it. */
  private readonly knownIds = new WeakMap<Sheet, string>();
  private readonly shown = new Map<Sheet, ShownSheet>();
  private readonly painter: SheetPainter;
  private made = 0;

  constructor(
    private readonly grid: Grid,
    readonly workbook: Workbook,
  ) {
    const run = (id: string, params: object) => this.run(id, params);
    this.painter = new SheetPainter(grid, workbook, this.unitId, run);
  }

  /** Puts the document into the grid. */
  open(name: string, language: Language): void {
    const { workbook } = this;
    const visible = workbook.sheets.filter(({ hidden }) => !hidden);
    const sheets = workbook.sheets.map((sheet) => [this.newId(sheet), sheet] as const);
    offerFonts(this.grid, workbook);
    this.grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      name,
      appVersion: '',
      locale: localeOf(language),
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
    this.knownIds.set(sheet, id);
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
    shown.takeFrame(sheet);
    sheet.rows.forEach((_, row) => {
      shown.heights.set(row, heightOf(sheet, row, this.workbook));
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
    this.leaveRemovedSheet();
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
    for (const sheet of workbook.sheets) {
      this.painter.paint(sheet, this.ids.get(sheet)!, this.shown.get(sheet)!);
    }
  }

  /** Draws the sheet on the screen anew, for what the grid does not know of. */
  redraw(): void {
    // Before it is drawn for the first time there is nothing to do
    if (!this.grid.injector.get(IRenderManagerService).getRenderById(this.unitId)) return;
    this.grid.api.getWorkbook(this.unitId)?.getActiveSheet().refreshCanvas();
  }

  /** The grid cannot be on a sheet that goes; the user is led to the one before it. */
  private leaveRemovedSheet(): void {
    const { workbook } = this;
    const book = this.grid.api.getWorkbook(this.unitId);
    const active = book?.getActiveSheet().getSheetId();
    const sheet = active === undefined ? undefined : this.sheetOf(active);
    if (!sheet || workbook.sheets.includes(sheet)) return;
    const order = [...this.ids.keys()];
    const isLeft = (one: Sheet) => workbook.sheets.includes(one) && !one.hidden;
    const before = order.slice(0, order.indexOf(sheet)).reverse().find(isLeft);
    const target = before ?? order.find(isLeft);
    if (target) book?.setActiveSheet(this.ids.get(target)!);
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

  private run(id: string, params: object): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, FROM_DOCUMENT);
  }

  private newId(sheet: Sheet): string {
    const id = this.knownIds.get(sheet) ?? `sheet-${++this.made}`;
    this.knownIds.set(sheet, id);
    this.ids.set(sheet, id);
    return id;
  }

  private storedStyles() {
    const styles = this.workbook.styles.map((style, at) => [styleId(at), storedStyle(style)]);
    return Object.fromEntries(styles) as Record<string, ReturnType<typeof storedStyle>>;
  }
}
