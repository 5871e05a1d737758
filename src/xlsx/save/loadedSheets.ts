/** The sheets that a file has already: matched with those of the workbook, removed, patched. */
import { readSharedStrings } from '../cells/sharedStrings';
import { requireSavable } from './requireSavable';
import type { SheetPart } from '../package/workbookParts';
import { pageSetupOf } from '../print/pageSetup';
import { printNames } from '../print/pageXml';
import { filterName, sameFilter } from '../sheet/filterEdit';
import { patchSheet } from '../sheet/patchSheet';
import { isTouched } from '../sheet/sheetChanges';
import { inflateEntry } from '../zip/zipArchive';
import { linkAttribute } from './linkAttribute';
import type { PageWishes, SavedFile } from './savedFile';
import { saveCharts } from './saveCharts';
import { saveTables } from './saveTables';
import { orphanedParts, type SheetRemoval } from './sheetRemoval';

/** Shows and hides sheets. @throws when the sheets of the workbook cannot be those of the file */
export function matchSheets(file: SavedFile, { kept }: SheetRemoval): void {
  const otherTabs = file.parts.sheets.filter(({ isGrid }) => !isGrid).map(({ name }) => name);
  const { sheets } = file.workbook;
  requireSavable(sheets, [...otherTabs, ...kept.map(({ part }) => part.name)]);
  for (const sheet of sheets) {
    if (sheet.filePart === null) continue;
    const part = file.partOf(sheet);
    if (!part) throw new Error(`The sheet ${sheet.name} does not come from this file`);
    if (sheet.name !== part.name) {
      throw new Error(`The sheet ${part.name} of the file was renamed`);
    }
    if (sheet.hidden !== part.hidden) file.workbookXml.setHidden(part.element, sheet.hidden);
  }
}

/** Takes removed sheets out of the file, with what nothing else refers to. */
export function removeSheets(file: SavedFile, { removed }: SheetRemoval): void {
  if (removed.length === 0) return;
  const { archive, parts, workbookXml } = file;
  for (const part of removed) {
    const relationship = parts.relationships.find(
      ({ target }) => archive.find(target)?.name === part.path,
    );
    if (relationship) file.unrelate(relationship.id);
    workbookXml.removeSheet(part.element);
  }
  const paths = removed.map(({ path }) => path);
  for (const path of orphanedParts(archive, paths)) file.package.drop(path);
  const isLeft = ({ path, hidden }: SheetPart): boolean => !hidden && !paths.includes(path);
  const first = parts.sheets.find(isLeft);
  workbookXml.keepActiveTabs((first && workbookXml.tabOf(first.element)) ?? 0);
}

/** Writes what has changed in the other sheets. */
export function patchSheets(file: SavedFile, pages: PageWishes): void {
  const { archive, parts, workbook, workbookXml, styleReader, styleWriter } = file;
  let strings: string[] | undefined;
  for (const sheet of workbook.sheets) {
    const part = file.partOf(sheet);
    const entry = part && archive.find(part.path);
    if (!entry) continue;
    const page = pageSetupOf(sheet, pages.page, pages.tables);
    const tab = workbookXml.tabOf(part.element);
    if (tab !== null && !sameFilter(sheet)) file.filterNames.set(tab, filterName(sheet));
    saveTables(file, sheet, entry.name);
    const drawing = saveCharts(file, sheet, entry.name);
    if (!page && drawing === undefined && !isTouched(sheet)) continue;
    const patched = patchSheet(inflateEntry(entry), sheet, {
      strings: (strings ??= readSharedStrings(parts.sharedStrings)),
      styleReader,
      styleWriter,
      styles: workbook.styles,
      date1904: parts.date1904,
      page,
      defaultFont: file.defaultFont,
      hasPrintNames: tab !== null && workbookXml.hasPrintNames(tab),
      linkTarget: (url) => linkAttribute(file, entry.name, url),
      drawing,
    });
    if (page && patched.isSetUp && tab !== null) file.printNames.set(tab, printNames(sheet, page));
    file.formulasWritten ||= patched.formulasWritten;
    file.formulasRemoved ||= patched.formulasRemoved;
    if (!patched.changed) continue;
    file.package.replace(entry.name, (sink) => {
      for (const piece of patched.pieces) sink(piece);
    });
  }
}
