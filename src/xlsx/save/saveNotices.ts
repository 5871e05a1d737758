/** What saving leaves out or cuts, told as data. */
import { cellAddress } from '../../document/cellAddress';
import { forEachRow } from '../../document/cells';
import type { Sheet, Workbook } from '../../document/workbook';
import { MAX_TEXT } from '../cells/cellXml';
import type { Notice } from '../file/notice';
import { linkTarget, ownLinks } from '../links/linkXml';
import { canStoreList } from '../sheet/validationXml';
import type { ZipArchive } from '../zip/zipArchive';
import { openPackage } from '../package/openPackage';
import { hasMacros } from './becomeXlsx';
import { besideTables } from './saveTables';
import { keptSheets } from './sheetRemoval';

/** What `writeXlsx` cannot put into the file, known beforehand. */
export function saveNotices(workbook: Workbook): Notice[] {
  const notices: Notice[] = [];
  for (const sheet of workbook.sheets) {
    const { name, filePart, structureChanged, validations } = sheet;
    const isLoaded = filePart !== null;
    const add = (code: Notice['code'], count: number): void => {
      if (count > 0) notices.push({ code, sheet: name, count });
    };
    if (isLoaded && structureChanged) notices.push({ code: 'cells-moved', sheet: name });
    const long = longTexts(sheet);
    if (long.length > 0) {
      const [cell] = long;
      notices.push({ code: 'texts-cut', sheet: name, count: long.length, cell: cell! });
    }
    add('notes-not-saved', isLoaded ? changedNotes(sheet) : 0);
    const lost = ownLinks(sheet).filter(({ url }) => linkTarget(url, workbook) === null);
    add('links-not-saved', lost.length);
    add('lists-not-saved', isLoaded ? 0 : validations.filter((rule) => !canStoreList(rule)).length);
  }
  if (workbook.source) notices.push(...fileNotices(workbook, openPackage(workbook.source)));
  for (const { name } of keptSheets(workbook)) notices.push({ code: 'sheet-kept', sheet: name });
  return notices;
}

/** What does not follow in the file that the workbook was loaded from. */
function fileNotices(workbook: Workbook, archive: ZipArchive): Notice[] {
  const beside = workbook.sheets.flatMap((sheet) =>
    besideTables(archive, sheet).map((cell): Notice => ({
      code: 'beside-table',
      sheet: sheet.name,
      cell,
    })),
  );
  return hasMacros(archive) ? [...beside, { code: 'macros-dropped', sheet: '' }] : beside;
}

/** How many notes are not as the file has them, or are no longer there. */
function changedNotes({ notes, loadedNotes }: Sheet): number {
  const now = flatNotes(notes);
  const before = flatNotes(loadedNotes);
  const cells = new Set([...now.keys(), ...before.keys()]);
  return [...cells].filter((cell) => now.get(cell) !== before.get(cell)).length;
}

function flatNotes(notes: Sheet['loadedNotes']): ReadonlyMap<string, string> {
  const entries = [...notes].flatMap(([row, columns]) =>
    [...columns].map(([column, text]) => [cellAddress(row, column), text] as const),
  );
  return new Map(entries);
}

/** Addresses of the written cells whose texts do not fit; what is copied from the file stays. */
function longTexts({ rows, filePart, structureChanged, changes }: Sheet): string[] {
  const isCopied = filePart !== null && !structureChanged;
  const long: string[] = [];
  forEachRow(rows, ({ values }, index) => {
    const written = isCopied ? changes.get(index) : values.keys();
    const columns = [...(written ?? [])].filter((column) => isLong(values[column]));
    for (const column of columns.sort((a, b) => a - b)) long.push(cellAddress(index, column));
  });
  return long;
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_TEXT;
}
