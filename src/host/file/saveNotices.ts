import type { Workbook } from '../workbook';
import type { Notice } from './notice';

/** What `writeXlsx` cannot put into the file, known beforehand. */
export function saveNotices(workbook: Workbook): Notice[] {
  const notices: Notice[] = [];
  for (const { name, filePart, structureChanged, notes } of workbook.sheets) {
    if (filePart !== null && structureChanged) notices.push({ code: 'cells-moved', sheet: name });
    const count = [...notes.values()].reduce((sum, columns) => sum + columns.size, 0);
    if (count > 0) notices.push({ code: 'notes-not-saved', sheet: name, count });
  }
  return notices;
}
