/** Charts are drawn in place of those that an earlier run drew, and of no others. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drawCharts } from '../../../src/addon/sheets/charts';
import type { SheetChart } from '../../../src/domain/sheet/sheetDescription';

const before = (globalThis as { Charts?: unknown }).Charts;
beforeAll(() => {
  Object.assign(globalThis, { Charts: { ChartMergeStrategy: { MERGE_COLUMNS: 'columns' } } });
});
afterAll(() => {
  Object.assign(globalThis, { Charts: before });
});

const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});
const CHART: SheetChart = {
  kind: 'stacked-bar',
  title: 'Tiến độ',
  labels: area(1, 0, 3, 1),
  series: [
    { values: area(1, 1, 3, 1), name: 'Xong', color: '#111111' },
    { values: area(1, 2, 3, 1), name: 'Còn', color: '#222222' },
  ],
  row: 6,
  column: 2,
};

/** A sheet with charts of these titles, and what is done to it. */
function sheetWith(...titles: readonly unknown[]) {
  const done: string[] = [];
  const builder = (calls: string): object =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: unknown[]) =>
            method === 'build' ? calls : builder(`${calls} ${method}(${args.join(', ')})`),
      },
    );
  const charts = titles.map((title) => ({
    title,
    getOptions: () => ({ get: (option: string) => (option === 'title' ? title : null) }),
  }));
  const sheet = {
    getCharts: () => charts,
    removeChart: ({ title }: { title: unknown }) => done.push(`remove ${String(title)}`),
    insertChart: (built: string) => done.push(built.trim()),
    newChart: () => builder(''),
    getRange: (...at: number[]) => `[${at.join()}]`,
  };
  return { done, sheet: sheet as never };
}

function drawn(chart: Partial<SheetChart>): string {
  const { done, sheet } = sheetWith();
  drawCharts(sheet, { charts: [{ ...CHART, ...chart }] } as never);
  return done.join();
}

const FRAME = (axis: string, width: number, height: number, counted: string) =>
  `setTitle(Tiến độ) setColors(#111111,#222222) setPosition(7, 3, 0, 0) ` +
  `setOption(width, ${width}) setOption(height, ${height}) setOption(legend.position, bottom) ` +
  `setOption(${axis}.minValue, 0) setOption(${axis}.format, 0) setOption(${axis}.title, ${counted}) ` +
  `setMergeStrategy(columns) addRange([2,1,3,1])`;
const SERIES =
  'addRange([2,2,3,1]) setOption(series.0.labelInLegend, Xong) addRange([2,3,3,1]) setOption(series.1.labelInLegend, Còn)';

it('bars are stacked, from 0 along the axis that lies', () => {
  expect(drawn({})).toBe(
    `asBarChart() setStacked() ${FRAME('hAxis', 640, 320, '')} ${SERIES} setNumHeaders(0)`,
  );
});

it('lines count upwards, in the size and with the word that are said', () => {
  const size = { width: 900, height: 400 };
  expect(drawn({ kind: 'lines', size, counted: 'CĐCS' })).toBe(
    `asLineChart() ${FRAME('vAxis', 900, 400, 'CĐCS')} ${SERIES} setNumHeaders(0)`,
  );
});

it('lines with a mark are a combination, whose mark is a thin bar', () => {
  const [line, mark] = CHART.series;
  const series = [line!, { ...mark!, isMark: true }] as const;
  expect(drawn({ kind: 'lines', series })).toBe(
    `asComboChart() ${FRAME('vAxis', 640, 320, '')} addRange([2,2,3,1]) setOption(series.0.labelInLegend, Xong) ` +
      'setOption(series.0.type, line) addRange([2,3,3,1]) setOption(series.1.labelInLegend, Còn) ' +
      'setOption(series.1.type, bars) setOption(bar.groupWidth, 20%) setNumHeaders(0)',
  );
});

it('those of an earlier run go, known by their titles; those of people stay', () => {
  const old = sheetWith('Tiến độ', 'Của tôi', 'Tên cũ', null, 3);
  drawCharts(old.sheet, { charts: [], chartTitles: ['Tiến độ', 'Tên cũ'] } as never);
  expect(old.done).toEqual(['remove Tiến độ', 'remove Tên cũ']);
  const same = sheetWith('Tiến độ', 'Tên cũ', '');
  drawCharts(same.sheet, { charts: [CHART] } as never);
  expect(same.done).toEqual(['remove Tiến độ', expect.stringContaining('asBarChart')]);
  const fresh = sheetWith('Tiến độ');
  drawCharts(fresh.sheet, { charts: [CHART] } as never, true);
  expect(fresh.done).toEqual([expect.stringContaining('asBarChart')]);
  const none = sheetWith('');
  drawCharts(none.sheet, {} as never);
  expect(none.done).toEqual([]);
});
