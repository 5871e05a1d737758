/** A template as the domain would read it from the sheet that set-up made. */
import { isFormula, isLink } from '../../../src/domain/sheet/sheetDescription';
import type { SetUpSheet } from '../../../src/domain/setup/setUpNames';
import type { SheetGrid } from '../../../src/domain/sheet/grid';

export function gridOfTemplate({ name, rows }: SetUpSheet): SheetGrid {
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (isFormula(cell) || isLink(cell) ? '' : cell))),
    merges: [],
  };
}
