/** Trackers whose units come out of a formula: which cells it fills, and how their statuses know. */
import { filledAreas, isFilled } from '../../../domain/formulas/spillingFormula';
import type { Area } from '../../../domain/sheet/area';
import { columnLetter, type SheetGrid } from '../../../domain/sheet/grid';
import type { Header } from '../../../domain/tracker/header';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of numbers and headings of sections may stand between the header and what a formula fills. */
const BELOW_HEADER = 5;

/**
 * The areas that formulas may fill from the rows above the units and the first of these: such a formula
 * fills the rows below it, too.
 * @param read the formulas from the first row on, where they are at hand
 */
export function filledFromAbove(
  sheet: Sheet,
  { rows }: SheetGrid,
  header: Header,
  read?: readonly (readonly string[])[],
): Area[] {
  const { top, levels, columns } = header;
  const height = Math.min(top + levels + BELOW_HEADER, rows.length);
  const width = Math.max(...columns.values()) + 1;
  const formulas = read ?? sheet.getRange(1, 1, height, width).getFormulas();
  return filledAreas(formulas.slice(0, height));
}

/** The letters of the names where a formula fills them: rows move without the cells beside them. */
export function movingNamesOf(filled: readonly Area[], header: Header): string | undefined {
  const name = header.columns.get('unit_name')!;
  const below = header.top + header.levels;
  const isMoving = filled.some((area) => isFilled([area], Math.max(area.row, below), name));
  return isMoving ? columnLetter(name) : undefined;
}
