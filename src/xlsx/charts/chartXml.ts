/** The part of a chart: bars that lie, or lines with upright bars among them. */
import { escapeXml } from '../xml/xmlText';
import { axesXml } from './axesXml';
import type { CellReferences } from './cellReferences';
import { fontXml, FRAME, solid, titleXml } from './chartLooks';
import type { DrawingNamespaces } from './chartNames';
import type { ShownChart, ShownSeries } from './shownChart';

/** The axes of the labels and of the values, by their numbers. */
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
/** How much wider the gap between bars is than a bar, in percent. */
const [GAP, GAP_OF_MARKS] = [50, 400];
/** As many points of a line as are told apart. */
const MOST_MARKERS = 40;
/** Lines stay different where a paper is printed without colours. */
const MARKERS = ['circle', 'square', 'triangle', 'diamond'];

/** A whole chart part. */
export function chartXml(
  chart: ShownChart,
  cells: CellReferences,
  namespaces: DrawingNamespaces,
): string {
  const { chart: c, main, relationships } = namespaces;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${main}" xmlns:r="${relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    (chart.title === '' ? '' : titleXml(chart.title, { size: 1300, isBold: true })) +
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea><c:layout/>` +
    groupsXml(chart, cells) +
    axesXml(chart, cells) +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${fontXml()}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}${FRAME}</c:spPr>${fontXml()}</c:chartSpace>`
  );
}

/** Upright bars stand before lines, which are drawn over them; their order is that of the chart. */
function groupsXml(chart: ShownChart, cells: CellReferences): string {
  const { isHorizontal, series } = chart;
  const numbered = series.map((one, order) => ({ ...one, order }));
  const bars = numbered.filter(({ isColumn }) => isHorizontal || isColumn);
  const lines = numbered.filter((one) => !bars.includes(one));
  return barsXml(chart, bars, cells) + linesXml(chart, lines, cells);
}

type Numbered = ShownSeries & { readonly order: number };

function barsXml(chart: ShownChart, series: readonly Numbered[], cells: CellReferences): string {
  if (series.length === 0) return '';
  const { isHorizontal, isStacked } = chart;
  const written = series.map(
    (one) =>
      `<c:ser>${headXml(one)}<c:spPr>${solid(one.color)}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${dataXml(chart, one, cells)}</c:ser>`,
  );
  // Marks of one label stand at the same place.
  const overlap = isStacked || !isHorizontal ? '<c:overlap val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="${isHorizontal ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${written.join('')}<c:gapWidth val="${isHorizontal ? GAP : GAP_OF_MARKS}"/>${overlap}` +
    `${AXES}</c:barChart>`
  );
}

function linesXml(chart: ShownChart, series: readonly Numbered[], cells: CellReferences): string {
  if (series.length === 0) return '';
  const written = series.map(
    (one) =>
      `<c:ser>${headXml(one)}<c:spPr><a:ln w="28575" cap="rnd">${solid(one.color)}<a:round/></a:ln>` +
      `</c:spPr>${markerXml(one)}${dataXml(chart, one, cells)}<c:smooth val="0"/></c:ser>`,
  );
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${written.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

function headXml({ order, name }: Numbered): string {
  const text = name === '' ? '' : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  return `<c:idx val="${order}"/><c:order val="${order}"/>${text}`;
}

function dataXml({ labels }: ShownChart, { cells: values }: Numbered, cells: CellReferences) {
  const categories = labels ? `<c:cat>${cells.labels(labels)}</c:cat>` : '';
  return `${categories}<c:val>${cells.numbers(values)}</c:val>`;
}

function markerXml({ order, color, cells: { area } }: Numbered): string {
  if (area.bottom - area.top + 1 > MOST_MARKERS) {
    return '<c:marker><c:symbol val="none"/></c:marker>';
  }
  const symbol = MARKERS[order % MARKERS.length]!;
  return (
    `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/><c:spPr>${solid(color)}` +
    `<a:ln w="9525">${solid(color)}</a:ln></c:spPr></c:marker>`
  );
}
