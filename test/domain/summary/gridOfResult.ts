/** A result sheet as it is read back from the document: a link is its text. */
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import { isFormula, isLink, type DescribedCell } from '../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';

export function gridOfResult({ name, rows }: DescribedSummary): SheetGrid {
  return { name, rows: rows.map((row) => row.map(readBack)), merges: [] };
}

function readBack(cell: DescribedCell): Cell {
  if (isFormula(cell)) throw new Error(`a formula on a result sheet: ${cell.formula}`);
  return isLink(cell) ? cell.text : cell;
}
