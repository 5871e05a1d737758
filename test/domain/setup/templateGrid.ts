/** A template as the domain would read it from the sheet that set-up made. */
import { isFormula, type SheetTemplate } from '../../../src/domain/sheet/sheetTemplate';
import type { SheetGrid } from '../../../src/domain/sheet/grid';

export function gridOfTemplate({ name, rows }: SheetTemplate): SheetGrid {
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (isFormula(cell) ? '' : cell))),
    merges: [],
  };
}
