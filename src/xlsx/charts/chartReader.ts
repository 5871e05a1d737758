/** A chart of a file as one of the document. */
import { parseArea } from '../../document/cellAddress';
import type { Chart, ChartSource, Sheet } from '../../document/workbook';
import { splitReference } from '../package/sheetReference';
import { child, childrenNamed, type XmlElement } from '../xml/xmlTree';
import type { AnchorPlace } from './anchorReader';
import { valueAxis } from './shownChart';

/** Where the cells of a chart are looked for. */
export interface ChartSurroundings {
  /** The sheet that it is on, to which cells belong that are no longer there. */
  readonly sheet: Sheet;
  readonly sheets: readonly Sheet[];
}

/** @returns null for a kind of chart that the document does not have */
export function readChart(
  root: XmlElement,
  place: AnchorPlace,
  surroundings: ChartSurroundings,
): Chart | null {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  if (groups.length === 0 || !groups.every(({ name }) => /^(?:bar|line)Chart$/.test(name))) {
    return null;
  }
  const bars = groups.find(({ name }) => name === 'barChart');
  const isHorizontal = valueOf(bars, 'barDir') === 'bar';
  const series = groups
    .flatMap((group) => childrenNamed(group, 'ser').map((element) => ({ group, element })))
    .sort((a, b) => orderOf(a.element) - orderOf(b.element));
  const source = (reference: XmlElement | undefined): ChartSource =>
    sourceOf(reference?.text ?? '', surroundings);
  const options: Record<string, unknown> = {};
  const setOption = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') options[name] = value;
  };
  setOption('width', place.width);
  setOption('height', place.height);
  setOption(`${valueAxis(isHorizontal)}.title`, textOf(child(child(plot, 'valAx'), 'title')));
  series.forEach(({ group, element }, at) => {
    setOption(`series.${at}.labelInLegend`, textOf(child(element, 'tx')));
    if (bars && !isHorizontal) setOption(`series.${at}.type`, group === bars ? 'bars' : 'line');
  });
  return {
    kind: isHorizontal ? 'bar' : bars ? 'combo' : 'line',
    sources: [
      source(formulaOf(child(series[0]?.element, 'cat'))),
      ...series.map(({ element }) => source(formulaOf(child(element, 'val')))),
    ],
    row: place.row,
    column: place.column,
    offsetX: place.offsetX,
    offsetY: place.offsetY,
    headers: 0,
    mergeStrategy: 'MERGE_COLUMNS',
    stacked: isHorizontal && valueOf(bars, 'grouping') === 'stacked',
    title: textOf(child(chart, 'title')),
    colors: series.map(({ element }) => colorOf(child(element, 'spPr'))),
    options,
  };
}

function sourceOf(formula: string, { sheet, sheets }: ChartSurroundings): ChartSource {
  const reference = splitReference(formula);
  const named = sheets.find(({ name }) => name === reference?.sheetName);
  return { sheet: named ?? sheet, area: named ? parseArea(reference?.cells ?? '') : null };
}

function formulaOf(data: XmlElement | undefined): XmlElement | undefined {
  return child(data?.children[0], 'f');
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.val;
}

function orderOf(series: XmlElement): number {
  return Number(valueOf(series, 'order') ?? 0);
}

/** A text that stands in the chart, a line a paragraph, or that was in a cell when it was saved. */
function textOf(element: XmlElement | undefined): string {
  const [rich] = deep(element, 'rich');
  if (!rich) return deep(element, 'v')[0]?.text ?? '';
  const lines = childrenNamed(rich, 'p').map((line) => deep(line, 't').map(({ text }) => text));
  return lines.map((pieces) => pieces.join('')).join('\n');
}

/** The colour of an area, or of a line. */
function colorOf(looks: XmlElement | undefined): string {
  const [color] = deep(child(looks, 'solidFill') ?? child(looks, 'ln'), 'srgbClr');
  return color ? `#${color.attributes.val ?? ''}` : '';
}

/** All elements of a name within an element. */
function deep(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((inner) =>
    inner.name === name ? [inner] : deep(inner, name),
  );
}
