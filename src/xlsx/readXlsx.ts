/** Reading an .xlsx file into a workbook. */
import { Sheet, Workbook } from '../document/workbook';
import { CellRoom } from './cells/cellRoom';
import { readSharedStrings } from './cells/sharedStrings';
import { placeCharts } from './charts/ownCharts';
import type { FileContent } from './file/fileContent';
import type { Notice } from './file/notice';
import { type LinkElement, placeLinks } from './links/linkReader';
import { readMetadata } from './package/metadataNames';
import { openPackage } from './package/openPackage';
import { readNames } from './package/readNames';
import { readWorkbookParts } from './package/workbookParts';
import { readNotes } from './sheet/notesReader';
import { readSheetPart } from './sheet/readSheetPart';
import { themePalette } from './styles/colors';
import { StyleInterner } from './styles/styleInterner';
import { StyleReader } from './styles/styleReader';

/**
 * Reads an .xlsx (or .xlsm, .xltx) file. Dates come as serials of the 1900 system, a formula cell
 * with its stored result, a part that is not understood stays in `workbook.source`.
 *
 * @throws {FileError} empty, not-a-spreadsheet, encrypted, legacy-xls, damaged, too-large
 */
export function readXlsx(bytes: Uint8Array): FileContent {
  const archive = openPackage(bytes);
  const parts = readWorkbookParts(archive);
  const workbook = new Workbook();
  workbook.source = bytes;
  const styleReader = new StyleReader(parts.styles?.root, themePalette(parts.theme?.root));
  workbook.defaultFont = {
    family: styleReader.defaultFontFamily,
    size: styleReader.defaultFontSize,
  };
  const context = {
    strings: readSharedStrings(parts.sharedStrings),
    styleReader,
    styles: new StyleInterner(workbook, styleReader),
    date1904: parts.date1904,
    room: new CellRoom(),
  };
  const notices: Notice[] = [];
  const links = new Map<Sheet, readonly LinkElement[]>();
  for (const part of parts.sheets) {
    const entry = archive.find(part.path);
    if (!part.isGrid || !entry) {
      notices.push({ code: 'sheet-without-cells', sheet: part.name });
      continue;
    }
    const sheet = new Sheet(part.name);
    sheet.filePart = part.path;
    sheet.hidden = part.hidden;
    links.set(sheet, readSheetPart(entry, sheet, context, notices));
    sheet.notes = readNotes(archive, part.path);
    sheet.loadedNotes = new Map([...sheet.notes].map(([row, notes]) => [row, new Map(notes)]));
    workbook.sheets.push(sheet);
  }
  workbook.loadedSheets = [...workbook.sheets];
  for (const [sheet, elements] of links) placeLinks(sheet, elements, workbook);
  placeCharts(archive, workbook.sheets);
  readMetadata(parts.workbook.root, workbook);
  readNames(parts.workbook.root, workbook);
  return { workbook, notices };
}
