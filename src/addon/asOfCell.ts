/** The as-of date in effect as a plain value on the plan sheet, for formulas to refer to. */
import { cellText, isDateCell } from '../domain/cell';
import { findAsOfCell } from '../domain/plan/asOfCell';
import { cellAt } from '../domain/sheetGrid';
import type { OpenDocument } from './openDocument';

/**
 * Custom functions recalculate only where an argument changes, so the day stands in a cell that
 * is rewritten when it has changed. A document without that cell, or with an invalid as-of date,
 * is left as it is.
 */
export function refreshAsOfCell({ plan, calendar }: OpenDocument): void {
  if (!plan.sheet) return;
  const { sheet, grid } = plan.sheet;
  const at = findAsOfCell(grid);
  const pinned = plan.reading.plan.get('as_of');
  if (!at || pinned === undefined) return;
  const day = pinned ?? calendar.today();
  const shown = cellAt(grid, at.row, at.column);
  if (isDateCell(shown) && shown.date === day) return;
  // Somebody may have moved the rows since the plan was read.
  const values: unknown[][] = sheet.getRange(at.row + 1, at.column, 1, 2).getValues();
  const [label, value] = values[0]!;
  if (label !== cellAt(grid, at.row, at.column - 1)) return;
  if (cellText(calendar.cell(value)) !== cellText(shown)) return;
  sheet.getRange(at.row + 1, at.column + 1).setValue(calendar.toDate(day));
}
