/** Rows of the plan sheet whose keys are no longer those of today (SPEC 1). */
import { currentKey, OLD_SEVERITY } from '../../domain/plan/reading/oldKeys';
import { type ParameterTable, readPlanSheet } from '../../domain/plan/reading/planSheet';

import { type Cell, cellText, isBlank } from '../../domain/sheet/cell';
import { headerKey, tidy } from '../../domain/text/spelling';
import type { DocumentPlan } from '../document/planReader';
import { sheetText } from '../document/sheetText';

type PlanSheet = NonNullable<DocumentPlan['sheet']>;

/** What set-up wrote as the remark on the old severity: only a person's own is worth keeping. */
const OLD_REMARKS = [
  'warning: cảnh báo; error: lỗi; off: không kiểm tra',
  'warning, error, or off: not checked',
];
const REMARK_HEADER = headerKey('Ghi chú');

/** The key in a row of the parameter table, as it is called today; `''` where there is none. */
export function keyAt(row: readonly Cell[], { keys }: ParameterTable): string {
  return currentKey(writtenKey(row[keys]));
}

/** Writes today's keys in place of the old ones, and nothing else. */
export function renameOldKeys({ sheet, grid }: PlanSheet, table: ParameterTable): void {
  grid.rows.forEach((row, i) => {
    const written = writtenKey(row[table.keys]);
    const key = currentKey(written);
    if (i <= table.row || key === written) return;
    const cell = sheet.getRange(i + 1, table.keys + 1);
    // Somebody may have moved the rows since.
    if (writtenKey(cell.getValue()) === written) cell.setValue(sheetText(key));
  });
}

/**
 * Takes away the row of the old severity, once the table of rules says the same. Where people have
 * written something of their own into it, only its key goes.
 * @param isCarried whether the table of rules was made with its value
 */
export function removeOldSeverity(
  { sheet, grid }: PlanSheet,
  table: ParameterTable,
  isCarried: boolean,
): void {
  const at = grid.rows.findIndex(
    (row, i) => i > table.row && writtenKey(row[table.keys]) === OLD_SEVERITY.key,
  );
  if (at < 0 || !(isCarried || isSetAsRule({ grid }))) return;
  const headers = grid.rows[table.row]!;
  const range = sheet.getRange(at + 1, 1, 1, headers.length);
  const [notes = []] = range.getNotes();
  const hasNote = notes.some((note, column) => note !== '' && column !== table.values);
  // Read anew: somebody may have moved the rows since.
  const row = range.getValues()[0]!;
  if (writtenKey(row[table.keys]) !== OLD_SEVERITY.key) return;
  const isOwn = row.some((value, column) => {
    const text = typeof value === 'string' ? value : String(value);
    if (isBlank(text)) return false;
    const header = headers[column] ?? '';
    if (headerKey(cellText(header)) !== REMARK_HEADER) return isBlank(header);
    return !OLD_REMARKS.includes(tidy(text));
  });
  if (isOwn || hasNote) sheet.getRange(at + 1, table.keys + 1).clearContent();
  else sheet.deleteRows(at + 1, 1);
}

/** Whether the table of rules sets the severity, so that the old row no longer counts. */
function isSetAsRule({ grid }: Pick<PlanSheet, 'grid'>): boolean {
  const { rules = [] } = readPlanSheet(grid).tables ?? {};
  return rules.some(
    ({ cells: { code = '', severity = '' } }) =>
      tidy(cellText(code)).toLowerCase() === OLD_SEVERITY.code && !isBlank(severity),
  );
}

function writtenKey(cell: unknown): string {
  return typeof cell === 'string' ? tidy(cell).toLowerCase() : '';
}
