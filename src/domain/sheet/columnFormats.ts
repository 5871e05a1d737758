/** How the columns of a table are shown, as few areas. */
import type { Area } from './area';
import type { FormattedArea } from './sheetDescription';
import type { NumberFormat } from './styles';

/** A column of a table: its header, and how its values are shown where not as they are. */
export interface TableColumn {
  readonly header: string;
  readonly format?: NumberFormat;
  /** Whether it numbers the rows. */
  readonly isOrdinal?: boolean;
  /** Whether its values stand in the middle, away from texts beside them. */
  readonly isCentred?: boolean;
}

/** One area for columns side by side that are shown alike, within the rows and from the column given. */
export function columnFormats(
  columns: readonly TableColumn[],
  { row, column, rows }: Pick<Area, 'row' | 'column' | 'rows'>,
): FormattedArea[] {
  if (rows === 0) return [];
  const formats: FormattedArea[] = [];
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
