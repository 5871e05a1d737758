/** Bringing a plan sheet that set-up did not make, or made earlier, to what the plan has today. */
import { type ParameterKey, PARAMETERS } from '../../domain/plan/parameters';
import { labelsOf } from '../../domain/plan/parameters/parameterTypes';
import { keysAfter } from '../../domain/plan/parameters/parameterVersions';
import {
  findParameterTable,
  parameterColumn,
  PLAN_HEADERS,
  readPlanSheet,
} from '../../domain/plan/planSheet';
import { cellText } from '../../domain/sheet/cell';
import type { Language } from '../../domain/text/language';
import { headerKey } from '../../domain/text/spelling';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import type { DocumentPlan } from '../document/planReader';
import { sheetValue } from './sheetValue';
import { listOf } from './entryHelp';
import { readSetUpSheets } from './setUpSheets';
import { NUMBER_FORMATS } from '../../domain/sheet/styles';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Adds a row, with its default, for each parameter that appeared after a version and that the
 * sheet lacks, below the last one. An older one that it lacks was taken away by somebody.
 * @param version that of the sheet; after 0 every parameter has appeared
 * @returns the keys that were added
 * @throws OperatorError where the sheet has no parameter table
 */
export function addParameters(
  { calendar, language }: OpenDocument,
  { sheet, grid }: NonNullable<DocumentPlan['sheet']>,
  version: number,
): string[] {
  const table = findParameterTable(grid);
  if (!table) throw new OperatorError(NO_TABLE, language);
  const { values } = readPlanSheet(grid);
  const missing = keysAfter(version, PARAMETERS).filter((key) => !values.has(key));
  if (missing.length === 0) return [];
  const described = readSetUpSheets(language).find(({ kind }) => kind === 'plan')!;
  const rows = missing.map((key) => described.rows.find((row) => row[0] === key)!);
  let last = table.row;
  grid.rows.forEach((row, i) => {
    const key = row[table.keys];
    if (typeof key === 'string' && values.has(key)) last = i;
  });
  sheet.insertRowsAfter(last + 1, rows.length);
  const headers = grid.rows[table.row]!.map((cell) => headerKey(cellText(cell)));
  PLAN_HEADERS.forEach((header, at) => {
    const column = parameterColumn(headers, header);
    if (column < 0) return;
    const cells = rows.map((row) => [sheetValue(row[at] ?? '', calendar)]);
    sheet.getRange(last + 2, column + 1, rows.length, 1).setValues(cells);
  });
  missing.forEach((key, i) => {
    const note = described.notes?.find(({ row }) => described.rows[row]![0] === key);
    describeValue(sheet.getRange(last + 2 + i, table.values + 1), key, note?.text ?? '', language);
  });
  return missing;
}

/** The cell's format, list and note: a row that is inserted takes those of the row above. */
function describeValue(cell: Range, key: ParameterKey, note: string, language: Language): void {
  const { kind, choices } = PARAMETERS[key].type;
  cell.setNumberFormat(kind === 'day' ? NUMBER_FORMATS.date : 'General');
  cell.setDataValidation(choices ? listOf(labelsOf(choices, language)) : null);
  cell.setNote(note);
}

const NO_TABLE = {
  vi: 'Trang “Kế hoạch” không có bảng thông số với các cột “Khóa” và “Giá trị”. Đổi tên trang đó rồi tạo bảng theo dõi.',
  en: 'The sheet “Kế hoạch” has no parameter table with the columns “Khóa” and “Giá trị”. Rename that sheet, then make the tracker.',
};
