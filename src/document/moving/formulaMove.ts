/** Formulas of cells follow the rows and columns that they refer to. */
import { setContent } from '../cells';
import { parseFormula } from '../formulas/formulaShift';
import { type GridMove, moveReferences } from './ruleMove';
import type { Sheet, Workbook } from '../workbook';

/**
 * Adjusts the formulas of all cells after rows or columns of a sheet have been inserted or
 * deleted, as a spreadsheet does.
 */
export function moveFormulas({ sheets }: Workbook, moved: Sheet, move: GridMove): void {
  for (const sheet of sheets) {
    const isMoved = (name: string | null) =>
      name === null ? sheet === moved : name.toLowerCase() === moved.name.toLowerCase();
    sheet.rows.forEach((cells, row) => {
      for (const [column, formula] of cells?.formulas ?? []) {
        // Elsewhere only a formula that names a sheet can refer to this one.
        if (sheet !== moved && !formula.includes('!')) continue;
        const after = moveReferences(parseFormula(formula), move, isMoved);
        if (after === formula) continue;
        setContent(sheet, row, column, cells!.values[column] ?? null, after);
      }
    });
  }
}
