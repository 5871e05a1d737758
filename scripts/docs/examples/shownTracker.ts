/** The trackers of the examples as people see them: headers with cells, what the plan has otherwise, the day. */
import { formatDay } from '../../../src/domain/calendar';
import { AS_OF, type CellInput, type CheckInput, isoDay } from '../../../test/domain/trackerTable';

const BLANK = '(trống · blank)';
/** A new line within a cell of a table. */
export const LINE_BREAK = '<br>';

/** A day that examples name, as messages write it. */
export function shownDay(iso: string): string {
  return formatDay(isoDay(iso));
}

/** A cell of an example. */
export function shownCell(cell: CellInput): string {
  if (typeof cell === 'object') return `${shownDay(cell.date)} (ô ngày · date cell)`;
  return cell === '' ? BLANK : String(cell);
}

/** The rows, what the plan has otherwise, and the as-of date where it is another. */
export function shownTracker(input: CheckInput): string {
  const asOf = input.asOf ?? AS_OF;
  return [
    ...('rows' in input ? rowsOf(input.rows) : cellsOf(input.cells)),
    ...Object.entries(input.plan ?? {}).map(
      ([key, value]) => `kế hoạch · plan: \`${key}\` = ${shownValue(value)}`,
    ),
    ...(asOf === AS_OF ? [] : [`ngày chốt · as of ${shownDay(asOf)}`]),
  ].join(LINE_BREAK);
}

/** A value of the plan, as a file has it. */
export function shownValue(value: unknown): string {
  if (value === '' || value === null) return BLANK;
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : JSON.stringify(value);
}

function rowsOf(rows: readonly Readonly<Record<string, CellInput>>[]): string[] {
  return rows.map((row, i) => {
    const cells = Object.entries(row).map(([header, cell]) => `**${header}:** ${shownCell(cell)}`);
    // Row 1 is the header.
    const place = rows.length > 1 ? `${rowName(i + 2)} – ` : '';
    return `${place}${cells.join('; ')}`;
  });
}

function cellsOf(rows: readonly (readonly CellInput[])[]): string[] {
  return rows.map((row, i) => `${rowName(i + 1)} – ${row.map(shownCell).join('; ')}`);
}

function rowName(row: number): string {
  return `dòng · row ${row}`;
}
