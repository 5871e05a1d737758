/** How the readers of a tracker take single cells. */
import type { Cell } from '../../../src/domain/sheet/cell';
import { cellReaders } from '../../../src/domain/tracker/cellReaders';
import { type ColumnKey, COLUMNS } from '../../../src/domain/tracker/columns';
import { CHOICE_COLUMNS } from '../../../src/domain/tracker/columnsByType';
import { upperLevel } from '../../../src/domain/tracker/headerName';

const READERS = cellReaders('days', upperLevel(['Huyện', 'Cấp huyện']));

/** The kind of what a cell of the column is read as. */
export function readingOf(key: ColumnKey, cell: Cell): string {
  const { type } = COLUMNS[key];
  if (type === 'text') return 'text';
  if (type === 'mark') return READERS.mark(cell).kind;
  if (type === 'choice') {
    return READERS.choice(
      CHOICE_COLUMNS.find((column) => column === key)!,
      cell,
    ).kind;
  }
  return type === 'date'
    ? READERS.date(key as 'held', cell).kind
    : READERS.number(key as 'members' | 'duration', cell).kind;
}
