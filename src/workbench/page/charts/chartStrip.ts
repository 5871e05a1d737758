/** The charts of the sheet that is in sight, below the grid, with their figures as tables. */
import type { Words } from '../../words';
import { byId, element } from '../pageElements';
import type { ChartFigures } from './chartFigures';

export class ChartStrip {
  private readonly region = byId('charts', HTMLElement);
  private shown = '';

  /** Shows these charts in place of the others. */
  async show(charts: readonly ChartFigures[], { chart: words }: Words): Promise<void> {
    const state = JSON.stringify([words.title, charts]);
    if (state === this.shown) return;
    this.shown = state;
    this.region.hidden = charts.length === 0;
    this.region.setAttribute('aria-label', words.title);
    const places = charts.map((chart) => pictureOf(chart, words));
    const isOpen = this.region.querySelector('details')?.open ?? true;
    const strip = element(
      'details',
      {},
      element('summary', {}, words.title),
      ...charts.map((chart, at) => figureOf(chart, places[at]!, words)),
    );
    strip.open = isOpen;
    this.region.replaceChildren(strip);
    if (charts.length === 0) return;
    const { drawChart } = await import('./drawChart');
    // Another sheet may have come into sight meanwhile
    if (state === this.shown) charts.forEach((chart, at) => drawChart(places[at]!, chart));
  }
}

function pictureOf({ title }: ChartFigures, words: Words['chart']): HTMLElement {
  return element('div', { role: 'img', 'aria-label': words.picture(title), class: 'chart' });
}

function figureOf(chart: ChartFigures, picture: HTMLElement, words: Words['chart']): HTMLElement {
  const legend = chart.series.map(({ name, color, isMark }) => {
    const shape = isMark ? 'mark upright' : 'mark';
    const mark = element('span', { class: shape, 'aria-hidden': 'true' });
    mark.style.background = color;
    return element('li', {}, mark, name);
  });
  return element(
    'figure',
    {},
    element('figcaption', {}, chart.title),
    element('ul', { class: 'legend' }, ...legend),
    ...(chart.counted === '' ? [] : [element('p', { class: 'counted' }, chart.counted)]),
    picture,
    element('details', {}, element('summary', {}, words.figures), tableOf(chart)),
  );
}

function tableOf({ title, labels, series, written }: ChartFigures): HTMLElement {
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...series.map(({ name }) => element('th', { scope: 'col' }, name)),
  );
  const rows = labels.map((label, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...series.map(({ values }) => {
        const value = values[at] ?? null;
        return element('td', {}, value === null ? '' : written(value));
      }),
    ),
  );
  return element(
    'table',
    { 'aria-label': title },
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
}
