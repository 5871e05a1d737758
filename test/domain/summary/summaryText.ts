/** What tests ask of a result sheet. */
import { formatDay } from '../../../src/domain/calendar';
import { isFormula, isLink, type DescribedCell } from '../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';

/** A cell as a person reads it. */
export function shown(cell: DescribedCell): string {
  if (typeof cell !== 'object') return String(cell);
  if (isFormula(cell)) return cell.formula;
  return isLink(cell) ? cell.text : formatDay(cell.date);
}

/** Every text of the sheet, one a line. */
export function textOf({ rows }: DescribedSummary): string {
  return rows.flat().map(shown).join('\n');
}

/** The rows of a role, in order. */
export function rowsOf(sheet: DescribedSummary, role: string): (readonly DescribedCell[])[] {
  return sheet.styles
    .filter((area) => area.role === role)
    .flatMap(({ row, rows }) => sheet.rows.slice(row, row + rows));
}

/** The notes under the tables, one text. */
export function notesOf(sheet: DescribedSummary): string {
  return rowsOf(sheet, 'note')
    .map(([cell]) => shown(cell!))
    .join(' ');
}

/** The values of one column of a role's rows, found by its header. */
export function columnOf(sheet: DescribedSummary, role: string, header: string): DescribedCell[] {
  const [headers] = rowsOf(sheet, 'header');
  const at = headers!.indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return rowsOf(sheet, role).map((row) => row[at]!);
}
