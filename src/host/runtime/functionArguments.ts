/** Arguments and results of custom functions, between cells and scripts. */
import type { RealmTools } from './realmTools';
import { CellError } from '../../document/workbook';
import { serialOfWall, type ZonedTime } from '../../document/values/zonedTime';

/** A cell as an argument of a custom function; `''` is an empty cell. */
export type CellArgument = string | number | boolean | null | CellError | { readonly date: string };

/** An argument: a single cell, a range, or left out. */
export type FunctionArgument = CellArgument | readonly (readonly CellArgument[])[] | undefined;

/** What a cell shows: text, a number or a truth value. */
export type CellResult = string | number | boolean;

/**
 * An argument as a custom function gets it: a single cell (a range of one cell too) as a
 * scalar, a range as rows, a date as a Date at midnight in the spreadsheet's zone.
 */
export function toScriptArgument(
  argument: FunctionArgument,
  tools: RealmTools,
  zone: ZonedTime,
): unknown {
  if (!isRange(argument)) return toScriptCell(argument, tools, zone);
  const [first] = argument;
  if (argument.length === 1 && first?.length === 1) return toScriptCell(first[0], tools, zone);
  const rows = tools.array();
  for (const row of argument) {
    const cells = tools.array();
    for (const cell of row) cells.push(toScriptCell(cell, tools, zone));
    rows.push(cells);
  }
  return rows;
}

/**
 * What the cells show for a result: rows of equal length for an array (one value a row for a
 * flat one).
 * @param dateOf what there is for a date, by its serial number in the spreadsheet's zone
 * @throws TypeError for anything that a cell cannot show
 */
export function fromScriptResult<D>(
  result: unknown,
  zone: ZonedTime,
  dateOf: (serial: number) => D,
): CellResult | D | (CellResult | D)[][] {
  const cellOf = (cell: unknown) => fromScriptCell(cell, zone, dateOf);
  if (!Array.isArray(result)) return cellOf(result);
  const rows = result.map((row: unknown) =>
    Array.isArray(row) ? Array.from(row, cellOf) : [cellOf(row)],
  );
  // No spread: a column may have more rows than a call may have arguments.
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<CellResult | D>(width - row.length).fill('')]);
}

function isRange(argument: FunctionArgument): argument is readonly (readonly CellArgument[])[] {
  return Array.isArray(argument);
}

function toScriptCell(cell: CellArgument | undefined, tools: RealmTools, zone: ZonedTime): unknown {
  if (cell === null) return '';
  if (cell instanceof CellError) return cell.code;
  if (typeof cell !== 'object') return cell;
  const wall = Date.parse(`${cell.date}T00:00:00Z`);
  if (Number.isNaN(wall)) throw new TypeError(`${cell.date} is not a date`);
  return tools.date(zone.instantOfSerial(serialOfWall(wall)));
}

function fromScriptCell<D>(
  cell: unknown,
  zone: ZonedTime,
  dateOf: (serial: number) => D,
): CellResult | D {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '#NUM!';
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    const instant = Date.prototype.getTime.call(cell);
    return Number.isNaN(instant) ? '#NUM!' : dateOf(zone.serialAt(instant));
  }
  throw new TypeError(`A cell cannot show a ${typeof cell}`);
}
