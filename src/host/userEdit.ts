import { calculateArea } from './calculation';
import { parseA1 } from './a1';
import { HostScriptError, ServiceException } from './errors';
import type { Execution } from './execution';
import { columnCount, rowCount } from './gridSize';
import { CellWriter, requireCellSize } from './services/cellWriter';
import { requireEditable } from './services/editGuard';
import { DocumentRef, RangeRef, SheetRef } from './services/refs';
import { authModes } from './services/scriptApp';
import { CellError } from './workbook';
import type { Area, Scalar, Sheet } from './workbook';

/** What a user types into a cell; null and '' empty it. */
export type TypedValue = string | number | boolean | null;

/**
 * Puts into a cell what a user types, and makes the event that `onEdit` gets. Values come as
 * text, dates as serial numbers; an empty cell has none.
 * @throws HostScriptError where the user may not edit, or types too much
 */
export function typeIntoCell(
  execution: Execution,
  sheetName: string,
  a1: string,
  typed: TypedValue,
): Record<string, unknown> {
  const { state } = execution;
  const { workbook } = state;
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new RangeError(`The document has no sheet ${sheetName}`);
  const area = parseA1(a1, rowCount(sheet), columnCount(sheet));
  if (area?.top !== area?.bottom || area?.left !== area?.right || !area) {
    throw new RangeError(`${a1} is not a cell`);
  }
  const before = shownIn(execution, sheet, area);
  try {
    requireCellSize(typed);
    requireEditable(sheet, area, state.email);
  } catch (error) {
    throw error instanceof ServiceException ? new HostScriptError(error.message) : error;
  }
  new CellWriter(execution).write(sheet, area.top, area.left, typed);
  state.activeSheet = sheet;
  const event = execution.tools.object();
  event.authMode = execution.face(authModes.members.LIMITED);
  event.source = execution.face(new DocumentRef(workbook));
  event.range = execution.face(new RangeRef(new SheetRef(workbook, sheet), area));
  const after = shownIn(execution, sheet, area);
  if (after !== undefined) event.value = after;
  if (before !== undefined) event.oldValue = before;
  return event;
}

function shownIn({ state }: Execution, sheet: Sheet, area: Area): string | undefined {
  calculateArea(state.workbook, sheet, area, state.clock);
  return textOf(sheet.rows[area.top]?.values[area.left] ?? null);
}

function textOf(value: Scalar): string | undefined {
  if (value === null || value === '') return undefined;
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
