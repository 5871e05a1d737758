import type { Workbook } from '../workbook';
import { linkTarget, ownLinks } from './linkXml';
import type { Notice } from './notice';
import { keptSheets } from './sheetRemoval';
import { canStoreList } from './validationXml';

/** What `writeXlsx` cannot put into the file, known beforehand. */
export function saveNotices(workbook: Workbook): Notice[] {
  const notices: Notice[] = [];
  for (const sheet of workbook.sheets) {
    const { name, filePart, structureChanged, notes, validations } = sheet;
    const isLoaded = filePart !== null;
    const add = (code: Notice['code'], count: number): void => {
      if (count > 0) notices.push({ code, sheet: name, count });
    };
    if (isLoaded && structureChanged) notices.push({ code: 'cells-moved', sheet: name });
    const noteCount = [...notes.values()].reduce((sum, columns) => sum + columns.size, 0);
    add('notes-not-saved', isLoaded ? noteCount : 0);
    const lost = ownLinks(sheet).filter(({ url }) => linkTarget(url, workbook) === null);
    add('links-not-saved', lost.length);
    add('lists-not-saved', isLoaded ? 0 : validations.filter((rule) => !canStoreList(rule)).length);
  }
  for (const { name } of keptSheets(workbook)) notices.push({ code: 'sheet-kept', sheet: name });
  return notices;
}
