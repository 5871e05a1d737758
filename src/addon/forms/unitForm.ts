/** The form for one unit: whichever row it stands in by now, or why there is none. */
import type { CheckResult } from '../../domain/check/checkResult';
import type { SkipReason } from '../../domain/tracker/rows/rowKind';
import type { UnitFormRequest, UnitFormResult } from '../addonApi';
import { checkSheets } from '../check/checkSheets';
import { rowOfUnit } from '../check/showCell';
import type { CheckedTracker } from '../document/checkedTracker';
import { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import {
  isTrackerSheet,
  MOST_ROWS,
  possibleTrackers,
  readTrackerSheet,
  sheetNamed,
} from '../document/trackerSheet';
import { formFields } from './formFields';
import { topOfMerge } from './mergedWithOthers';
import { noUnit, NOT_FOUND, notOwn } from './noUnit';
import { unitStanding } from './unitStanding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws OperatorError where a unit that was named is gone */
export function formFor(request: UnitFormRequest | null): UnitFormResult {
  const document = new OpenDocument();
  return request ? formOfStep(document, request) : formOfActiveRow(document);
}

function formOfStep(document: OpenDocument, request: UnitFormRequest): UnitFormResult {
  const sheet = sheetNamed(document.sheets, request.sheet, document.language);
  const checked = checkedUnit(document, sheet, request);
  const { units } = checked.tracker.result;
  const at = units.findIndex(({ row }) => row === checked.row) + request.step;
  const unit = units[at];
  if (!unit) throw new OperatorError(NOT_FOUND, document.language);
  const column = checked.tracker.result.tracker.header!.columns.get('unit_name')!;
  if (request.step !== 0) sheet.getRange(unit.row, column + 1).activate();
  return formOf(document, checked.tracker, at);
}

function formOfActiveRow(document: OpenDocument): UnitFormResult {
  const { language, spreadsheet } = document;
  const cell: GoogleAppsScript.Spreadsheet.Range | null = spreadsheet.getCurrentCell();
  const sheet = cell?.getSheet() ?? spreadsheet.getActiveSheet();
  const row = cell?.getRow() ?? 1;
  const refuse = (reason: SkipReason | 'other-sheet' | 'header'): UnitFormResult => ({
    kind: 'no-unit',
    message: noUnit(reason, sheet.getName(), row)[language],
  });
  const id = sheet.getSheetId();
  if (!possibleTrackers(document).some((one) => one.getSheetId() === id)) {
    return refuse('other-sheet');
  }
  const read = readTrackerSheet(document, sheet, MOST_ROWS);
  if (!isTrackerSheet(read)) return refuse('other-sheet');
  const [tracker] = checkSheets(document, [read]) as [CheckedTracker];
  const { units, tracker: table } = tracker.result;
  const { top, levels, columns } = table.header!;
  const atRow = (wanted: number) => units.findIndex((unit) => unit.row === wanted);
  const own = atRow(row);
  // A further row of a unit whose name is merged down.
  const at =
    own >= 0 ? own : atRow(topOfMerge(tracker.grid, row - 1, columns.get('unit_name')!) + 1);
  if (at >= 0) return formOf(document, tracker, at);
  if (row <= top + levels) return refuse('header');
  return refuse(table.skipped.find((skipped) => skipped.row === row)?.reason ?? 'blank');
}

/** A unit where it stands now. @throws OperatorError where it is gone */
export function checkedUnit(
  document: OpenDocument,
  sheet: Sheet,
  { row, unit }: { readonly row: number; readonly unit: string },
): { readonly tracker: CheckedTracker; readonly row: number } {
  const read = readTrackerSheet(document, sheet, MOST_ROWS);
  const [tracker] = checkSheets(document, [read]) as [CheckedTracker];
  const nameColumn = tracker.result.tracker.header?.columns.get('unit_name');
  const now = rowOfUnit(tracker.grid, nameColumn, row, unit);
  if (now === null || !isUnit(tracker.result, now)) {
    throw new OperatorError(NOT_FOUND, document.language);
  }
  return { tracker, row: now };
}

function isUnit({ units }: CheckResult, row: number): boolean {
  return units.some((unit) => unit.row === row);
}

function formOf(document: OpenDocument, tracker: CheckedTracker, at: number): UnitFormResult {
  const { language } = document;
  const { units, plan, tracker: table } = tracker.result;
  const unit = units[at]!;
  const fields = formFields(document, tracker, unit.row - 1);
  const isFilled = fields.some(({ locked }) => locked === 'filled');
  if (isFilled && fields.every(({ locked }) => locked === 'filled' || locked === 'formula')) {
    return { kind: 'no-unit', message: notOwn(table.sheet, unit.row)[language] };
  }
  const [from, to] = [plan.get('propaganda.from'), plan.get('propaganda.to')];
  const form = {
    sheet: table.sheet,
    row: unit.row,
    unit: unit.name,
    position: at + 1,
    of: units.length,
    fields,
    period: from && to ? ([from, to] as const) : null,
    standing: unitStanding(tracker, unit, language),
  };
  return { kind: 'unit', form };
}
