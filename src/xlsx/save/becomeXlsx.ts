/** A file of macros, or a template, becomes an .xlsx file: Excel opens none that says to be another. */
import type { ZipArchive } from '../zip/zipArchive';
import { SaveError } from '../file/saveError';
import { CONTENT_TYPE, type SavedFile } from './savedFile';
import { orphanedParts } from './sheetRemoval';

const MAIN_TYPE = `${CONTENT_TYPE}.sheet.main+xml`;

/**
 * Says in the package that it is an .xlsx file, and drops what such a file cannot hold.
 * @throws {SaveError} macro-sheet: what refers to one would be damaged without it
 */
export function becomeXlsx(file: SavedFile): void {
  const { archive, parts } = file;
  if (parts.mainType === undefined || parts.mainType === MAIN_TYPE) return;
  const macros = parts.sheets.find(({ isMacro }) => isMacro);
  if (macros) throw new SaveError('macro-sheet', macros.name, `${macros.name} holds macros`);
  file.package.setType(parts.workbook.path, MAIN_TYPE);
  for (const { id, kind, target } of parts.relationships) {
    if (kind !== 'vbaProject') continue;
    for (const path of orphanedParts(archive, [target])) file.package.drop(path);
    file.unrelate(id);
  }
}

/** Whether a package holds macros. */
export function hasMacros(archive: ZipArchive): boolean {
  return archive.entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name));
}
