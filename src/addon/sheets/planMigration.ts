/** Bringing a plan sheet that set-up did not make, or made earlier, to what the plan has today. */
import { PARAMETER_KEYS } from '../../domain/plan/parameters';
import { findParameterTable, PLAN_HEADERS, readPlanSheet } from '../../domain/plan/planSheet';
import { headerKey } from '../../domain/text/spelling';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import type { DocumentPlan } from '../document/planReader';
import { cellValue } from './cellValue';
import { readSetUpSheets } from './setUpSheets';

const KEY_COLUMN = headerKey(PLAN_HEADERS[0]!);

/**
 * Adds a row, with its default, for each parameter that the sheet lacks, below the last one.
 * @returns the keys that were added
 * @throws OperatorError where the sheet has no parameter table
 */
export function addMissingParameters(
  { calendar, language }: OpenDocument,
  { sheet, grid }: NonNullable<DocumentPlan['sheet']>,
): string[] {
  const table = findParameterTable(grid);
  if (!table) throw new OperatorError(NO_TABLE, language);
  const { values } = readPlanSheet(grid);
  const missing = PARAMETER_KEYS.filter((key) => !values.has(key));
  if (missing.length === 0) return [];
  const described = readSetUpSheets(language).find(({ kind }) => kind === 'plan')!;
  const rows = missing.map((key) => described.rows.find((row) => row[0] === key)!);
  const keyColumn = table.columns.get(KEY_COLUMN)!;
  let last = table.row;
  grid.rows.forEach((row, i) => {
    const key = row[keyColumn];
    if (typeof key === 'string' && values.has(key)) last = i;
  });
  sheet.insertRowsAfter(last + 1, rows.length);
  PLAN_HEADERS.forEach((header, at) => {
    const column = headerColumn(grid.rows[table.row]!, header);
    if (column < 0) return;
    const cells = rows.map((row) => [cellValue(row[at] ?? '', calendar)]);
    sheet.getRange(last + 2, column + 1, rows.length, 1).setValues(cells);
  });
  return missing;
}

function headerColumn(headers: readonly unknown[], wanted: string): number {
  const key = headerKey(wanted);
  return headers.findIndex((cell) => typeof cell === 'string' && headerKey(cell) === key);
}

const NO_TABLE = {
  vi: 'Trang “Kế hoạch” không có bảng thông số với các cột “Khóa” và “Giá trị”. Đổi tên trang đó rồi tạo sổ theo dõi.',
  en: 'The sheet “Kế hoạch” has no parameter table with the columns “Khóa” and “Giá trị”. Rename that sheet, then make the tracker.',
};
