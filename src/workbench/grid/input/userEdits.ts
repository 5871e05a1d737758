/** What the user does in the grid, done in the document as well. */
import { BooleanNumber, CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { type Host, HostScriptError, type TypedValue } from '../../../host';
import {
  a1Notation,
  CellError,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  Sheet,
} from '../../../document';
import { type Content, contentAt, putContent, sameContent } from '../data/cellData';
import type { GridView } from '../gridView';
import type { GridReader } from '../gridReader';
import { markMoved } from './movedCells';
import type { Results } from '../results';
import type { Grid } from '../startGrid';

/** What mutations say of where they act; each has some of these. */
interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly name?: string;
  readonly hidden?: BooleanNumber;
  readonly showGridlines?: BooleanNumber;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
}

interface Mutation {
  readonly id: string;
  readonly params: Params;
}

/** Changes of a whole sheet that leave its cells alone. */
const LAYOUT = /merge|frozen|worksheet-(?:col|row)-|col-data|row-data/;
/** Changes that the document makes by itself, or that are none of its. */
const ASIDE =
  /conditional|data-validation|formula|filter|defined-name|numfmt|auto-height|permission|zoom|empty/;

export interface EditListener {
  /** Told of what the document refuses. */
  refused(message: string): void;
  /** Called when the document has followed. */
  done(): void;
}

export class UserEdits {
  private pending: Mutation[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stop: { dispose(): void };

  constructor(
    grid: Grid,
    private readonly view: GridView,
    private readonly reader: GridReader,
    private readonly results: Results,
    private readonly host: Host,
    private readonly listener: EditListener,
  ) {
    this.stop = grid.commands.onCommandExecuted((info, options) => {
      if (info.type !== CommandType.MUTATION || options?.fromDocument) return;
      this.collect(info, options?.onlyLocal === true || options?.fromFormula === true);
    });
  }

  dispose(): void {
    this.stop.dispose();
    clearTimeout(this.timer);
  }

  /** Does in the document what the user has done so far. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const mutations = this.pending.splice(0);
    if (mutations.length > 0) {
      this.apply(mutations);
      this.view.paint();
      this.listener.done();
    }
    this.results.take();
  }

  private collect({ id, params }: Readonly<ICommandInfo>, isResult: boolean): void {
    const known = (params ?? {}) as Params;
    if (known.unitId !== this.view.unitId) return;
    if (isResult) {
      if (id !== SetRangeValuesMutation.id || !known.cellValue || !known.subUnitId) return;
      this.results.note(known.subUnitId, known.cellValue);
    } else {
      if (ASIDE.test(id)) return;
      this.pending.push({ id, params: known });
    }
    this.timer ??= setTimeout(() => this.flush());
  }

  private apply(mutations: readonly Mutation[]): void {
    const edited = new Map<Sheet, Map<number, Set<number>>>();
    const reread = new Set<Sheet>();
    for (const mutation of mutations) {
      const { params } = mutation;
      if (this.applyToSheets(mutation)) continue;
      const sheet = this.view.sheetOf(params.subUnitId ?? '');
      if (!sheet) continue;
      if (mutation.id === SetRangeValuesMutation.id) note(edited, sheet, params);
      else if (LAYOUT.test(mutation.id)) this.takeLayout(sheet, mutation);
      else {
        moveCells(sheet, mutation);
        markMoved(sheet);
        reread.add(sheet);
      }
    }
    // Where cells have moved, formulas anywhere may have been adjusted
    if (reread.size > 0) {
      for (const sheet of this.view.workbook.sheets) {
        this.reader.takeSheet(sheet);
        this.view.takeAsShown(sheet);
        // The grid has moved its lists by itself
        this.view.shownOf(sheet).lists = sheet.validations;
      }
      return;
    }
    for (const [sheet, cells] of edited) this.edit(sheet, cells);
  }

  /** Sheets added, removed, renamed, moved, hidden. */
  private applyToSheets({ id, params }: Mutation): boolean {
    const { workbook } = this.view;
    const sheet = this.view.sheetOf(params.subUnitId ?? '');
    switch (id) {
      case InsertSheetMutation.id: {
        if (!params.sheet) return true;
        const added = new Sheet(params.sheet.name);
        workbook.sheets.splice(params.index ?? workbook.sheets.length, 0, added);
        this.view.adopt(added, params.sheet.id);
        this.reader.takeSheet(added);
        this.view.takeAsShown(added);
        return true;
      }
      case RemoveSheetMutation.id:
        if (!sheet) return true;
        workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
        this.view.forget(sheet);
        return true;
      case SetWorksheetNameMutation.id:
        if (sheet && params.name !== undefined) sheet.name = params.name;
        if (sheet) this.view.shownOf(sheet).name = sheet.name;
        return true;
      case SetWorksheetHideMutation.id:
        if (sheet) sheet.hidden = params.hidden === BooleanNumber.TRUE;
        if (sheet) this.view.shownOf(sheet).hidden = sheet.hidden;
        return true;
      case ToggleGridlinesMutation.id:
        if (sheet) sheet.gridlinesHidden = params.showGridlines === BooleanNumber.FALSE;
        if (sheet) this.view.shownOf(sheet).gridlinesHidden = sheet.gridlinesHidden;
        return true;
      case SetWorksheetOrderMutation.id: {
        const order = this.view.unit.getSheetOrders();
        const placeOf = (one: Sheet) => order.indexOf(this.view.idOf(one) ?? '');
        workbook.sheets.sort((a, b) => placeOf(a) - placeOf(b));
        return true;
      }
      default:
        return false;
    }
  }

  private takeLayout(sheet: Sheet, { id, params }: Mutation): void {
    this.reader.takeLayout(sheet);
    if (id === SetWorksheetRowHeightMutation.id && typeof params.rowHeight === 'number') {
      for (const { startRow, endRow } of params.ranges ?? []) {
        for (let row = startRow; row <= endRow; row++) sheet.rowHeights.set(row, params.rowHeight);
      }
    }
  }

  /** Puts what was typed or pasted into the document, where it sets the add-on going. */
  private edit(sheet: Sheet, cells: ReadonlyMap<number, ReadonlySet<number>>): void {
    const shown = this.view.shownOf(sheet);
    const changed: { row: number; column: number; content: Content }[] = [];
    for (const [row, columns] of cells) {
      for (const column of columns) {
        const content = this.reader.contentOf(sheet, row, column);
        this.reader.takeStyle(sheet, row, column);
        shown.takeCell(row, column, content, sheet.rows[row]?.styles[column] ?? 0);
        const known = contentAt(sheet.rows[row], column);
        if (!sameContent(content, known)) changed.push({ row, column, content });
      }
    }
    const [first] = changed;
    if (!first) return;
    const at = a1Notation(
      { top: first.row, left: first.column, bottom: first.row, right: first.column },
      Infinity,
      Infinity,
    );
    try {
      if (changed.length === 1) {
        this.host.edit(sheet.name, at, typed(first.content));
        return;
      }
      const rows = rectangle(changed);
      if (rows) this.host.paste(sheet.name, at, rows);
      else {
        // Scattered cells are one edit for the user, but no rectangle for the add-on
        for (const { row, column, content } of changed.slice(1)) {
          putContent(sheet, row, column, content);
        }
        this.host.paste(sheet.name, at, [[typed(first.content)]]);
      }
    } catch (error) {
      if (!(error instanceof HostScriptError)) throw error;
      this.listener.refused(error.message);
    }
  }
}

function note(
  edited: Map<Sheet, Map<number, Set<number>>>,
  sheet: Sheet,
  { cellValue }: Params,
): void {
  const rows = edited.get(sheet) ?? new Map<number, Set<number>>();
  edited.set(sheet, rows);
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    const columns = rows.get(Number(row)) ?? new Set<number>();
    rows.set(Number(row), columns);
    for (const column of Object.keys(cells)) columns.add(Number(column));
  }
}

