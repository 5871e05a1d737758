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
    for (const [row, results] of Object.entries((cellValue ?? {}) as Cells)) {
      for (const column of Object.keys(results).map(Number)) {
        const cell = sheet?.getCellRaw(Number(row), column);
        const isFormula = Boolean(cell?.f ?? cell?.si);
        // Where a formula has no room any more for its rows, what it has shown there goes
        const isEmptied = results[column] === null && (cell?.v ?? null) === null;
        if (!isFormula && !isEmptied) delete results[column];
      }
    }
  });
}
