/** A formula that calls a custom function, with the cells that its arguments refer to. */
import { parseA1 } from '../../src/document/a1';
import {
  columnCount,
  isDateFormat,
  rowCount,
  type Sheet,
  styleAt,
  wallOfSerial,
  type Workbook,
} from '../../src/document';
import type { CellArgument, FunctionArgument } from '../../src/host';
import { sheetOf } from '../addon/openHost';

const CALL = /^=([A-Z_]+)\((.*)\)$/;
/** A text in its quotation marks, or a reference, perhaps on a sheet in its apostrophes. */
const ARGUMENT = /\s*(?:"([^"]*)"|(?:'([^']*)'!)?([A-Z0-9:]+))\s*(?:;|$)/gy;

/** @param here the sheet on which the formula stands */
export function readFormula(
  formula: string,
  workbook: Workbook,
  here: string,
): { readonly name: string; readonly args: FunctionArgument[] } {
  const [, name, list] = CALL.exec(formula)!;
  const args = [...list!.matchAll(ARGUMENT)];
  expectWhole(list!, args);
  return {
    name: name!,
    args: args.map(([, text, sheet, reference]) =>
      reference ? cellsAt(workbook, sheetOf(workbook, sheet ?? here), reference) : text!,
    ),
  };
}

function expectWhole(list: string, args: readonly RegExpExecArray[]): void {
  const length = args.reduce((sum, [whole]) => sum + whole.length, 0);
  if (length !== list.length) throw new SyntaxError(`Not understood: ${list.slice(length)}`);
}

function cellsAt(workbook: Workbook, sheet: Sheet, reference: string): FunctionArgument {
  const area = parseA1(reference, rowCount(sheet), columnCount(sheet));
  if (!area) throw new RangeError(`${sheet.name} has no ${reference}`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      argumentAt(workbook, sheet, area.top + row, area.left + column),
    ),
  );
}

/** A number that is shown as a date is passed as one. */
function argumentAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellArgument {
  const value = sheet.rows[row]?.values[column] ?? null;
  const format = workbook.styles[styleAt(sheet, row, column)]?.numberFormat;
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return { date: new Date(wallOfSerial(value)).toISOString().slice(0, 10) };
}
