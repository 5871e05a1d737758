/** The sheets that a file does not have yet. */
import { strToU8 } from 'fflate';
import type { Sheet } from '../../document/workbook';
import { linksXml } from '../links/linkXml';
import { folderOf } from '../package/relationships';
import { pageSetupOf } from '../print/pageSetup';
import { printNames } from '../print/pageXml';
import {
  hasFormulas,
  type NewSheetContext,
  registerStyles,
  writeSheet,
} from '../sheet/newSheetXml';
import { commentsXml, notesDrawingXml } from '../sheet/notesXml';
import { linkAttribute } from './linkAttribute';
import { CONTENT_TYPE, type PageWishes, type SavedFile } from './savedFile';
import { saveCharts } from './saveCharts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Adds the new sheets of the workbook. @throws when a new file would have no sheet to show */
export function addSheets(file: SavedFile, pages: PageWishes): void {
  const { sheets, source } = file.workbook;
  const newSheets = sheets.filter(({ filePart }) => filePart === null);
  const isNewFile = source === null;
  const active = isNewFile ? newSheets.find(({ hidden }) => !hidden) : undefined;
  if (isNewFile && !active) {
    throw new Error('A spreadsheet file needs a sheet that is not hidden');
  }
  let drawings = 0;
  for (const sheet of newSheets) {
    if (sheet.notes.size > 0) drawings++;
    addSheet(file, sheet, pages, { selected: sheet === active, drawing: drawings });
  }
  const tab = active ? newSheets.indexOf(active) : 0;
  if (tab > 0) file.workbookXml.setActiveTab(tab);
}

function addSheet(
  file: SavedFile,
  sheet: Sheet,
  pages: PageWishes,
  { selected, drawing }: { readonly selected: boolean; readonly drawing: number },
): void {
  const { parts, relationships, workbook, workbookXml } = file;
  const folder = folderOf(parts.workbook.path);
  const path = file.package.freePath(`${folder}worksheets/`, 'sheet');
  const page = pageSetupOf(sheet, pages.page, pages.tables);
  const charts = saveCharts(file, sheet, path);
  const context: NewSheetContext = {
    styles: workbook.styles,
    styleWriter: file.styleWriter,
    defaultFont: file.defaultFont,
    date1904: parts.date1904,
    namespace: file.namespace,
    selected,
    page,
    links: linksXml(sheet, (url) => linkAttribute(file, path, url)),
    drawing: charts ? `<drawing ${charts}/>` : '',
    notesDrawing: sheet.notes.size > 0 ? addNotes(file, sheet, path, drawing) : '',
  };
  registerStyles(sheet, context);
  file.formulasWritten ||= hasFormulas(sheet);
  const id = file.package.add(
    path,
    `${CONTENT_TYPE}.worksheet+xml`,
    { part: parts.workbook.path, type: `${relationships}/worksheet` },
    (sink) => {
      writeSheet(sheet, context, sink);
    },
  );
  const tab = workbookXml.addSheet(sheet.name, sheet.hidden, id, relationships);
  if (page) file.printNames.set(tab, printNames(sheet, page));
}

/**
 * Adds the notes of a sheet; returns the element that names their drawing.
 * @param drawing its number among the drawings of new sheets, from 1
 */
function addNotes(file: SavedFile, sheet: Sheet, part: string, drawing: number): string {
  const { namespace, relationships } = file;
  const folder = folderOf(file.parts.workbook.path);
  file.package.add(
    file.package.freePath(folder, 'comments'),
    `${CONTENT_TYPE}.comments+xml`,
    { part, type: `${relationships}/comments` },
    (sink) => {
      sink(strToU8(commentsXml(sheet, namespace)));
    },
  );
  const id = file.package.add(
    file.package.freePath(`${folder}drawings/`, 'vmlDrawing', 'vml'),
    DRAWING_TYPE,
    { part, type: `${relationships}/vmlDrawing` },
    (sink) => {
      sink(strToU8(notesDrawingXml(sheet, drawing)));
    },
  );
  return `<legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
}
