/** Drawing charts; the page loads this, and the library, once a sheet has one. */
import { BarChart, type DrawEvent, LineChart } from 'chartist';
import type { ChartFigures } from './chartFigures';

const HEIGHT = '240px';
/** As many labels as stand side by side. */
const MOST_LABELS = 12;
/** Pixels for the names of bars, and for those of values. */
const [BAR_NAMES, VALUES] = [150, 44];

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
  const common = { height: HEIGHT, chartPadding: { top: 10, right: 24, bottom: 4, left: 8 } };
  const step = Math.ceil(labels.length / MOST_LABELS);
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
              (at % step === 0 ? label : null) as string,
          },
        });
  chart.on('draw', (event: DrawEvent) => {
    if (event.type !== 'bar' && event.type !== 'line' && event.type !== 'point') return;
    const color = series[event.seriesIndex]?.color;
    if (color !== undefined) event.element.attr({ style: `stroke: ${color}` });
  });
}
