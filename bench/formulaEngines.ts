/**
 * The status as a formula of built-in functions in each row, and two engines that compute it. It
 * says what a sheet without the add-on would: by the mark of a pilot and a date that is a date.
 */
import FormulaParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';
import type { Scalar } from '../src/document';
import { columnLetter } from '../src/domain/sheet/grid';

/** What the statuses depend on beside the rows; days are serial numbers. */
export interface Deadlines {
  readonly asOf: number;
  readonly pilot: number;
  readonly grassroots: number;
  readonly dueSoonDays: number;
}

type Content = string | number | boolean | null;

/** Rows of plain cells, behind them a column of formulas, and behind that the four of Deadlines. */
export interface FormulaSheet {
  readonly rows: readonly (readonly Content[])[];
  /** Index of the column with the formulas. */
  readonly column: number;
}

/** @param columns indexes of those with the date held and the mark of a pilot */
export function formulaSheet(
  cells: readonly (readonly Scalar[])[],
  columns: { readonly held: number; readonly pilot: number },
  { asOf, pilot, grassroots, dueSoonDays }: Deadlines,
): FormulaSheet {
  const column = cells[0]?.length ?? 0;
  const beside = [asOf, pilot, grassroots, dueSoonDays];
  const letters = {
    held: columnLetter(columns.held),
    pilot: columnLetter(columns.pilot),
    beside: columnLetter(column + 1),
  };
  const rows = cells.map((row, i) => [
    ...row.map(contentOf),
    statusFormula(i + 1, letters),
    beside[i] ?? null,
  ]);
  return { rows, column };
}

/** Values and formulas as they would be typed; the benchmark's trackers have no errors. */
function contentOf(value: Scalar): Content {
  return typeof value === 'object' ? null : value;
}

/** The formula of a row. @param row its number, from 1 */
function statusFormula(
  row: number,
  letters: { readonly held: string; readonly pilot: string; readonly beside: string },
): string {
  const [held, mark] = [`${letters.held}${row}`, `${letters.pilot}${row}`];
  const [asOf, ofPilots, ofOthers, dueSoon] = [1, 2, 3, 4].map((at) => `$${letters.beside}$${at}`);
  const deadline = `IF(${mark}="x",${ofPilots},${ofOthers})`;
  const ofHeld = `IF(${held}<=${deadline},"done-on-time","done-late")`;
  const isSoon = `${deadline}-${asOf}<=${dueSoon}`;
  const ofOpen = `IF(${asOf}>${deadline},"overdue",IF(${isSoon},"due-soon","not-due"))`;
  const isHeld = `AND(ISNUMBER(${held}),${held}<=${asOf})`;
  return `=IF(${isHeld},${ofHeld},IF(ISTEXT(${held}),"missing-data",${ofOpen}))`;
}

/** The statuses as HyperFormula computes them, its sheet built from the cells. */
export function inHyperFormula({ rows, column }: FormulaSheet): unknown[] {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: 'gpl-v3', maxRows: rows.length },
  );
  const statuses = engine.getSheetValues(0).map((row) => row[column]);
  engine.destroy();
  return statuses;
}

/** The statuses as fast-formula-parser computes them, formula by formula. */
export function inFastFormulaParser({ rows, column }: FormulaSheet): unknown[] {
  const parser = new FormulaParser({
    functions: {},
    functionsNeedContext: {},
    onCell: ({ row, col }) => rows[row - 1]?.[col - 1] ?? null,
    onRange: () => [],
    onVariable: () => null,
  });
  return rows.map((row, i) =>
    parser.parse(String(row[column]).slice(1), { sheet: '', row: i + 1, col: column + 1 }),
  );
}
