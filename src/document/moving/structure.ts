/** Inserting and deleting rows and columns, with everything that hangs on them. */
import { forEachRow } from '../cells';
import { columnCount, rowCount } from '../gridSize';
import { type GridMove, moveArea, moveRules, sameArea } from './ruleMove';
import type { Area, Chart, Filter, Sheet } from '../workbook';

type Move = GridMove['index'];

/**
 * Inserts empty rows before row `before` (zero-based) and moves everything below.
 * Formula texts of cells stay as they are: see {@link moveFormulas}.
 */
export function insertRows(sheet: Sheet, before: number, count: number): void {
  sheet.gridRows = rowCount(sheet) + count;
  if (before < sheet.rows.length) {
    const moved = sheet.rows.splice(before);
    sheet.rows.length = before + count;
    for (const row of moved) sheet.rows.push(row);
    recordMove(sheet);
  }
  moveRows(sheet, inserting(before, count));
}

/** Deletes `count` rows from row `from` (zero-based) on and moves up everything below. */
export function deleteRows(sheet: Sheet, from: number, count: number): void {
  sheet.gridRows = rowCount(sheet) - count;
  if (from < sheet.rows.length) {
    sheet.rows.splice(from, count);
    recordMove(sheet);
  }
  moveRows(sheet, deleting(from, count));
}

/** Inserts empty columns before column `before` (zero-based) and moves everything to its right. */
export function insertColumns(sheet: Sheet, before: number, count: number): void {
  sheet.gridColumns = columnCount(sheet) + count;
  forEachRow(sheet.rows, (row) => {
    if (before < Math.max(row.values.length, row.styles.length)) recordMove(sheet);
    insertInto(row.values, before, count, null);
    insertInto(row.styles, before, count, 0);
  });
  moveColumns(sheet, inserting(before, count));
}

/** Deletes `count` columns from column `from` (zero-based) on. */
export function deleteColumns(sheet: Sheet, from: number, count: number): void {
  sheet.gridColumns = columnCount(sheet) - count;
  forEachRow(sheet.rows, (row) => {
    if (from < Math.max(row.values.length, row.styles.length)) recordMove(sheet);
    row.values.splice(from, count);
    row.styles.splice(from, count);
  });
  moveColumns(sheet, deleting(from, count));
}

function recordMove(sheet: Sheet): void {
  if (sheet.filePart !== null) sheet.structureChanged = true;
}

function moveRows(sheet: Sheet, move: Move): void {
  sheet.revision++;
  moveAreas(sheet, { axis: 'row', index: move });
  sheet.notes = moveKeys(sheet.notes, move);
  sheet.links = moveKeys(sheet.links, move);
  sheet.rowHeights = moveKeys(sheet.rowHeights, move);
  const changes = moveKeys(sheet.changes, move);
  sheet.changes.clear();
  for (const [row, columns] of changes) sheet.changes.set(row, columns);
}

function moveColumns(sheet: Sheet, move: Move): void {
  sheet.revision++;
  forEachRow(sheet.rows, (row) => {
    if (row.formulas) row.formulas = moveKeys(row.formulas, move);
    if (row.calculated) row.calculated = moveKeys(row.calculated, move);
  });
  moveAreas(sheet, { axis: 'column', index: move });
  sheet.metadata = sheet.metadata.filter((metadata) => {
    if (metadata.column === null) return true;
    const column = move(metadata.column);
    if (column === null) return false;
    metadata.column = column;
    return true;
  });
  sheet.columnWidths = moveKeys(sheet.columnWidths, move);
  for (const [row, notes] of sheet.notes) sheet.notes.set(row, moveKeys(notes, move));
  for (const [row, links] of sheet.links) sheet.links.set(row, moveKeys(links, move));
  for (const [row, columns] of sheet.changes) {
    const kept = [...columns].map(move).filter((column) => column !== null);
    sheet.changes.set(row, new Set(kept));
  }
}

/** Where rows or columns go when some are inserted. */
export function inserting(before: number, count: number): Move {
  return (index) => (index < before ? index : index + count);
}

/** Where rows or columns go when some are deleted. */
export function deleting(from: number, count: number): Move {
  return (index) => (index < from ? index : index < from + count ? null : index - count);
}

function insertInto<T>(array: T[], before: number, count: number, filler: T): void {
  if (before >= array.length) return;
  const moved = array.splice(before);
  for (let added = 0; added < count; added++) array.push(filler);
  for (const item of moved) array.push(item);
}

function moveKeys<V>(map: ReadonlyMap<number, V>, move: Move): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    const target = move(key);
    if (target !== null) moved.set(target, value);
  }
  return moved;
}

function moveAreas(sheet: Sheet, gridMove: GridMove): void {
  const move = (area: Area): Area | null => moveArea(area, gridMove);
  const areas = [...sheet.merges, ...sheet.validations.map(({ area }) => area)];
  if (!areas.every((area) => sameArea(area, move(area)))) recordMove(sheet);
  sheet.merges = sheet.merges
    .map(move)
    .filter((area) => area !== null)
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = move(validation.area);
    return area ? [{ ...validation, area }] : [];
  });
  sheet.conditionalFormats = moveRules(sheet.conditionalFormats, gridMove);
  for (const source of sheet.chartSources) source.area &&= move(source.area);
  moveCharts(sheet.charts, gridMove);
  sheet.filter = sheet.filter && moveFilter(sheet.filter, gridMove);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (protection.area === null) return [protection];
    const area = move(protection.area);
    return area ? [{ ...protection, area }] : [];
  });
}

function moveFilter({ area, criteria }: Filter, gridMove: GridMove): Filter | null {
  const moved = moveArea(area, gridMove);
  const ofColumns = gridMove.axis === 'column' ? moveKeys(criteria, gridMove.index) : criteria;
  return moved && { area: moved, criteria: ofColumns };
}

/** Charts go with the cell that they hang from, or with the one before it that is left. */
function moveCharts(charts: readonly Chart[], { axis, index: move }: GridMove): void {
  for (const chart of charts) {
    let [from, target] = [chart[axis], move(chart[axis])];
    while (target === null && from > 0) target = move(--from);
    chart[axis] = target ?? 0;
  }
}
