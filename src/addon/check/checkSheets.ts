/** Checking trackers of the document: read and check, without writing. */
import { checkTogether } from '../../domain/check/engine';
import { readTracker } from '../../domain/tracker/tracker';
import type { CheckedTracker } from '../document/checkedTracker';
import type { DocumentPlan } from '../document/planReader';
import { findAsOfCell } from '../../domain/plan/asOfLabel';
import { withMonthCells } from '../document/monthCells';
import type { OpenDocument } from '../document/openDocument';
import type { TrackerSheet } from '../document/trackerSheet';

/** Checks trackers together, of which none is marked yet. */
export function checkSheets(
  document: OpenDocument,
  sheets: readonly TrackerSheet[],
): CheckedTracker[] {
  return checkRead(document, sheets.map(withMonthCells));
}

/** Checks trackers in which the cells that show a month alone are marked already. */
export function checkRead(
  { plan, calendar, metadata }: OpenDocument,
  trackers: readonly TrackerSheet[],
): CheckedTracker[] {
  const tables = trackers.map(({ sheet, grid, columnMapping, upperLevel }) => {
    const table = readTracker(grid, columnMapping, upperLevel);
    return metadata.of(sheet).imported ? { ...table, office: grid.name } : table;
  });
  const results = checkTogether(tables, plan.reading, calendar.today());
  return results.map((result, i) => ({ ...trackers[i]!, result }));
}

/** What stands on the plan sheet, but for the as-of date that runs write there; `''` without one. */
export function planContent({ sheet }: DocumentPlan): string {
  if (!sheet) return '';
  const { rows } = sheet.grid;
  const at = findAsOfCell(sheet.grid);
  return JSON.stringify(
    rows.map((row, i) => row.filter((_, column) => i !== at?.row || column !== at.column)),
  );
}
