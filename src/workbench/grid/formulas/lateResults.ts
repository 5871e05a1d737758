/** Results that come when somebody has changed the cell meanwhile: what has been typed stays. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** The grid by itself writes the result of a formula over whatever has taken the formula's place. */
export function keepFromLateResults(grid: Grid): void {
  grid.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = grid.api.getWorkbook(unitId)?.getWorkbook().getSheetBySheetId(subUnitId);
    const cells = (cellValue ?? {}) as Cells;
    for (const [row, results] of Object.entries(cells)) {
      const wanted = Object.entries(results).filter(([column, result]) => {
        const cell = sheet?.getCellRaw(Number(row), Number(column));
        const isFormula = Boolean(cell?.f ?? cell?.si);
        // Where a formula has no room any more for its rows, what it has shown there goes
        return isFormula || (result === null && (cell?.v ?? null) === null);
      });
      cells[Number(row)] = Object.fromEntries(wanted);
    }
  });
}
