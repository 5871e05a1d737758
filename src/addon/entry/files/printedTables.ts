/** Which sheets of the users' a saved file sets up for print: those that the add-on works with. */
import { findParameterTable } from '../../../domain/plan/reading/planSheet';
import { findTaskHeader } from '../../../domain/tasks/taskColumns';
import type { PrintedTable } from '../../addonApi';
import { OpenDocument } from '../../document/openDocument';
import { readTaskSheet } from '../../document/taskSheet';
import { headerOf, isTrackerSheet, possibleTrackers, readTop } from '../../document/trackerSheet';

/** Trackers, plan and list of tasks, with their headers; none where the add-on has done nothing yet. */
export function printedTables(): readonly PrintedTable[] {
  const document = new OpenDocument();
  const { sheets, metadata } = document;
  if (!sheets.some((sheet) => metadata.has(sheet))) return [];
  const trackers = possibleTrackers(document)
    .filter((sheet) => metadata.has(sheet))
    .map((sheet) => readTop(document, sheet))
    .filter(isTrackerSheet)
    .map((tracker) => {
      const { top, levels } = headerOf(tracker)!;
      return tableOf(tracker.grid, top, levels);
    });
  const plan = document.plan.sheet?.grid;
  const tasks = readTaskSheet(document);
  return [
    ...trackers,
    ...(plan ? [tableOf(plan, findParameterTable(plan)?.row)] : []),
    ...(tasks ? [tableOf(tasks, findTaskHeader(tasks)?.row)] : []),
  ];
}

/** @param top zero-based first row of the header */
function tableOf({ name }: { readonly name: string }, top?: number, rows = 1): PrintedTable {
  return { sheet: name, repeat: top === undefined ? null : { first: top + 1, last: top + rows } };
}
