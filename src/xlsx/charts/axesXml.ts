/** The axes of a chart: its labels, and its values from zero on. */
import type { CellReferences } from './cellReferences';
import { fontXml, FRAME, solid, titleXml } from './chartLooks';
import type { ShownChart } from './shownChart';

/** Up to this much, counts are marked one by one: else an axis would have halves of them. */
const MOST_SINGLE_STEPS = 8;
/** As many labels as stand side by side. */
const MOST_LABELS = 12;
/** Of the room for a label below a chart, that its words may take: dates break once more at a stroke. */
const BREAKING_PART = 1.7;
/** Of an average letter of a label. */
const LETTER_PIXELS = 6;

/**
 * Both axes. Labels of bars that lie run from top to bottom, as their cells do, and the axis of the
 * values is below them.
 */
export function axesXml(chart: ShownChart, cells: CellReferences): string {
  const { isHorizontal, series, counted } = chart;
  const values = series.map((one) => cells.numbersOf(one.cells));
  const count = Math.max(...series.map(({ cells: { area } }) => area.bottom - area.top + 1));
  // Each bar has its name, which LibreOffice leaves out for want of room unless it is told to be level.
  const step = isHorizontal ? 1 : Math.ceil(count / MOST_LABELS);
  const hasNegative = values.flat().some((value) => value < 0);
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('E3E3E3')}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    '<c:catAx><c:axId val="111111111"/>' +
    `<c:scaling><c:orientation val="${isHorizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="1"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${FRAME}</c:spPr>${fontXml(isHorizontal || canBreak(chart, cells))}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/>' +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${step}"/>` +
    '<c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>' +
    `${hasNegative ? '' : '<c:min val="0"/>'}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'b' : 'l'}"/>${grid}` +
    `${counted === '' ? '' : titleXml(counted)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${fontXml()}<c:crossAx val="111111111"/>` +
    `<c:crosses val="${isHorizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `${areFew(chart, values) ? '<c:majorUnit val="1"/>' : ''}</c:valAx>`
  );
}

/** Whether labels below a chart find room where they are broken into lines, not turned. */
function canBreak({ labels, width }: ShownChart, cells: CellReferences): boolean {
  if (!labels) return false;
  const texts = cells.textsOf(labels);
  if (!texts.some((text) => text.includes(' '))) return false;
  const longest = Math.max(...texts.flatMap((text) => text.split(' ').map(({ length }) => length)));
  return longest * LETTER_PIXELS <= (width / texts.length) * BREAKING_PART;
}

/** Whether all values are whole and none reaches far, also where they stand on one another. */
function areFew({ isStacked }: ShownChart, values: readonly (readonly number[])[]): boolean {
  if (!values.flat().every((value) => Number.isInteger(value))) return false;
  const highest = values.map((numbers) => Math.max(0, ...numbers));
  const reach = isStacked
    ? highest.reduce((sum, value) => sum + value, 0)
    : Math.max(0, ...highest);
  return reach <= MOST_SINGLE_STEPS;
}
