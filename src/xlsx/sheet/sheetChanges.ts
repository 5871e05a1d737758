/** What of a loaded sheet is to be written. */
import { forEachRow } from '../../document/cells';
import type { Sheet } from '../../document/workbook';
import type { CellSpan, RowSpan } from '../cells/sheetSpans';
import { sameRules } from '../styles/ruleEdit';
import { sameFilter } from './filterEdit';
import { sameFrame } from './sameFrame';

/** Whether anything of a sheet was changed since it was loaded. */
export function isTouched(sheet: Sheet): boolean {
  const { changes, structureChanged, loadedLayout } = sheet;
  return (
    changes.size > 0 ||
    sheet.rowHeights.size > 0 ||
    structureChanged ||
    !sameFilter(sheet) ||
    !sameRules(sheet.loadedConditionalFormats, sheet.conditionalFormats) ||
    (loadedLayout && !sameFrame(loadedLayout, sheet)) === true
  );
}

/** The rows to look at, in order: those with changes, or all where cells were moved. */
export function changedRows(sheet: Sheet, present: readonly RowSpan[]): number[] {
  const rows = new Set([...sheet.changes.keys(), ...sheet.rowHeights.keys()]);
  if (sheet.structureChanged) {
    for (const { index } of present) rows.add(index);
    forEachRow(sheet.rows, (_, index) => rows.add(index));
  }
  return [...rows].sort((a, b) => a - b);
}

/** The columns to look at in a row, in order. */
export function changedColumns(
  sheet: Sheet,
  row: number,
  present: readonly CellSpan[] = [],
): number[] {
  const columns = new Set(sheet.changes.get(row));
  if (sheet.structureChanged) {
    const { values = [], styles = [], formulas } = sheet.rows[row] ?? {};
    for (const { column } of present) columns.add(column);
    for (let column = 0; column < Math.max(values.length, styles.length); column++) {
      columns.add(column);
    }
    for (const column of formulas?.keys() ?? []) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}
