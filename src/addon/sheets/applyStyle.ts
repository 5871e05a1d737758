/** Giving ranges the style of their role, and many of them at once. */
import type { Area } from '../../domain/sheet/area';
import type { FormattedArea, StyledArea } from '../../domain/sheet/sheetDescription';
import { type CellStyle, NUMBER_FORMATS, STYLES, type StyleRole } from '../../domain/sheet/styles';
import { rangesOf } from './sheetArea';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = GoogleAppsScript.Spreadsheet.Range | GoogleAppsScript.Spreadsheet.RangeList;

const PROPERTIES: readonly (keyof CellStyle)[] = [
  'border',
  'bold',
  'italic',
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

/** The same for many areas: a call for each property and value, however many areas there are. */
export function applyStyles(sheet: Sheet, styles: readonly StyledArea[]): void {
  for (const property of PROPERTIES) {
    const having = styles.filter(({ role }) => styleOf(role)[property] !== undefined);
    for (const { value, areas } of alike(having, ({ role }) => styleOf(role)[property])) {
      paint(rangesOf(sheet, areas), { [property]: value });
    }
  }
}

function styleOf(role: StyleRole): CellStyle {
  return STYLES[role];
}

function paint(cells: Cells, style: CellStyle): void {
  if (style.border) cells.setBorder(true, true, true, true, true, true);
  if (style.bold) cells.setFontWeight('bold');
  if (style.italic) cells.setFontStyle('italic');
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

function overlaps(one: Area): (other: Area) => boolean {
  return (other) =>
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns;
}
