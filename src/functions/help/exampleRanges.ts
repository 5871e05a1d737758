/** The ranges of the documented examples: those of the plan sheet and tracker that set-up makes. */
import { AS_OF_LABELS } from '../../domain/plan/asOfLabel';
import { planTemplate } from '../../domain/setup/planTemplate';
import { trackerTemplate } from '../../domain/setup/trackerTemplate';
import { columnLetter } from '../../domain/sheet/grid';
import type { DescribedCell } from '../../domain/sheet/sheetDescription';
import { type ColumnKey, COLUMNS } from '../../domain/tracker/columns';

const tracker = trackerTemplate('vi');
/** The header is the last row that stays in sight. */
const headerRow = tracker.frozenRows;
const headers: readonly DescribedCell[] = tracker.rows[headerRow - 1]!;
const lastColumn = columnLetter(headers.length - 1);

/** The tracker's header row, in a formula on the tracker itself. */
export const HEADERS = `A${headerRow}:${lastColumn}${headerRow}`;
/** The rows below it, to the end of the sheet. */
export const ROWS = `A${headerRow + 1}:${lastColumn}`;
/** Both as a formula on another sheet names them. */
export const TRACKER_HEADERS = `'${tracker.name}'!${HEADERS}`;
export const TRACKER_ROWS = `'${tracker.name}'!${ROWS}`;

/** The columns from one to another, to the end of the sheet. */
export function columns(from: ColumnKey, to = from): string {
  const letters = (key: ColumnKey) => columnLetter(headers.indexOf(COLUMNS[key].headers[0]));
  return `${letters(from)}${headerRow + 1}:${letters(to)}`;
}

const plan = planTemplate('vi');
const asOfRow = plan.rows.findIndex((cells) => cells.includes(AS_OF_LABELS.vi));
const asOfColumn = plan.rows[asOfRow]!.indexOf(AS_OF_LABELS.vi) + 1;

/** The cell that the add-on keeps at the as-of date. */
export const AS_OF = `'${plan.name}'!${columnLetter(asOfColumn)}${asOfRow + 1}`;
/** Every table of the plan sheet, whatever rows they grow to: set-up makes its rows equally long. */
export const PLAN = `'${plan.name}'!A:${columnLetter(plan.rows[0]!.length - 1)}`;
