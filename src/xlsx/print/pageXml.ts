/** The elements and names by which a file says how a sheet is printed. */
import { columnLetters } from '../../document/cellAddress';
import type { Sheet } from '../../document/workbook';
import type { PrintNames } from '../package/definedNames';
import { quoteSheetName } from '../package/sheetReference';
import { encodeText } from '../xml/xmlText';
import { type PageLayout, usedColumns } from './pageLayout';
import { type PageSetup, SIDES } from './pageSetup';

/** The elements of a page set-up, in the order of the schema. */
export const PAGE_ELEMENTS = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
/** The elements of page breaks, behind those. */
export const BREAK_ELEMENTS = ['rowBreaks', 'colBreaks'];

const MILLIMETRES_PER_INCH = 25.4;
/** The last column of a sheet, counted from 0: up to where a break goes. */
const LAST_COLUMN = 16383;

/** The elements of a page set-up. */
export function pageXml(
  { orientation, margins, footer }: PageSetup,
  { paper, scale }: PageLayout,
  prefix: string,
): string {
  const inches = SIDES.map(
    (side) => ` ${side}="${Number((margins[side] / MILLIMETRES_PER_INCH).toFixed(4))}"`,
  );
  const p = prefix;
  const size = scale === null ? 'fitToHeight="0"' : `scale="${scale}"`;
  return (
    `<${p}printOptions horizontalCentered="1"/><${p}pageMargins${inches.join('')}/>` +
    `<${p}pageSetup paperSize="${paper}" ${size} orientation="${orientation}"/>` +
    `<${p}headerFooter><${p}oddFooter>${encodeText(footer)}</${p}oddFooter></${p}headerFooter>`
  );
}

/** The element of page breaks; '' where there are none. */
export function breaksXml({ breaks }: PageLayout, prefix: string): string {
  if (breaks.length === 0) return '';
  const count = breaks.length;
  const marks = breaks.map((row) => `<${prefix}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  const name = `${prefix}rowBreaks`;
  return `<${name} count="${count}" manualBreakCount="${count}">${marks.join('')}</${name}>`;
}

/**
 * What the defined names say. Of a sheet of the users' whole columns are printed: it grows
 * downwards, and what is added must not be left out.
 */
export function printNames(sheet: Sheet, { repeat, printed, isUsers }: PageSetup): PrintNames {
  const name = quoteSheetName(sheet.name);
  const columns = columnLetters((printed?.columns ?? usedColumns(sheet)) - 1);
  const area = printed ? `$A$1:$${columns}$${printed.rows}` : isUsers ? `$A:$${columns}` : null;
  return {
    '_xlnm.Print_Area': area === null ? null : `${name}!${area}`,
    '_xlnm.Print_Titles': repeat && `${name}!$${repeat.first}:$${repeat.last}`,
  };
}
