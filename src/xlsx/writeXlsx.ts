/** Saving a workbook as .xlsx. */
import type { Workbook } from '../document/workbook';
import { emptyPackage } from './package/emptyPackage';
import { buildMetadataNames } from './package/metadataNames';
import { openPackage } from './package/openPackage';
import type { PageOptions, PrintedTable } from './print/pageSetup';
import { becomeXlsx } from './save/becomeXlsx';
import { matchSheets, patchSheets, removeSheets } from './save/loadedSheets';
import { addSheets } from './save/newSheets';
import { SavedFile } from './save/savedFile';
import { planRemoval, refersToSheet, type SheetRemoval } from './save/sheetRemoval';

/** What a caller may want besides the workbook itself. */
export interface SaveOptions {
  /**
   * How the pages are set up of those sheets that say so in their metadata: Sheets has no page
   * set-up that scripts could reach.
   */
  readonly page?: PageOptions;
  /** Sheets of the users' whose pages are set up like those where their file has not done so. */
  readonly tables?: readonly PrintedTable[];
}

/**
 * Saves a workbook as .xlsx. One that was loaded is patched: only changed cells, new sheets, new
 * styles and metadata are written, every other part of its file is copied; sheets that were removed
 * go unless something else refers to them. One made here becomes a new file, byte for byte the same
 * each time. `saveNotices` tells what a file cannot hold.
 *
 * @throws {SaveError} when a file cannot hold the names, the size or the macros of its sheets
 * @throws when a sheet of the file was renamed
 */
export function writeXlsx(workbook: Workbook, pages: SaveOptions = {}): Uint8Array {
  const source = workbook.source ?? emptyPackage();
  const archive = openPackage(source);
  const file = new SavedFile(archive, workbook);
  const removal = planRemoval(workbook, file.parts, archive);
  matchSheets(file, removal);
  removeSheets(file, removal);
  patchSheets(file, pages);
  addSheets(file, pages);
  setNames(file, removal);
  finishFormulas(file, removal);
  becomeXlsx(file);
  return file.finish() ?? source.slice();
}

/** Writes the names that carry metadata and say what is printed; those of removed sheets go. */
function setNames(file: SavedFile, removal: SheetRemoval): void {
  const { workbook, workbookXml } = file;
  const kept = removal.kept.map(({ sheet }) => sheet);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const lost = removal.removed.filter(({ name }) => !names.has(name));
  const metadata = buildMetadataNames([...workbook.sheets, ...kept]);
  workbookXml.setNames(metadata, file.printNames, file.filterNames, (refersTo) =>
    lost.some(({ name }) => refersToSheet(refersTo, name)),
  );
}

/** Makes the opening program compute new formulas, in an order that it finds by itself. */
function finishFormulas(file: SavedFile, { removed }: SheetRemoval): void {
  if (file.formulasWritten) file.workbookXml.setFullCalculation();
  const chain = file.parts.relationships.find(({ kind }) => kind === 'calcChain');
  const areFewer = file.formulasRemoved || removed.length > 0;
  if (!chain || !(file.formulasWritten || areFewer)) return;
  // The chain may not name a cell without a formula; Excel builds a new one.
  file.package.drop(chain.target);
  file.unrelate(chain.id);
}
