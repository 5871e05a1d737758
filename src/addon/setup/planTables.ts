/** Adding the plan's further tables to a plan sheet that lacks them (SPEC 1). */
import { OLD_SEVERITY } from '../../domain/plan/reading/oldKeys';
import { readPlanSheet } from '../../domain/plan/reading/planSheet';
import { findPlanTable, type FoundTable } from '../../domain/plan/reading/planSheetTables';
import { SEVERITY_SETTINGS } from '../../domain/plan/severity';
import { PLAN_TABLES, RULE_SETTINGS, type TableKey } from '../../domain/plan/tables';
import type { TableShape } from '../../domain/plan/tables/planTable';
import type { SetUpSheet } from '../../domain/setup/setUpNames';
import type { Area } from '../../domain/sheet/area';
import { type Cell, cellText, isBlank } from '../../domain/sheet/cell';
import type { SheetGrid } from '../../domain/sheet/grid';
import type { DescribedCell } from '../../domain/sheet/sheetDescription';
import { NUMBER_FORMATS } from '../../domain/sheet/styles';
import type { Language } from '../../domain/text/language';
import type { OpenDocument } from '../document/openDocument';
import type { DocumentPlan } from '../document/planReader';
import { applyStyle } from '../sheets/applyStyle';
import { writeIntoBlank } from './blankCells';
import { writeChoices, writeNotes } from '../sheets/entryHelp';
import { readSetUpSheets } from './setUpSheets';
import { makeRoom, rangeOf } from '../sheets/sheetArea';
import { sheetValue } from '../sheets/sheetValue';

type PlanSheet = NonNullable<DocumentPlan['sheet']>;

/** A table on the sheet that set-up makes: from its hint to its last row for people to fill in. */
interface TablePart {
  readonly found: FoundTable;
  readonly top: number;
  readonly height: number;
}

/**
 * Adds each table that appeared after a version and that the sheet lacks, below all that stands
 * there. The rules have the severity that the sheet gives in an older form.
 * @returns which tables were added
 */
export function addTables(
  { calendar, language }: OpenDocument,
  { sheet, grid }: PlanSheet,
  version: number,
): TableKey[] {
  const missing = PLAN_TABLES.filter(
    (table) => table.since > version && !findPlanTable(grid, table),
  );
  if (missing.length === 0) return [];
  const described = readSetUpSheets(language).find(({ kind }) => kind === 'plan')!;
  const parts = missing.map((table) => partOf(described, table));
  const first = firstFreeRow(grid, described);
  const rows: (readonly DescribedCell[])[] = [];
  const blank = described.widths.map(() => '');
  const end = parts.reduce((at, { height }) => at + height + 1, first);
  makeRoom(sheet, { ...described, rows: Array<readonly DescribedCell[]>(end).fill(blank) });
  for (const { found, top, height } of parts) {
    const shift = first + rows.length - top;
    const moved = <A extends Pick<Area, 'row'>>(areas: readonly A[] = []): A[] =>
      areas
        .filter(({ row }) => row >= top && row < top + height)
        .map((area) => ({ ...area, row: area.row + shift }));
    for (const area of moved(described.styles)) applyStyle(rangeOf(sheet, area), area.role);
    for (const area of moved(described.formats)) {
      rangeOf(sheet, area).setNumberFormat(NUMBER_FORMATS[area.format]);
    }
    writeChoices(sheet, moved(described.choices));
    writeNotes(sheet, moved(described.notes), described.widths.length);
    const own = Array.from({ length: height }, (_, i) => described.rows[top + i] ?? blank);
    rows.push(...(found.columns.has('code') ? fitRules(own, found, grid, language) : own), blank);
  }
  // The values last and all at once: a table is there as a whole or not at all.
  const values = rows.map((row) => row.map((cell) => sheetValue(cell, calendar)));
  const range = sheet.getRange(first + 1, 1, rows.length, blank.length);
  writeIntoBlank(range, values, language);
  return missing.map(({ key }) => key);
}

function partOf(described: SetUpSheet, table: TableShape): TablePart {
  const found = findPlanTable(gridOf(described), table)!;
  const body = described.styles.filter(({ row }) => row === found.row + 1);
  const top = found.row - 1;
  return { found, top, height: found.row + 1 + Math.max(...body.map(({ rows }) => rows)) - top };
}

function gridOf({ name, rows }: SetUpSheet): SheetGrid {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  return { name, rows: texts, merges: [] };
}

/** Below the last filled row, and below the rows that wait to be filled in a table of the plan. */
function firstFreeRow(grid: SheetGrid, described: SetUpSheet): number {
  const ends = PLAN_TABLES.flatMap((table) => {
    const found = findPlanTable(grid, table);
    return found ? found.row - 1 + partOf(described, table).height : [];
  });
  return Math.max(grid.rows.length, ...ends) + 1;
}

/** Gives the rules what the sheet says of them in its older form. */
function fitRules(
  rows: readonly (readonly DescribedCell[])[],
  { columns }: FoundTable,
  grid: SheetGrid,
  language: Language,
): (readonly DescribedCell[])[] {
  const old = readPlanSheet(grid).values.get(OLD_SEVERITY.key);
  if (!old) return [...rows];
  return rows.map((row) => {
    if (row[columns.get('code')!] !== OLD_SEVERITY.code) return row;
    const fitted = [...row];
    if (!isBlank(old.value)) fitted[columns.get('severity')!] = severityText(old.value, language);
    if (old.clause) fitted[columns.get('clause')!] = old.clause;
    return fitted;
  });
}

/** In today's words; as it is written where it is none. */
function severityText(written: Cell, language: Language): string {
  const severity = RULE_SETTINGS.fields.severity.read(written);
  return severity ? SEVERITY_SETTINGS[severity][language] : cellText(written);
}
