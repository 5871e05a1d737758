/** What the sheets that the add-on writes look like. */
import type { Role } from '../../domain/sheet/resultSheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Background of headers. */
export const HEADER_BACKGROUND = '#d9e2f3';
/** Background of the cells in which people write. */
export const INPUT_BACKGROUND = '#fff9e5';
const TOTAL_BACKGROUND = '#f2f2f2';

/** How numbers and dates are shown; the decimal mark is that of the spreadsheet's locale. */
export const NUMBER_FORMATS = { count: '#,##0', percent: '0.0', date: 'dd/mm/yyyy' } as const;

/** Thin lines around each cell. */
export function setGrid(range: Range): Range {
  return range.setBorder(true, true, true, true, true, true);
}

const LOOKS: Readonly<Record<Role, (range: Range) => unknown>> = {
  title: (range) => range.setFontWeight('bold').setFontSize(14),
  about: (range) => range.setFontStyle('italic'),
  heading: (range) => range.setFontWeight('bold').setFontSize(12),
  header: (range) =>
    setGrid(range)
      .setFontWeight('bold')
      .setBackground(HEADER_BACKGROUND)
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true),
  body: (range) => setGrid(range).setVerticalAlignment('top').setWrap(true),
  total: (range) => setGrid(range).setFontWeight('bold').setBackground(TOTAL_BACKGROUND),
  note: (range) => range.setFontStyle('italic').setVerticalAlignment('top'),
  letterhead: (range) => range.setFontWeight('bold').setHorizontalAlignment('center').setWrap(true),
  centred: (range) => range.setHorizontalAlignment('center').setWrap(true),
  italic: (range) => range.setFontStyle('italic'),
  paragraph: (range) => range.setVerticalAlignment('top').setWrap(true),
};

/** Gives cells the look of their role. */
export function lookOf(role: Role, range: Range): unknown {
  return LOOKS[role](range);
}
