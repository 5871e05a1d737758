/** Bringing a plan sheet that set-up did not make, or made earlier, to what the plan has today. */
import { type ParameterKey, PARAMETERS } from '../../domain/plan/parameters';
import { labelsOf, type ParameterType } from '../../domain/plan/parameters/parameterTypes';
import { keysAfter } from '../../domain/plan/parameters/parameterVersions';
import {
  findParameterTable,
  parameterColumn,
  type ParameterTable,
  placedTables,
  PLAN_HEADERS,
  readPlanSheet,
} from '../../domain/plan/reading/planSheet';
import { PLAN_TABLES } from '../../domain/plan/tables';
import { cellText } from '../../domain/sheet/cell';
import type { SheetGrid } from '../../domain/sheet/grid';
import { NUMBER_FORMATS } from '../../domain/sheet/styles';
import type { Localized } from '../../domain/text/language';
import { headerKey } from '../../domain/text/spelling';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import { obstacleIn } from '../document/guardedWrite';
import { forgetBlankRows, rememberBlankRows } from '../document/metadata';
import type { DocumentPlan } from '../document/planReader';
import { readSheet } from '../document/readSheet';
import { writeIntoBlank } from './blankCells';
import { listOf } from '../sheets/entryHelp';
import { keyAt, removeOldSeverity, renameOldKeys } from './oldPlanRows';
import { addTables } from './planTables';
import { readSetUpSheets } from './setUpSheets';
import { sheetValue } from '../sheets/sheetValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PlanSheet = NonNullable<DocumentPlan['sheet']>;

/**
 * Brings a plan sheet to what the plan has today; what people wrote stays. After each of the steps
 * the sheet reads as the same plan, so that a run that stops is only to be repeated.
 * @param version that of the sheet; after 0 everything has appeared
 * @returns keys of the parameters and names of the tables that were added
 * @throws OperatorError where the sheet has no parameter table or is protected from the user
 */
export function migratePlan(document: OpenDocument, plan: PlanSheet, version: number): string[] {
  const { calendar, language } = document;
  parameterTableOf(plan.grid, document);
  // Asked beforehand: half of the changes would be worse than none.
  const protectedBy = obstacleIn(plan.sheet);
  if (protectedBy !== null) throw new OperatorError(isProtected(protectedBy), language);
  const tables = addTables(document, plan, version);
  const anew = () => ({ sheet: plan.sheet, grid: readSheet(plan.sheet, calendar) });
  const keys = addParameters(document, anew(), version);
  const filled = anew();
  const parameters = parameterTableOf(filled.grid, document);
  renameOldKeys(filled, parameters);
  removeOldSeverity(filled, parameters, tables.includes('rules'));
  const titles = PLAN_TABLES.filter(({ key }) => tables.includes(key));
  return [...keys, ...titles.map(({ title }) => title[language])];
}

/**
 * Adds a row, with its default, for each parameter that appeared after a version and that the
 * sheet lacks, below the last one. An older one that it lacks was taken away by somebody.
 * @param version that of the sheet; after 0 every parameter has appeared
 * @returns the keys that were added
 * @throws OperatorError where the sheet has no parameter table
 */
export function addParameters(
  document: OpenDocument,
  { sheet, grid }: PlanSheet,
  version: number,
): string[] {
  const { calendar, language } = document;
  const table = parameterTableOf(grid, document);
  const { values } = readPlanSheet(grid);
  const missing = keysAfter(version, PARAMETERS).filter((key) => !values.has(key));
  if (missing.length === 0) {
    forgetBlankRows(sheet);
    return [];
  }
  const described = readSetUpSheets(language).find(({ kind }) => kind === 'plan')!;
  const rows = missing.map((key) => described.rows.find((row) => row[0] === key)!);
  const last = lastParameterRow(grid, table, (key) => values.has(key));
  insertRows(sheet, grid, last, rows.length);
  const cells = sheet.getRange(last + 2, table.values + 1, rows.length, 1);
  // A row that is inserted takes format and list of the row above.
  cells.setDataValidation(null);
  cells.setNumberFormats(missing.map((key) => [formatOf(key)]));
  cells.setNotes(
    missing.map((key) => {
      const note = described.notes?.find(({ row }) => described.rows[row]![0] === key);
      return [note?.text ?? ''];
    }),
  );
  missing.forEach((key, i) => {
    const { choices }: ParameterType = PARAMETERS[key].type;
    if (!choices) return;
    const cell = sheet.getRange(last + 2 + i, table.values + 1);
    cell.setDataValidation(listOf(labelsOf(choices, language)));
  });
  // The values last and all at once: a key without its value would be an invalid one.
  const headers = grid.rows[table.row]!.map((cell) => headerKey(cellText(cell)));
  const places = PLAN_HEADERS.map((header) => parameterColumn(headers, header));
  const known = places.filter((column) => column >= 0);
  const [first, end] = [Math.min(...known), Math.max(...known) + 1];
  const written = rows.map((row) => {
    const line: unknown[] = Array<string>(end - first).fill('');
    places.forEach((column, at) => {
      if (column >= 0) line[column - first] = sheetValue(row[at] ?? '', calendar);
    });
    return line;
  });
  const range = sheet.getRange(last + 2, first + 1, rows.length, end - first);
  writeIntoBlank(range, written, language);
  forgetBlankRows(sheet);
  return missing;
}

/** Inserts rows below another, or uses those that a run inserted which was cut short. */
function insertRows(sheet: Sheet, { rows }: SheetGrid, last: number, count: number): void {
  const height = sheet.getMaxRows();
  let end = last + 1;
  while (end < height && (rows[end] ?? []).every((cell) => cell === '')) end++;
  const blank = end - last - 1;
  const waiting = Math.max(0, blank - rememberBlankRows(sheet, blank));
  if (waiting < count) sheet.insertRowsAfter(last + 1, count - waiting);
}

/** The row after which new parameters go, zero-based; no other table of the plan is cut there. */
function lastParameterRow(
  grid: SheetGrid,
  table: ParameterTable,
  isKnown: (key: string) => boolean,
): number {
  let last = table.row;
  grid.rows.forEach((row, i) => {
    if (i > table.row && isKnown(keyAt(row, table))) last = i;
  });
  for (const { row, end } of placedTables(grid).sort((a, b) => a.row - b.row)) {
    if (row <= last) last = Math.max(last, end - 1);
  }
  return last;
}

function formatOf(key: ParameterKey): string {
  return PARAMETERS[key].type.kind === 'day' ? NUMBER_FORMATS.date : 'General';
}

function parameterTableOf(grid: SheetGrid, { language }: OpenDocument): ParameterTable {
  const table = findParameterTable(grid);
  if (!table) throw new OperatorError(NO_TABLE, language);
  return table;
}

const NO_TABLE = {
  vi: 'Trang “Kế hoạch” không có bảng thông số với các cột “Khóa” và “Giá trị”. Đổi tên trang đó rồi tạo bảng theo dõi.',
  en: 'The sheet “Kế hoạch” has no parameter table with the columns “Khóa” and “Giá trị”. Rename that sheet, then make the tracker.',
};

function isProtected(by: Localized): Localized {
  return {
    vi: `Trang “Kế hoạch” có vùng được bảo vệ ${by.vi} nên chưa bổ sung được gì. Nhờ người bảo vệ trang cho phép sửa, hoặc nhờ người đó tạo sổ theo dõi.`,
    en: `The sheet “Kế hoạch” has the protected range ${by.en}, so nothing was added. Ask the person who protected it to let you edit it, or to make the tracker.`,
  };
}
