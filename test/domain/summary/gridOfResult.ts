/** A result sheet as it is read back from the document: a link is its text. */
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import { isLink, type ResultCell, type ResultSheet } from '../../../src/domain/sheet/resultSheet';

export function gridOfResult({ name, rows }: ResultSheet): SheetGrid {
  return { name, rows: rows.map((row) => row.map(readBack)), merges: [] };
}

function readBack(cell: ResultCell): Cell {
  return isLink(cell) ? cell.text : cell;
}
