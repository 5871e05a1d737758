/** Making the sheets that an office starts with, and using those that are there. */
import { absoluteReference } from '../../domain/formulas/asOfFormula';
import { constantFormula } from '../../domain/formulas/constantFormula';
import type { PlanCells } from '../../domain/formulas/planCells';
import { clauseOfRule } from '../../domain/formulas/planText';
import { isFormula } from '../../domain/sheet/sheetDescription';
import type { Plan } from '../../domain/plan/plan';
import { type RuleCells, ruleClauseCells } from '../../domain/plan/reading/planSheet';
import { fillClauses } from '../../domain/setup/clausesSlot';
import { fillPlanSlots } from '../../domain/setup/planSlot';
import { SET_UP_VERSION } from '../../domain/setup/setUpVersion';
import { type SetUpSheet, TRACKER_SHEET } from '../../domain/setup/setUpNames';
import type { Language } from '../../domain/text/language';
import { COLUMN_KEYS } from '../../domain/tracker/columns';
import { tryWrite } from '../document/guardedWrite';
import { markSetUp } from '../document/metadata';
import { OpenDocument } from '../document/openDocument';
import { migratePlan } from './planMigration';
import type { DocumentPlan } from '../document/planReader';
import { openAlone } from '../document/runLock';
import type { SetUpKind, SetUpResult } from '../addonApi';
import { readSetUpSheets } from './setUpSheets';
import { beginSheet, begunSheet, finishSheet, incomplete, isBegun } from './sheetMaking';
import { hasName, taskSheet } from '../document/taskSheet';
import { isTrackerSheet, possibleTrackers, readTop } from '../document/trackerSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes those of the sheets that the document lacks and shows the first of them; what is there is
 * used and never overwritten.
 * @throws OperatorError where a sheet called `Kế hoạch` holds something else
 */
export function makeSheets(kinds: readonly string[]): SetUpResult {
  const document = openAlone();
  const result = { made: [] as string[], kept: [] as string[], added: [] as string[] };
  let first: Sheet | undefined;
  for (const described of readSetUpSheets(document.language)) {
    const { kind } = described;
    if (!kinds.includes(kind)) continue;
    const existing = sheetOfKind(document, kind);
    if (existing && !isBegun(document, existing, described)) {
      result.kept.push(existing.getName());
      result.added.push(...migrate(document, existing, kind));
      continue;
    }
    const sheet = existing ?? begunSheet(document, described) ?? beginSheet(document, described);
    finishSheet(document, sheet, ofThisPlan(described, document.language));
    result.made.push(sheet.getName());
    first ??= sheet;
  }
  // Where people go on, rather than the empty sheet from which they came.
  first?.getRange('A1').activate();
  return result;
}

/** The sheets of set-up that the document has, in their order. */
export function presentKinds(document: OpenDocument, hasTracker: boolean): SetUpKind[] {
  const present: Readonly<Record<SetUpKind, boolean>> = {
    plan: document.plan.sheet !== null,
    tracker: hasTracker,
    tasks: taskSheet(document) !== undefined,
  };
  return (Object.keys(present) as SetUpKind[]).filter((kind) => present[kind]);
}

function sheetOfKind(document: OpenDocument, kind: SetUpKind): Sheet | undefined {
  if (kind === 'plan') return document.plan.sheet?.sheet;
  if (kind === 'tasks') return taskSheet(document);
  const named = document.sheets.find((sheet) => hasName(sheet, TRACKER_SHEET));
  const isOne = (sheet: Sheet) => isTrackerSheet(readTop(document, sheet));
  return named ?? possibleTrackers(document).find(isOne);
}

/**
 * Brings a sheet of an earlier version to that of today; one that set-up did not make is of
 * version 0.
 * @returns what was added
 */
function migrate(document: OpenDocument, sheet: Sheet, kind: SetUpKind): string[] {
  const version = document.metadata.of(sheet).setUp?.version ?? 0;
  if (version >= SET_UP_VERSION) return [];
  let added: string[] = [];
  const bring = () => {
    if (kind === 'plan') added = migratePlan(document, document.plan.sheet!, version);
    markSetUp(sheet, kind, SET_UP_VERSION);
    return false;
  };
  const refusal = tryWrite(sheet, bring);
  // Of another sheet only the mark is missing, without which it is known all the same.
  if (refusal && kind === 'plan') throw incomplete(document, sheet.getName(), refusal);
  return added;
}

/** The sheet as it is under the plan that the document has by now. */
function ofThisPlan(described: SetUpSheet, language: Language): SetUpSheet {
  const { plan } = new OpenDocument();
  const { reading } = plan;
  if (described.kind === 'tasks') return withPlanCells(described, plan);
  return described.kind === 'tracker' ? withClauses(described, reading.plan, language) : described;
}

/** The notes on its headers cite the plan's clauses. */
function withClauses(described: SetUpSheet, plan: Plan, language: Language): SetUpSheet {
  const notes = (described.notes ?? []).map((note) => ({
    ...note,
    text: fillClauses(note.text, COLUMN_KEYS[note.column]!, plan, language),
  }));
  return { ...described, notes };
}

/**
 * Its formulas refer to the plan's cells, wherever they stand in this document. What the plan
 * sheet does not have stands in the formulas as it holds.
 */
function withPlanCells(described: SetUpSheet, { reading, sheet }: DocumentPlan): SetUpSheet {
  const { plan, entries } = reading;
  const ruleClauses = sheet ? ruleClauseCells(sheet.grid) : new Map<string, RuleCells>();
  const reference = (cell: string | null | undefined, otherwise: string) =>
    cell == null ? otherwise : absoluteReference(cell);
  const cells: PlanCells = {
    value: (key) => reference(entries.get(key)?.cell, constantFormula(plan.get(key) ?? null)),
    clause: (key) => reference(entries.get(key)?.clauseCell, constantFormula(plan.clauseOf(key))),
    ruleClause: (code) => {
      const rule = ruleClauses.get(code);
      return rule
        ? clauseOfRule(code, absoluteReference(rule.code), absoluteReference(rule.clause))
        : constantFormula(plan.ruleClause(code));
    },
  };
  const rows = described.rows.map((row) =>
    row.map((cell) => (isFormula(cell) ? { formula: fillPlanSlots(cell.formula, cells) } : cell)),
  );
  return { ...described, rows };
}
