/**
 * Calculates the formulas of a workbook, each after those that it needs, and only when something changed.
 */
import { forEachRow, isFilled, setResult } from '../cells';
import { FormulaEngine, type FormulaSource } from './formulaEngine';
import {
  type Area,
  CellError,
  type Row,
  type Scalar,
  type Sheet,
  type Workbook,
} from '../workbook';
import { zonedTime } from '../values/zonedTime';

/** Milliseconds since 1970. */
type Clock = () => number;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const MINUTE = 60_000;
let engine: FormulaEngine | undefined;
const rounds = new WeakMap<Workbook, number>();

/**
 * Calculates the formulas that scripts have set, and those that a file left without a result, as
 * far as the engine can. Others of a loaded file keep what is stored. Call it before saving.
 */
export function calculate(workbook: Workbook, clock: Clock): void {
  forgetResults(workbook);
  const calculation = new Calculation(workbook, clock);
  for (const sheet of workbook.sheets) {
    forEachRow(sheet.rows, (_, row) => calculation.settleRow(sheet, row, 0, Infinity));
  }
}

/** Calculates the formulas of an area, and what they depend on, unless nothing has changed. */
export function calculateArea(workbook: Workbook, sheet: Sheet, area: Area, clock: Clock): void {
  let calculation: Calculation | undefined;
  for (let row = area.top; row <= area.bottom && row < sheet.rows.length; row++) {
    if (!sheet.rows[row]?.calculated?.size) continue;
    calculation ??= new Calculation(workbook, clock);
    calculation.settleRow(sheet, row, area.left, area.right);
  }
}

/** Has everything calculated anew when it is next read: the cells may have been changed. */
export function forgetResults(workbook: Workbook): void {
  rounds.set(workbook, (rounds.get(workbook) ?? 0) + 1);
}

/** One pass over a workbook that does not change meanwhile. */
class Calculation implements FormulaSource {
  /** Tells the state of the workbook and the clock from any other. */
  private readonly stamp: string;
  private readonly open = new Set<string>();
  private needed: FormulaCell[] = [];
  private readonly sheets = new Map<string, Sheet>();
  private readonly sizes = new Map<Sheet, { readonly rows: number; readonly columns: number }>();

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: Clock,
  ) {
    const revisions = workbook.sheets.map(({ name, revision }) => `${name}=${revision}`);
    const minute = Math.floor(clock() / MINUTE);
    this.stamp = [rounds.get(workbook) ?? 0, minute, ...revisions].join('/');
    for (const sheet of workbook.sheets) this.sheets.set(sheet.name.toLowerCase(), sheet);
  }

  /** Calculates the formulas of a row from one column to another. */
  settleRow(sheet: Sheet, row: number, left: number, right: number): void {
    const calculated = sheet.rows[row]?.calculated;
    if (!calculated) return;
    for (const [column, stamp] of calculated) {
      if (column < left || column > right || stamp === this.stamp) continue;
      this.settle({ sheet, row, column });
    }
  }

  sizeOf(name: string): { rows: number; columns: number } | undefined {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return undefined;
    let size = this.sizes.get(sheet);
    if (!size) {
      let columns = 0;
      forEachRow(sheet.rows, (row) => (columns = Math.max(columns, widthOf(row))));
      size = { rows: sheet.rows.length, columns };
      this.sizes.set(sheet, size);
    }
    return size;
  }

  hasRow(name: string, row: number): boolean {
    return this.sheets.get(name.toLowerCase())?.rows[row] !== undefined;
  }

  valueAt(name: string, row: number, column: number): Scalar {
    const sheet = this.sheets.get(name.toLowerCase());
    const cells = sheet?.rows[row];
    if (!sheet || !cells) return null;
    const stamp = cells.calculated?.get(column);
    if (stamp !== undefined && stamp !== this.stamp && cells.formulas?.has(column)) {
      const cell = { sheet, row, column };
      // As Sheets shows a circular reference.
      if (this.open.has(keyOf(cell))) return new CellError('#REF!');
      this.needed.push(cell);
    }
    return cells.values[column] ?? null;
  }

  isBlank(name: string, row: number, column: number): boolean {
    const cells = this.sheets.get(name.toLowerCase())?.rows[row];
    return !cells || !isFilled(cells, column);
  }

  now(): number {
    return zonedTime(this.workbook.timeZone).serialAt(this.clock());
  }

  /** Calculates a cell after those that it needs, with a stack of its own: chains may be long. */
  private settle(first: FormulaCell): void {
    const stack = [first];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      const { sheet, row, column } = cell;
      const cells = sheet.rows[row];
      const formula = cells?.formulas?.get(column);
      if (!cells || formula === undefined || cells.calculated?.get(column) === this.stamp) {
        stack.pop();
        continue;
      }
      this.open.add(keyOf(cell));
      this.needed = [];
      engine ??= new FormulaEngine();
      const value = engine.evaluate(formula, { sheet: sheet.name, row, column }, this);
      if (this.needed.length > 0) {
        for (const need of this.needed) stack.push(need);
        continue;
      }
      setResult(sheet, row, column, value);
      cells.calculated?.set(column, this.stamp);
      this.open.delete(keyOf(cell));
      stack.pop();
    }
  }
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${row},${column},${sheet.name}`;
}

function widthOf(row: Row): number {
  let width = row.values.length;
  for (const column of row.formulas?.keys() ?? []) width = Math.max(width, column + 1);
  return width;
}
