/** The note on a cell of the document. */
import { contains } from '../../../document';
import type { Place } from '../currentCell';

/** A note and the cell that it is on. */
export interface CellNote extends Place {
  readonly text: string;
}

/** Merged cells have the note of the first of them. */
export function cellNote({ sheet, row, column }: Place): CellNote | null {
  if (sheet.notes.size === 0) return null;
  const cell = { top: row, left: column, bottom: row, right: column };
  const { top, left } = sheet.merges.find((area) => contains(area, cell)) ?? cell;
  const text = sheet.notes.get(top)?.get(left);
  return text === undefined ? null : { sheet, row: top, column: left, text };
}
