/** What a described sheet looks like: all of it but what stands in its cells. */
import type { Area } from '../../domain/sheet/area';
import type { MergedArea, SheetDescription } from '../../domain/sheet/sheetDescription';
import { applyFormats, applyStyles, overlaps } from './applyStyle';
import { drawCharts } from './charts';
import { writeChoices, writeNotes } from './entryHelp';
import { ownColumns, rangeOf, rangesOf } from './sheetArea';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts on widths, styles, lists, notes, merges, frozen rows and charts. Where an earlier run or
 * somebody has frozen or merged anything, {@link loosen} goes before.
 * @param isNew whether the sheet has no content, no styles and no charts yet
 */
export function putOnLooks(sheet: Sheet, described: SheetDescription, isNew: boolean): void {
  const { frozenRows, frozenColumns, hidesGridlines, rows, widths } = described;
  setWidths(sheet, widths);
  applyStyles(
    sheet,
    described.styles,
    isNew ? sheet.getRange(1, 1, rows.length, widths.length) : undefined,
  );
  applyFormats(sheet, described.formats);
  writeChoices(sheet, described.choices ?? []);
  writeNotes(sheet, described.notes ?? [], widths.length);
  mergeAreas(sheet, described.merges ?? [], isNew);
  setHeights(sheet, described.heights ?? []);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
  if (hidesGridlines) sheet.setHiddenGridlines(true);
  drawCharts(sheet, described, isNew);
}

/** Takes off what an earlier run, or somebody since, has put on the columns that are written. */
export function takeOffLooks(sheet: Sheet, described: SheetDescription): void {
  loosen(sheet, described);
  const own = ownColumns(sheet, described);
  // Number formats stay when formats are cleared.
  own.clearFormat().setNumberFormat('General').clearDataValidations();
}

/** Frozen edges and merges are in each other's way, and merges can only be broken apart whole. */
export function loosen(sheet: Sheet, described: SheetDescription): void {
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  const merged = ownColumns(sheet, described).getMergedRanges();
  if (merged.length > 0) {
    sheet.getRangeList(merged.map((range) => range.getA1Notation())).breakApart();
  }
}

/** The width that most of the columns have for all of them, then the others side by side. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const { common, others } = runsOf(widths);
  sheet.setColumnWidths(1, widths.length, common);
  for (const { first, count, size } of others) sheet.setColumnWidths(first + 1, count, size);
}

/** The same of heights, where rows have any of their own. */
function setHeights(sheet: Sheet, heights: readonly number[]): void {
  if (heights.length === 0) return;
  const { common, others } = runsOf(heights);
  sheet.setRowHeights(1, heights.length, common);
  for (const { first, count, size } of others) sheet.setRowHeights(first + 1, count, size);
}

/** The size of most of the runs of one size, and the runs of other sizes. */
function runsOf(sizes: readonly number[]) {
  const runs: { readonly first: number; readonly size: number; count: number }[] = [];
  const timesOf = new Map<number, number>();
  sizes.forEach((size, first) => {
    const last = runs[runs.length - 1];
    if (last?.size === size) {
      last.count += 1;
      return;
    }
    runs.push({ first, size, count: 1 });
    timesOf.set(size, (timesOf.get(size) ?? 0) + 1);
  });
  const common = sizes.reduce((a, b) => (timesOf.get(b)! > timesOf.get(a)! ? b : a));
  return { common, others: runs.filter(({ size }) => size !== common) };
}

/**
 * Merges areas; those of single rows that stand below one another in one call. On a sheet without
 * content so do those with rows between them, which are then taken apart again, all in one call.
 */
function mergeAreas(sheet: Sheet, areas: readonly MergedArea[], isBlank: boolean): void {
  const runs: Area[] = [];
  const between: Area[] = [];
  const isFlat = ({ rows, isRowByRow = rows === 1 }: MergedArea) => isRowByRow;
  const flat = areas.filter(isFlat);
  for (const area of flat.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const isAlike = last?.column === area.column && last.columns === area.columns;
    const gap = { ...area, row: last ? last.row + last.rows : 0, rows: 0 };
    gap.rows = area.row - gap.row;
    if (isAlike && (gap.rows === 0 || (isBlank && !areas.some(overlaps(gap))))) {
      runs[runs.length - 1] = { ...last, rows: last.rows + gap.rows + area.rows };
      if (gap.rows > 0) between.push(gap);
    } else runs.push(area);
  }
  for (const run of runs) rangeOf(sheet, run).mergeAcross();
  if (between.length > 0) rangesOf(sheet, between).breakApart();
  for (const area of areas) if (!isFlat(area)) rangeOf(sheet, area).merge();
}
