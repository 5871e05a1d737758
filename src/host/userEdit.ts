/** What users do to cells with keyboard and clipboard, and the events that scripts get of it. */
import { calculateArea } from '../document/formulas/calculation';
import { parseA1 } from '../document/a1';
import { ServiceException } from '../document/errors';
import { HostScriptError } from './runtime/hostScriptError';
import type { Execution } from './execution';
import { COMMA_SIGNS } from '../document/values/formulaSigns';
import { columnCount, rowCount } from '../document/gridSize';
import { CellWriter, requireCellSize } from './services/range/cellWriter';
import { requireEditable } from './services/sheet/editGuard';
import { DocumentRef, RangeRef, SheetRef } from './services/refs';
import { authModes } from './services/script/scriptApp';
import { requireListed } from '../document/validations';
import { type Area, CellError, type Scalar, type Sheet } from '../document/workbook';

/**
 * What a user types into a cell; null and '' empty it. The grid has read a formula already: it has
 * commas and decimal points, whatever the locale.
 */
export type TypedValue = string | number | boolean | null;

/**
 * Puts into a cell what a user types, and makes the event that `onEdit` gets. Values come as
 * text, dates as serial numbers; an empty cell has none.
 * @throws HostScriptError where the user may not edit, types too much, or a value that the cell's
 *   list refuses
 */
export function typeIntoCell(
  execution: Execution,
  sheetName: string,
  a1: string,
  typed: TypedValue,
): Record<string, unknown> {
  const sheet = sheetOf(execution, sheetName);
  const cell = cellOf(sheet, a1);
  const before = shownIn(execution, sheet, cell);
  asUser(execution, () => requireListed(sheet, cell.top, cell.left, typed));
  const event = enter(execution, sheet, cell, [[typed]]);
  const after = shownIn(execution, sheet, cell);
  if (after !== undefined) event.value = after;
  if (before !== undefined) event.oldValue = before;
  return event;
}

/**
 * Puts into cells what a user pastes, and makes the event that `onEdit` gets. The sheet grows
 * where it is too small.
 * @throws HostScriptError where the user may not edit, or pastes too much
 */
export function pasteCells(
  execution: Execution,
  sheetName: string,
  a1: string,
  rows: readonly (readonly TypedValue[])[],
): Record<string, unknown> {
  const sheet = sheetOf(execution, sheetName);
  const { top, left } = cellOf(sheet, a1);
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new RangeError('What is pasted must be rows of equal length');
  }
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  return enter(execution, sheet, area, rows);
}

function enter(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  rows: readonly (readonly TypedValue[])[],
): Record<string, unknown> {
  const { state } = execution;
  asUser(execution, () => {
    for (const input of rows.flat()) requireCellSize(state.workbook, input);
    requireEditable(sheet, area, state.email);
  });
  sheet.gridRows = Math.max(rowCount(sheet), area.bottom + 1);
  sheet.gridColumns = Math.max(columnCount(sheet), area.right + 1);
  const writer = new CellWriter(execution, COMMA_SIGNS);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      writer.write(sheet, area.top + row, area.left + column, value);
    });
  });
  state.activeSheet = sheet;
  state.activeCell = { sheet, row: area.top, column: area.left };
  const event = execution.tools.object();
  event.authMode = execution.proxyOf(authModes.members.LIMITED);
  event.source = execution.proxyOf(new DocumentRef(state.workbook));
  event.range = execution.proxyOf(new RangeRef(new SheetRef(state.workbook, sheet), area));
  return event;
}

function sheetOf({ state }: Execution, name: string): Sheet {
  const sheet = state.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(`The document has no sheet ${name}`);
  return sheet;
}

function cellOf(sheet: Sheet, a1: string): Area {
  const area = parseA1(a1, rowCount(sheet), columnCount(sheet));
  if (area?.top !== area?.bottom || area?.left !== area?.right || !area) {
    throw new RangeError(`${a1} is not a cell`);
  }
  return area;
}

/** Does what services refuse in their own way. */
function asUser({ state }: Execution, attempt: () => void): void {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof ServiceException)) throw error;
    throw new HostScriptError(error.speak(state.language).message);
  }
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
