/** A paper's chart as a chart of Word's own: its numbers can be seen and changed there. */
import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { PaperChart } from '../domain/paper/paper';
import type { Language } from '../domain/text/language';
import { describedChart } from './describedChart';
import { TEXT_WIDTH } from './wordPage';
import { plainText } from './plainText';
import { FONT, points } from './wordStyles';

/** In pixels, of which Word counts 96 an inch. */
const WIDTH = Math.round((TEXT_WIDTH / 1440) * 96);
const LINES_HEIGHT = 330;
/** Bars: what stands around them, and each of them; no higher than a page. */
const FRAME_HEIGHT = 110;
const BAR_HEIGHT = 32;
const MOST_HEIGHT = 860;

const FONT_SIZE = { size: 10 };
/** Thousands set apart as in the paper, whatever the system of the reader does. */
const COUNTS: Readonly<Record<Language, string>> = {
  vi: '[>=1000]0\\.000;0',
  en: '[>=1000]0\\,000;0',
};

/** @param keepNext whether what follows, such as a note, stays with it */
export function chartParagraph(
  chart: PaperChart,
  language: Language,
  keepNext: boolean,
): Paragraph {
  const spacing = { before: points(6), after: points(6) };
  // There is nothing to draw, and Word takes no empty chart
  if (chart.labels.length === 0 || chart.series.length === 0) {
    return new Paragraph({ keepNext });
  }
  const drawn = new ChartRun(options(chart, language));
  // A run as any other, which the library's list of them leaves out
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new Paragraph({ keepNext, spacing, children: [drawn] });
}

function options(chart: PaperChart, language: Language): ChartRunOptions {
  const isBars = chart.drawn === 'stacked-bars';
  const most = mostShown(chart);
  const height = isBars
    ? Math.min(MOST_HEIGHT, FRAME_HEIGHT + BAR_HEIGHT * chart.labels.length)
    : LINES_HEIGHT;
  const common = {
    title: { text: plainText(chart.title), font: { size: 12, bold: true } },
    font: { name: FONT, color: '000000' },
    legend: { position: 'bottom', font: FONT_SIZE },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width: WIDTH, height },
    altText: {
      name: plainText(chart.title),
      description: describedChart(chart, language),
    },
    categories: chart.labels.map(plainText),
  } as const;
  const valueAxis = {
    minimum: 0,
    numberFormat: COUNTS[language],
    font: FONT_SIZE,
    // Else a few units would be counted in halves
    ...(most <= 10 && { interval: 1, maximum: Math.max(1, most) }),
  };
  if (isBars) {
    return {
      ...common,
      type: 'bar',
      stacking: 'stacked',
      gapWidth: 60,
      series: chart.series.map(plainSeries),
      categoryAxis: { reverseOrder: true, font: FONT_SIZE },
      // In reverse order the first category, with it the axis of values, is at the top
      valueAxis: { ...valueAxis, crossesAt: 'maximum' },
    };
  }
  const categoryAxis = { font: FONT_SIZE };
  const lines = chart.series.filter(({ isMark }) => !isMark).map(line);
  const marks = chart.series.filter(({ isMark }) => isMark).map(plainSeries);
  if (marks.length === 0) {
    return { ...common, type: 'line', series: lines, categoryAxis, valueAxis };
  }
  return {
    ...common,
    type: 'column',
    gapWidth: 500,
    overlap: 100,
    series: [...marks, ...lines],
    categoryAxis,
    valueAxis,
  };
}

function plainSeries({ name, color, values }: PaperChart['series'][number]): ChartSeries {
  return { name: plainText(name), values, color: color.replace('#', '') };
}

function line(series: PaperChart['series'][number]): ChartSeries {
  return { ...plainSeries(series), type: 'line', markers: { size: 4 } };
}

/** How far the axis of values goes. */
function mostShown({ drawn, labels, series }: PaperChart): number {
  const at = (column: number) => series.map(({ values }) => values[column] ?? 0);
  const heights = labels.map((_label, column) =>
    drawn === 'stacked-bars'
      ? at(column).reduce((sum, value) => sum + value, 0)
      : Math.max(...at(column)),
  );
  return Math.max(0, ...heights);
}
