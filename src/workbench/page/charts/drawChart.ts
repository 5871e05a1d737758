/** Drawing charts; the page loads this, and the library, once a sheet has one. */
import { BarChart, type DrawEvent, LineChart, type PointDrawEvent } from 'chartist';
import type { ChartFigures } from './chartFigures';

const HEIGHT = '240px';
/** Pixels of a letter of the names below lines, which stand side by side, and between them. */
const [LETTER, GAP] = [6.2, 16];
/** Pixels for the names of bars, and for those of values. */
const [BAR_NAMES, VALUES] = [150, 44];
/** Pixels between marks of one label. */
const MARK_STEP = 6;

/** @param place an empty element of the page */
export function drawChart(place: HTMLElement, figures: ChartFigures): void {
  const { kind, isStacked, labels, series, written } = figures;
  const data = {
    labels: [...labels],
    // Bars lie with the first name on top, for which the library turns both lists round
    series: (kind === 'bar' ? [...series].reverse() : series).map(({ values }) => [...values]),
  };
  const numbers = {
    onlyInteger: true,
    labelInterpolationFnc: (value: unknown) => written(Number(value)),
  };
  const common = { height: HEIGHT, chartPadding: { top: 20, right: 24, bottom: 4, left: 8 } };
  const longest = Math.max(0, ...labels.map(({ length }) => length)) * LETTER + GAP;
  /** Whether the name of a place on the axis is written: as many as find room. */
  const isNamed = (at: number) => {
    const between = (place.clientWidth - VALUES) / Math.max(1, labels.length - 1);
    const step = Math.max(1, Math.ceil(longest / between));
    return at % step === 0 && (at === 0 || (labels.length - 1 - at) * between > longest - GAP * 3);
  };
  const chart =
    kind === 'bar'
      ? new BarChart(place, data, {
          ...common,
          stackBars: isStacked,
          horizontalBars: true,
          reverseData: true,
          axisX: numbers,
          axisY: { offset: BAR_NAMES },
          height: `${Math.max(240, labels.length * 28 + 40)}px`,
        })
      : new LineChart(place, data, {
          ...common,
          fullWidth: true,
          lineSmooth: false,
          low: 0,
          axisY: { ...numbers, offset: VALUES },
          axisX: {
            labelInterpolationFnc: (label: unknown, at: number) =>
              (isNamed(at) ? label : null) as string,
          },
        });
  chart.on('draw', (event: DrawEvent) => {
    if (event.type !== 'bar' && event.type !== 'line' && event.type !== 'point') return;
    const { color, isMark } = series[event.seriesIndex] ?? {};
    if (color === undefined) return;
    event.element.attr({ style: `stroke: ${color}` });
    if (isMark && event.type === 'point') drawMark(event as PointDrawEvent, series);
    else if (isMark) event.element.remove();
  });
}

/** An upright line in place of a point; marks of one label stand side by side. */
function drawMark(event: PointDrawEvent, series: ChartFigures['series']): void {
  const { index, seriesIndex, group, element, chartRect, x, y } = event;
  const besides = series
    .slice(0, seriesIndex)
    .filter(({ isMark, values }) => isMark && (values[index] ?? null) !== null);
  const at = x + besides.length * MARK_STEP;
  const style = `stroke: ${series[seriesIndex]!.color}`;
  group.elem('line', { x1: at, x2: at, y1: chartRect.y1, y2: y, style }, 'ct-bar upright');
  element.remove();
}