/** Moves in the document what goes with cells: rules, lists, notes, and what the add-on remembers. */
function moveCells(sheet: Sheet, { id, params }: Mutation): void {
  const { range } = params;
  if (!range) return;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === InsertRowMutation.id) insertRows(sheet, range.startRow, rows);
  else if (id === RemoveRowMutation.id) deleteRows(sheet, range.startRow, rows);
  else if (id === InsertColMutation.id) insertColumns(sheet, range.startColumn, columns);
  else if (id === RemoveColMutation.id) deleteColumns(sheet, range.startColumn, columns);
}

/** What would have to be typed to get this content, whatever the cell's format. */
function typed({ value, formula }: Content): TypedValue {
  if (formula !== undefined) return `=${formula}`;
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' ? `'${value}` : value;
}

/** Changed cells as rows, where they fill a rectangle. */
function rectangle(
  cells: readonly { row: number; column: number; content: Content }[],
): TypedValue[][] | null {
  const rows = new Map<number, TypedValue[]>();
  const left = Math.min(...new Set(cells.map(({ column }) => column)));
  const top = cells[0]?.row ?? 0;
  for (const { row, column, content } of cells) {
    const at = row - top;
    const line = rows.get(at) ?? [];
    if (line.length !== column - left) return null;
    line.push(typed(content));
    rows.set(at, line);
  }
  const lines = [...rows.keys()].sort((a, b) => a - b).map((at) => rows.get(at)!);
  const isFull = lines.every((line, at) => rows.has(at) && line.length === lines[0]?.length);
  return isFull ? lines : null;
}
