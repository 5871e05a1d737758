/** Which sheet of a document is its list of tasks. */
import { TASK_SHEET } from '../../domain/setup/setUpNames';
import { spellingKey } from '../../domain/text/spelling';
import type { OpenDocument } from './openDocument';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The list of tasks, where the document has one: by set-up's metadata, else by its name. */
export function taskSheet({ sheets, metadata }: OpenDocument): Sheet | undefined {
  return sheets.find(
    (sheet) => metadata.of(sheet).setUp?.kind === 'tasks' || hasName(sheet, TASK_SHEET),
  );
}

/** Whether a sheet is called so, spelled as a person may. */
export function hasName(sheet: Sheet, name: string): boolean {
  return spellingKey(sheet.getName()) === spellingKey(name);
}
