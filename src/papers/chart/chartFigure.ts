/** A chart with its title and what its colours mean. */
import type { PaperChart } from '../../domain/paper/paper';
import type { Language } from '../../domain/text/language';
import { element } from '../../sidebar/element';
import { cellText } from '../shownCell';
import { dashOf } from './lineDashes';
import { lineChart } from './linesPicture';
import { stackedBars } from './barsPicture';
import { svg } from './pictureParts';

const DRAWN = { 'stacked-bars': stackedBars, lines: lineChart } as const;

export function chartFigure(chart: PaperChart, language: Language): HTMLElement {
  const number = (value: number) => cellText(value, language);
  const legend = chart.series.map(({ name }, at) =>
    element('li', {}, sample(chart, at), element('span', {}, name)),
  );
  return element(
    'figure',
    {},
    element('figcaption', {}, chart.title),
    DRAWN[chart.drawn](chart, number),
    element('ul', { class: 'legend' }, ...legend),
  );
}

/** A piece of what the picture shows of a series. */
function sample({ drawn, series }: PaperChart, at: number): SVGElement {
  const { color, isMark } = series[at]!;
  const shape = isMark
    ? svg('rect', { x: 10, y: 0, width: 4, height: 12, fill: color })
    : drawn === 'stacked-bars'
      ? svg('rect', { x: 6, y: 0, width: 12, height: 12, fill: color })
      : svg('line', {
          class: 'line',
          x1: 0,
          x2: 24,
          y1: 6,
          y2: 6,
          stroke: color,
          'stroke-dasharray': dashOf(series, at),
        });
  return svg('svg', { viewBox: '0 0 24 12', 'aria-hidden': 'true' }, shape);
}
