/** How the columns of a table are shown, as few boxes. */
import type { Area } from './area';
import type { ResultSheet } from './resultSheet';

export type Format = ResultSheet['formats'][number]['format'];

/** A column of a table: its header, and how its values are shown where not as they are. */
export interface ResultColumn {
  readonly header: string;
  readonly format?: Format;
}

/** One box for columns side by side that are shown alike, within the rows and from the column given. */
export function columnFormats(
  columns: readonly ResultColumn[],
  { row, column, rows }: Pick<Area, 'row' | 'column' | 'rows'>,
): ResultSheet['formats'] {
  if (rows === 0) return [];
  const formats: ResultSheet['formats'][number][] = [];
  let start = 0;
  while (start < columns.length) {
    const format = columns[start]!.format;
    let end = start + 1;
    while (end < columns.length && columns[end]!.format === format) end++;
    if (format) {
      formats.push({ row, column: column + start, rows, columns: end - start, format });
    }
    start = end;
  }
  return formats;
}
