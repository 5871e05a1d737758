/** Giving ranges the style of their role, and many of them at once. */
import type { Area } from '../../domain/sheet/area';
import type { FormattedArea, StyledArea } from '../../domain/sheet/sheetDescription';
import { type CellStyle, NUMBER_FORMATS, STYLES, type StyleRole } from '../../domain/sheet/styles';
import { rangesOf } from './sheetArea';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = Range | GoogleAppsScript.Spreadsheet.RangeList;

const PROPERTIES: readonly (keyof CellStyle)[] = [
  'border',
  'bold',
  'italic',
  'fontFamily',
  'fontSize',
  'background',
  'horizontal',
  'vertical',
  'wrap',
];

/** Sets what the role's style says, and nothing else. */
export function applyStyle(cells: Cells, role: StyleRole): void {
  paint(cells, STYLES[role]);
}

/**
 * The same for many areas: a call for each property and value, however many areas there are.
 * @param fresh all cells where none has a style yet: what is of several values is then given to each
 * cell in one call, as there is nothing that the others could lose
 */
export function applyStyles(sheet: Sheet, styles: readonly StyledArea[], fresh?: Range): void {
  for (const property of PROPERTIES) {
    const having = styles.filter(({ role }) => styleOf(role)[property] !== undefined);
    const groups = alike(having, ({ role }) => styleOf(role)[property]);
    const each = groups.length > 1 ? fresh : undefined;
    if (each && property === 'background') {
      each.setBackgrounds(cellByCell(each, having, ({ role }) => styleOf(role).background));
    } else if (each && property === 'vertical') {
      each.setVerticalAlignments(cellByCell(each, having, ({ role }) => styleOf(role).vertical));
    } else {
      for (const { value, areas } of groups) paint(rangesOf(sheet, areas), { [property]: value });
    }
  }
}

/** What each cell gets, of areas that overlap from the later one; null outside all areas. */
function cellByCell<A extends Area, T>(
  cells: Range,
  areas: readonly A[],
  valueOf: (area: A) => T | undefined,
): (T | null)[][] {
  const width = cells.getNumColumns();
  const values = Array.from({ length: cells.getNumRows() }, () =>
    Array<T | null>(width).fill(null),
  );
  for (const area of areas) {
    const { row, column, rows, columns } = area;
    for (const line of values.slice(row, row + rows)) {
      line.fill(valueOf(area) ?? null, column, column + columns);
    }
  }
  return values;
}

function styleOf(role: StyleRole): CellStyle {
  return STYLES[role];
}

function paint(cells: Cells, style: CellStyle): void {
  if (style.border) cells.setBorder(true, true, true, true, true, true);
  if (style.bold) cells.setFontWeight('bold');
  if (style.italic) cells.setFontStyle('italic');
  if (style.fontFamily) cells.setFontFamily(style.fontFamily);
  if (style.fontSize) cells.setFontSize(style.fontSize);
  if (style.background) cells.setBackground(style.background);
  if (style.horizontal) cells.setHorizontalAlignment(style.horizontal);
  if (style.vertical) cells.setVerticalAlignment(style.vertical);
  if (style.wrap) cells.setWrap(true);
}

/** Shows numbers and dates as described: a call for each format. */
export function applyFormats(sheet: Sheet, formats: readonly FormattedArea[]): void {
  for (const { value, areas } of alike(formats, ({ format }) => NUMBER_FORMATS[format])) {
    rangesOf(sheet, areas).setNumberFormat(value);
  }
}

/** Areas of one value together, as far as of two that overlap the later one stays the later. */
function alike<A extends Area, T>(
  areas: readonly A[],
  valueOf: (area: A) => T,
): { readonly value: T; readonly areas: A[] }[] {
  const groups: { readonly value: T; readonly areas: A[] }[] = [];
  for (const area of areas) {
    const value = valueOf(area);
    const at = groups.map((group) => group.value).lastIndexOf(value);
    const isCovered = groups.slice(at + 1).some((group) => group.areas.some(overlaps(area)));
    if (at < 0 || isCovered) groups.push({ value, areas: [area] });
    else groups[at]!.areas.push(area);
  }
  return groups;
}

/** Whether areas have a cell in common. */
export function overlaps(one: Area): (other: Area) => boolean {
  return (other) =>
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns;
}
