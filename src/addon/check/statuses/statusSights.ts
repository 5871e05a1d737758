/** The table as it stands at one moment, as far as its statuses are concerned. */
import { type Cell, cellText, isDateCell } from '../../../domain/sheet/cell';
import { isStatusCell } from '../../../domain/formulas/statusCell';
import { cellAt, gridWidth, type SheetGrid } from '../../../domain/sheet/grid';
import type { Header } from '../../../domain/tracker/header';
import type { SpreadsheetCalendar } from '../../document/dates';
import { type ColumnCells, columnCells, NEIGHBOURS } from './columnCells';
import { readStretches, stretchesOf } from './columnStretches';
import { identityOf } from './unitRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Zero-based positions of the columns by which a unit is told, and of its date and status. */
export interface UnitColumns {
  readonly name: number;
  /** That of the name where the tracker has no codes. */
  readonly code: number;
  readonly held: number;
  readonly status: number;
}

/** What stands in a row, as far as the status is concerned. */
export interface SeenRow {
  readonly identity: string;
  /** The status cell: its formula, else its text. */
  readonly content: string;
  readonly isOurs: boolean;
  /** Its cells in the known columns but for the status; '' where all are blank. */
  readonly data: string;
}

/** What is seen of the sheet at one moment. */
export interface Sight {
  readonly rows: readonly SeenRow[];
  /** Zero-based first row of the table's header. */
  readonly top: number;
  /** The status column and its neighbours. */
  readonly cells: ColumnCells;
}

/** Looks at a sheet again and again while somebody may move its rows and columns. */
export class StatusSights {
  /** Of the sheet as it was checked. */
  private readonly width: number;
  /** The known columns but for the status. */
  private readonly known: readonly number[];
  private readonly stretches: ReturnType<typeof stretchesOf>;
  private checkedRows: readonly string[] | undefined;

  constructor(
    private readonly sheet: Sheet,
    /** The sheet as it was checked. */
    private readonly grid: SheetGrid,
    private readonly header: Header,
    private readonly columns: UnitColumns,
    private readonly calendar: SpreadsheetCalendar,
  ) {
    this.width = gridWidth(grid.rows);
    this.stretches = stretchesOf(grid);
    this.known = [...header.columns].flatMap(([key, at]) => (key === 'status' ? [] : [at]));
  }

  /** Every row as it is now, or null where a column is no longer under its heading. */
  take(): Sight | null {
    const { sheet } = this;
    const { name: nameColumn, code, held, status } = this.columns;
    const { known } = this;
    const left = Math.max(0, status - NEIGHBOURS);
    const right = Math.max(status, Math.min(status + NEIGHBOURS, this.width - 1));
    const first = Math.min(...known, left);
    const last = Math.max(...known, right);
    let values: unknown[][];
    let formulas: string[][];
    try {
      values = this.values(first, last);
      formulas = readStretches(sheet, [left, right], this.stretches, (range) =>
        range.getFormulas(),
      );
    } catch (error) {
      if (sheet.getMaxColumns() > last) throw error;
      return null;
    }
    const rowOf = (column: number, heading: string) =>
      values.findIndex((row) => this.text(row[column - first]) === heading);
    const isHeaded = (column: number) => {
      const { text } = this.heading(column);
      return text === '' || rowOf(column, text) >= 0;
    };
    if (![nameColumn, code, held, status].every(isHeaded)) return null;
    const name = this.heading(nameColumn);
    const top = name.text === '' ? this.header.top : rowOf(nameColumn, name.text) - name.level;
    const blank: SeenRow = {
      identity: this.identity(() => ''),
      content: '',
      isOurs: false,
      data: '',
    };
    const rows = values.map((row, i) => {
      const formula = formulas[i]?.[status - left] ?? '';
      if (formula === '' && row.every((value) => value === '')) return blank;
      const text = this.text(row[status - first]);
      return {
        identity: this.identity((column) => this.text(row[column - first])),
        content: formula === '' ? text : formula,
        isOurs: isStatusCell(text, formula),
        data: this.data((column) => this.calendar.cell(row[column - first])),
      };
    });
    return { rows, top, cells: columnCells(left, values, formulas, null, left - first) };
  }

  /** Every value of some columns as they are now. */
  values(left: number, right: number): unknown[][] {
    return readStretches(this.sheet, [left, right], this.stretches, (range) => range.getValues());
  }

  /** Whether something heads the column in the sheet as it was checked. */
  isHeaded(column: number): boolean {
    return this.heading(column).text !== '';
  }

  /** What heads a column in the sheet as it was checked: the lower of two rows goes first. */
  private heading(column: number): { readonly text: string; readonly level: number } {
    for (let level = this.header.levels - 1; level > 0; level--) {
      const text = cellText(cellAt(this.grid, this.header.top + level, column));
      if (text !== '') return { text, level };
    }
    return { text: cellText(cellAt(this.grid, this.header.top, column)), level: 0 };
  }

  /**
   * Whether a row holds what no row held when the sheet was checked.
   * @param inOrder whether it must stand after the same rows, too
   */
  hasNewData({ rows }: Sight, inOrder: boolean): boolean {
    const { grid } = this;
    const checked = (this.checkedRows ??= grid.rows
      .map((row) => (row.length === 0 ? '' : this.data((column) => row[column] ?? '')))
      .filter((data) => data !== ''));
    const now = rows.map(({ data }) => data).filter((data) => data !== '');
    if (inOrder) {
      let next = 0;
      return !now.every((data) => (next = checked.indexOf(data, next) + 1) > 0);
    }
    const left = new Map<string, number>();
    for (const data of checked) left.set(data, (left.get(data) ?? 0) + 1);
    return now.some((data) => {
      const count = left.get(data) ?? 0;
      left.set(data, count - 1);
      return count <= 0;
    });
  }

  /** A month is told from a day by the cell's format, which is not looked at again. */
  private data(cellIn: (column: number) => Cell): string {
    const cells = this.known.map(cellIn);
    if (cells.every((cell) => cell === '')) return '';
    return JSON.stringify(cells.map((cell) => (isDateCell(cell) ? [cell.date] : cell)));
  }

  /** What tells a unit: its code and its name, from a row of its texts. */
  identity(textIn: (column: number) => string): string {
    const { name, code } = this.columns;
    return identityOf(code === name ? '' : textIn(code), textIn(name));
  }

  private text(value: unknown): string {
    return cellText(this.calendar.cell(value));
  }
}
