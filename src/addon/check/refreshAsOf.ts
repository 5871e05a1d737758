/** The as-of date in effect as a plain value on the plan sheet, for formulas to refer to. */
import { cellText, isDateCell } from '../../domain/sheet/cell';
import { filledAreas, isFilled } from '../../domain/formulas/spillingFormula';
import { findAsOfCell } from '../../domain/plan/asOfLabel';
import { cellAt, columnLetter } from '../../domain/sheet/grid';
import type { OpenDocument } from '../document/openDocument';
import { tryWrite } from '../document/guardedWrite';
import type { WritingNotice } from './writingNotice';

/**
 * Custom functions recalculate only where an argument changes, so the day stands in a cell that
 * is rewritten when it has changed. A document without that cell, or with an invalid as-of date,
 * is left as it is.
 * @returns what the user should know where the cell is protected from them
 */
export function refreshAsOfCell({ plan, calendar }: OpenDocument): WritingNotice[] {
  if (!plan.sheet) return [];
  const { sheet, grid } = plan.sheet;
  const at = findAsOfCell(grid);
  const fixed = plan.reading.plan.get('as_of');
  if (!at || fixed === undefined) return [];
  const day = fixed ?? calendar.today();
  const shown = cellAt(grid, at.row, at.column);
  if (isDateCell(shown) && shown.date === day) return [];
  // Somebody may have moved the rows since the plan was read.
  const values: unknown[][] = sheet.getRange(at.row + 1, at.column, 1, 2).getValues();
  const [label, value] = values[0]!;
  if (label !== cellAt(grid, at.row, at.column - 1)) return [];
  if (cellText(calendar.cell(value)) !== cellText(shown)) return [];
  // A plan that a formula brings in from the office above: it would be gone with one value written there.
  const formulas = sheet.getRange(1, 1, at.row + 1, at.column + 1).getFormulas();
  if (isFilled(filledAreas(formulas), at.row, at.column)) return [];
  const write = () => {
    sheet.getRange(at.row + 1, at.column + 1).setValue(calendar.toDate(day));
    return false;
  };
  const refusal = tryWrite(sheet, write, at.column);
  if (!refusal) return [];
  const cell = `${columnLetter(at.column)}${at.row + 1}`;
  return [{ kind: 'stale-as-of', sheet: sheet.getName(), cell, day, ...refusal }];
}
