/** Calling a custom function from a cell: Dates in, calendar dates through, Dates out. */
import { type Cell, isDateCell } from '../../domain/sheet/cell';
import { type PlanReading, readPlan } from '../../domain/plan/reading/readPlan';
import { FUNCTIONS } from '../../functions';
import type { Argument, Output, OutputCell } from '../../functions/argument';
import { type CustomFunction, requireCount } from '../../functions/defineFunction';
import { planArgument } from '../../functions/planArgument';
import { SpreadsheetCalendar } from '../document/dates';
import { planLanguage, readDocumentPlan } from '../document/planReader';

/**
 * Computes a custom function.
 * @param args what the cell passes: values, or rows of values
 * @throws Error with the message that the cell shows
 */
export function customFunction(name: string, args: ArrayLike<unknown>): unknown {
  const definition: CustomFunction = FUNCTIONS.find((candidate) => candidate.name === name)!;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const calendar = new SpreadsheetCalendar(spreadsheet.getSpreadsheetTimeZone());
  const cells = Array.from(args, (arg) => toArgument(arg, calendar));
  const readDocument = () => readDocumentPlan(spreadsheet.getSheets(), calendar);
  const given = planArgument(
    cells[definition.parameters.indexOf('plan')],
    () => readDocument().language,
  );
  let reading: PlanReading | undefined;
  const context = {
    get reading(): PlanReading {
      // The plan sheet is read only by functions that ask for the plan, and at most once.
      reading ??= given ? readPlan([given]) : readDocument().reading;
      return reading;
    },
    get language() {
      return planLanguage(context.reading);
    },
    today: () => calendar.today(),
  };
  requireCount(definition, cells.length, context);
  return toResult(definition.compute(cells, context), calendar);
}

function toArgument(arg: unknown, calendar: SpreadsheetCalendar): Argument {
  if (arg === undefined || arg === null) return undefined;
  if (!Array.isArray(arg)) return calendar.cell(arg);
  return arg.map((row: unknown[]): Cell[] => row.map((value) => calendar.cell(value)));
}

function toResult(output: Output, calendar: SpreadsheetCalendar): unknown {
  const toValue = (cell: OutputCell) => {
    return typeof cell === 'object' && isDateCell(cell) ? calendar.toDate(cell.date) : cell;
  };
  return Array.isArray(output) ? output.map((row) => row.map(toValue)) : toValue(output);
}
