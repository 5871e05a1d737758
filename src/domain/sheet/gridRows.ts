/** Making the rows of a template equally long. */
import type { TemplateCell } from './sheetTemplate';

/** Fills rows up with empty cells. */
export function padded(
  rows: readonly (readonly TemplateCell[])[],
  width: number,
): readonly (readonly TemplateCell[])[] {
  return rows.map((row) => [...row, ...Array<TemplateCell>(width - row.length).fill('')]);
}
