/** What tests ask of a result sheet. */
import { formatDay } from '../../../src/domain/calendar';
import { isLink, type ResultCell, type ResultSheet } from '../../../src/domain/sheet/resultSheet';

/** A cell as a person reads it. */
export function shown(cell: ResultCell): string {
  if (typeof cell !== 'object') return String(cell);
  return isLink(cell) ? cell.text : formatDay(cell.date);
}

/** Every text of the sheet, one a line. */
export function textOf({ rows }: ResultSheet): string {
  return rows.flat().map(shown).join('\n');
}

/** The rows of a role, in order. */
export function rowsOf(sheet: ResultSheet, role: string): (readonly ResultCell[])[] {
  return sheet.looks
    .filter((look) => look.role === role)
    .flatMap(({ row, rows }) => sheet.rows.slice(row, row + rows));
}

/** The notes under the tables, one text. */
export function notesOf(sheet: ResultSheet): string {
  return rowsOf(sheet, 'note')
    .map(([cell]) => shown(cell!))
    .join(' ');
}

/** The values of one column of a role's rows, found by its header. */
export function columnOf(sheet: ResultSheet, role: string, header: string): ResultCell[] {
  const [headers] = rowsOf(sheet, 'header');
  const at = headers!.indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return rowsOf(sheet, role).map((row) => row[at]!);
}
