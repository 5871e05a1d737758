/** Tables of a loaded sheet: what is headed beside them joins them, as it does in Excel. */
import { strToU8 } from 'fflate';
import { areaAddress, cellAddress, parseArea } from '../../document/cellAddress';
import type { Area, Sheet } from '../../document/workbook';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { readTextPart, type TextPart } from '../package/workbookParts';
import { TextEdit } from '../xml/textEdit';
import { encodeAttribute } from '../xml/xmlText';
import { child, childrenNamed, prefixOf } from '../xml/xmlTree';
import type { ZipArchive } from '../zip/zipArchive';
import type { SavedFile } from './savedFile';

/**
 * Widens each table by the columns to its right whose headers a script has written, and narrows one
 * whose last headers it has cleared: a table has a column for each header, and none without one.
 */
export function saveTables(file: SavedFile, sheet: Sheet, part: string): void {
  // Where cells were moved the tables stay where they were, which is said.
  if (sheet.structureChanged) return;
  const tables = tablesOf(file.archive, part);
  for (const table of tables) {
    const others = tables.flatMap(({ area }) => (area === table.area ? [] : [area]));
    const right = newRight(table.area, others, sheet);
    if (right !== table.area.right) writeTable(file, table, sheet, right);
  }
}

/**
 * The first cell of the column that a script has filled beside the rows of a table, right of which
 * nothing else is headed, and that does not join it.
 */
export function besideTables(archive: ZipArchive, sheet: Sheet): string[] {
  const { filePart, structureChanged, changes } = sheet;
  if (filePart === null || structureChanged || changes.size === 0) return [];
  const tables = tablesOf(archive, filePart);
  const found = tables.flatMap(({ area }) => {
    const others = tables.flatMap((one) => (one.area === area ? [] : [one.area]));
    const end = newRight(area, others, sheet);
    const column = firstWritten(sheet, area, end + 1);
    if (column === null || isHeaded(sheet, area.top, end + 1, column)) return [];
    return [cellAddress(area.top + 1, column)];
  });
  return [...new Set(found)];
}

/** The first column from `from` on that a script has filled in rows of a table. */
function firstWritten(sheet: Sheet, { top, bottom }: Area, from: number): number | null {
  const columns = [...sheet.changes].flatMap(([row, changed]) =>
    row <= top || row > bottom
      ? []
      : [...changed].filter((at) => at >= from && (sheet.rows[row]?.values[at] ?? null) !== null),
  );
  return columns.length === 0 ? null : columns.reduce((first, at) => Math.min(first, at));
}

/** Whether something else stands between a table and a column: then it is no column of its rows. */
function isHeaded(sheet: Sheet, top: number, from: number, before: number): boolean {
  for (let column = from; column < before; column++) {
    if (headerOf(sheet, top, column) !== '' || headerOf(sheet, top - 1, column) !== '') return true;
  }
  return false;
}

interface Table {
  readonly part: TextPart;
  readonly area: Area;
}

/** The tables of a sheet that have headers. */
function tablesOf(archive: ZipArchive, part: string): Table[] {
  const rels = readTextPart(archive, relationshipsPath(part));
  return readRelationships(rels?.root, part).flatMap(({ kind, target }) => {
    const table = kind === 'table' ? readTextPart(archive, target) : undefined;
    const area = parseArea(table?.root.attributes.ref ?? '');
    if (!table || !area || table.root.attributes.headerRowCount === '0') return [];
    return [{ part: table, area }];
  });
}

/** The column where a table ends now. */
function newRight({ top, left, right, bottom }: Area, others: readonly Area[], sheet: Sheet) {
  const isChanged = (column: number): boolean => sheet.changes.get(top)?.has(column) ?? false;
  const isTaken = (column: number): boolean =>
    others.some((area) => {
      const isBeside = area.left <= column && column <= area.right;
      return isBeside && area.top <= bottom && top <= area.bottom;
    });
  const names = new Set<string>();
  for (let column = left; column <= right; column++) {
    names.add(headerOf(sheet, top, column).toLowerCase());
  }
  let end = right;
  while (end > left && headerOf(sheet, top, end) === '' && isChanged(end)) end--;
  if (end < right) return end;
  for (
    let name = headerOf(sheet, top, end + 1);
    name !== '';
    name = headerOf(sheet, top, end + 1)
  ) {
    if (!isChanged(end + 1) || isTaken(end + 1) || names.has(name.toLowerCase())) break;
    names.add(name.toLowerCase());
    end++;
  }
  return end;
}

function headerOf(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.values[column];
  return typeof value === 'string' ? value : '';
}

function writeTable(file: SavedFile, { part, area }: Table, sheet: Sheet, right: number): void {
  const { root, path } = part;
  const edit = new TextEdit(part.text);
  const now = { ...area, right };
  edit.setAttribute(root, 'ref', areaAddress(now));
  const filter = child(root, 'autoFilter');
  const filtered = parseArea(filter?.attributes.ref ?? '');
  if (filter && filtered) edit.setAttribute(filter, 'ref', areaAddress({ ...filtered, right }));
  const list = child(root, 'tableColumns');
  if (!list) return;
  const columns = childrenNamed(list, 'tableColumn');
  const width = right - area.left + 1;
  for (const column of columns.slice(width)) edit.remove(column);
  let id = columns.reduce((most, { attributes }) => Math.max(most, Number(attributes.id)), 0);
  for (let column = area.right + 1; column <= right; column++) {
    const name = encodeAttribute(headerOf(sheet, area.top, column));
    edit.appendTo(list, `<${prefixOf(root)}tableColumn id="${++id}" name="${name}"/>`);
  }
  edit.setAttribute(list, 'count', String(width));
  file.package.replace(path, (sink) => {
    sink(strToU8(edit.toString()));
  });
}
