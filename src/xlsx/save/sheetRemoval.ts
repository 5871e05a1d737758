/** Which sheets of a file can be removed, and what goes with them. */
import { strFromU8 } from 'fflate';
import type { Sheet, Workbook } from '../../document/workbook';
import { ownCharts } from '../charts/ownCharts';
import { openPackage } from '../package/openPackage';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { quoteSheetName } from '../package/sheetReference';
import {
  readTextPart,
  readWorkbookParts,
  type SheetPart,
  type WorkbookParts,
} from '../package/workbookParts';
import { escapeXml } from '../xml/xmlText';
import { inflateEntry, normalizePath, type ZipArchive } from '../zip/zipArchive';

/** What becomes of the sheets of the file that the workbook no longer has. */
export interface SheetRemoval {
  readonly removed: readonly SheetPart[];
  /** Sheets that something else in the file refers to: without them it would be damaged. */
  readonly kept: readonly { readonly part: SheetPart; readonly sheet: Sheet }[];
}

/** Decides which sheets of the file can go. */
export function planRemoval(
  workbook: Workbook,
  parts: WorkbookParts,
  archive: ZipArchive,
): SheetRemoval {
  const missing = missingSheets(workbook);
  const lost = missing.flatMap((sheet) => {
    const part = parts.sheets.find(({ path }) => path === sheet.filePart);
    return part ? [{ part, sheet }] : [];
  });
  if (lost.length === 0) return { removed: [], kept: [] };
  const gone = new Set(lost.map(({ part }) => normalizePath(part.path)));
  const others = reachable(archive, parts.workbook.path, gone);
  // Charts of ours are written without what they no longer show.
  const charts = workbook.sheets.flatMap((sheet) =>
    ownCharts(archive, sheet, workbook.loadedSheets).map(({ part }) => part.path),
  );
  for (const own of [parts.workbook.path, parts.sharedStrings?.name ?? '', ...charts]) {
    others.delete(normalizePath(own));
  }
  const isNeeded = (name: string): boolean => {
    // A new sheet of the name takes over what refers to it.
    if (workbook.sheets.some((sheet) => sheet.name === name)) return false;
    return [...others].some((path) => mentions(archive, path, name));
  };
  return {
    kept: lost.filter(({ part }) => isNeeded(part.name)),
    removed: lost.flatMap(({ part }) => (isNeeded(part.name) ? [] : [part])),
  };
}

/** The sheets that are removed in the workbook and have to stay in its file. */
export function keptSheets(workbook: Workbook): readonly Sheet[] {
  if (!workbook.source || missingSheets(workbook).length === 0) return [];
  const archive = openPackage(workbook.source);
  return planRemoval(workbook, readWorkbookParts(archive), archive).kept.map(({ sheet }) => sheet);
}

/** Paths of the parts that nothing refers to any longer once some are gone, these included. */
export function orphanedParts(archive: ZipArchive, gone: readonly string[]): string[] {
  const after = reachable(archive, '', new Set(gone.map(normalizePath)));
  return [...reachable(archive, '', new Set())].filter((path) => !after.has(path));
}

/** Whether a formula, or a part of the file full of them, refers to a sheet. */
export function refersToSheet(text: string, name: string): boolean {
  if (text.includes(`${quoteSheetName(name)}!`)) return true;
  for (let at = text.indexOf(`${name}!`); at >= 0; at = text.indexOf(`${name}!`, at + 1)) {
    if (!/[\p{L}\d_.'\]]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function missingSheets({ loadedSheets, sheets }: Workbook): readonly Sheet[] {
  return loadedSheets.filter((sheet) => !sheets.includes(sheet));
}

/** Whether a part would be damaged without a sheet; a link that leads nowhere is no damage. */
function mentions(archive: ZipArchive, path: string, name: string): boolean {
  const entry = archive.find(path);
  if (!entry || !path.endsWith('.xml')) return false;
  const text = strFromU8(inflateEntry(entry))
    .replace(/<(?:\w+:)?hyperlink\b[^>]*>/g, '')
    .replace(/&apos;/g, "'");
  const escaped = escapeXml(name);
  return refersToSheet(text, escaped) || text.includes(` sheet="${escaped}"`);
}

/** Normal paths of the parts that can be reached from a part ('' for the package). */
function reachable(archive: ZipArchive, start: string, gone: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || gone.has(path)) continue;
    found.add(path);
    const rels = readTextPart(archive, relationshipsPath(path));
    for (const { target } of readRelationships(rels?.root, path)) {
      if (archive.find(target)) open.push(normalizePath(target));
    }
  }
  found.delete('');
  return found;
}
