/** The charts of a sheet. */
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { ChartBuilderRef, ChartRef } from './embeddedChart';
import { instance } from '../params';
import type { SheetRef } from '../refs';
import { type Methods, read, write } from '../serviceClass';

/** The charts that scripts put on a sheet. */
export const sheetCharts: Methods<SheetRef> = {
  newChart: read('navigation', [], (ref) => new ChartBuilderRef(ref)),
  getCharts: read('read', [], (ref) => ref.sheet.charts.map((chart) => new ChartRef(ref, chart))),
  insertChart: write('write', [instance(ChartRef)], ({ sheet }, [{ chart }]) => {
    // What was built stays as it was: it may be inserted once more.
    const sources = chart.sources.map((source) => ({ ...source }));
    for (const source of sources) source.sheet.chartSources.add(source);
    sheet.charts.push({ ...chart, sources });
  }),
  removeChart: write('write', [instance(ChartRef)], ({ sheet }, [{ chart }]) => {
    if (!sheet.charts.includes(chart)) {
      throw new WriteRefusal(refusals.chartElsewhere);
    }
    sheet.charts = sheet.charts.filter((other) => other !== chart);
    for (const source of chart.sources) source.sheet.chartSources.delete(source);
  }),
};
