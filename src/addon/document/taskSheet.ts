/** The list of tasks of a document: which sheet it is, and reading it. */
import { TASK_SHEET } from '../../domain/setup/setUpNames';
import { spellingKey } from '../../domain/text/spelling';
import type { SheetGrid } from '../../domain/sheet/grid';
import { findTaskHeader, isTaskDate } from '../../domain/tasks/taskColumns';
import { withMonths } from './monthCells';
import type { OpenDocument } from './openDocument';
import { readSheet } from './readSheet';
import { isUnderWay } from './unfinishedSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The list of tasks, where the document has one: by set-up's metadata, else by its name. */
export function taskSheet({ sheets, metadata }: OpenDocument): Sheet | undefined {
  return sheets.find((sheet) => {
    const known = metadata.of(sheet);
    const isMarked = known.setUp?.kind === 'tasks' && !isUnderWay(sheet, known);
    return isMarked || hasName(sheet, TASK_SHEET);
  });
}

/** The list of tasks as it stands, with the cells marked that show a month alone. */
export function readTaskSheet(document: OpenDocument): SheetGrid | null {
  const sheet = taskSheet(document);
  if (!sheet) return null;
  const grid = readSheet(sheet, document.calendar);
  const columns = [...(findTaskHeader(grid)?.columns ?? [])].filter(([key]) => isTaskDate(key));
  return withMonths(
    sheet,
    grid,
    columns.map(([, at]) => at),
  );
}

/** Whether a sheet is called so, spelled as a person may. */
export function hasName(sheet: Sheet, name: string): boolean {
  return spellingKey(sheet.getName()) === spellingKey(name);
}
