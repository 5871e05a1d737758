/** What the report's sheet says by itself, for the next run to know what people have changed. */
import { recordRows } from '../../paper/kept/paperRecord';
import { SheetComposer } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import { aboutLine } from '../parts/aboutLine';
import { reportLayout } from './reportLayout';

const NAME = { vi: 'Báo cáo lần trước', en: 'Earlier report' };
/** Of which run, the row, and what was written into it. */
const WIDTHS = [60, 60, 640];

/** Hidden, and written before the report: wherever a run stops, nothing is taken for another's. */
export const reportRecordSheet = defineSummary({
  kind: 'report-record',
  name: NAME,
  orientation: 'landscape',
  written: 'hidden',
  build: (input) => {
    const composer = new SheetComposer(WIDTHS);
    composer.head(NAME[input.language], aboutLine(input));
    composer.lines('body', recordRows(reportLayout(input).record));
    return composer.content(null);
  },
});
