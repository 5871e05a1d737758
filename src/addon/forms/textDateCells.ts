/** The texts of a tracker in whose place dates are offered, as the sheet stands now. */
import { textDates, type TextDates } from '../../domain/check/textDates';
import { filledAreas, isFilled } from '../../domain/formulas/spillingFormula';
import { DATE_COLUMNS } from '../../domain/tracker/columnsByType';
import { readTracker, type Tracker } from '../../domain/tracker/tracker';
import type { OpenDocument } from '../document/openDocument';
import type { TrackerSheet } from '../document/trackerSheet';

export interface TextDateCells extends TextDates {
  readonly tracker: Tracker;
}

export function textDateCells(
  { plan }: OpenDocument,
  { sheet, grid, columnMapping, upperLevel }: TrackerSheet,
): TextDateCells {
  const tracker = readTracker(grid, columnMapping, upperLevel);
  let isMade: ((row: number, column: number) => boolean) | undefined;
  const isFormula = (row: number, column: number) =>
    (isMade ??= formulaCells(sheet, tracker))(row, column);
  return { tracker, ...textDates(tracker, grid, plan.reading.plan, isFormula) };
}

/** Which cells get their content from a formula: their own, or one to the left or above. */
function formulaCells(sheet: TrackerSheet['sheet'], { header, rows }: Tracker) {
  const columns = DATE_COLUMNS.flatMap((key) => header?.columns.get(key) ?? []);
  const height = rows[rows.length - 1]!.row;
  const formulas = sheet.getRange(1, 1, height, Math.max(...columns) + 1).getFormulas();
  const areas = filledAreas(formulas);
  return (row: number, column: number) =>
    formulas[row]![column] !== '' || isFilled(areas, row, column);
}
