/** Somebody types into the report while a run reads, computes and writes. */
import { describe, expect, it } from '@jest/globals';
import type { Workbook } from '../../src/document';
import { callAddon, PAGE_KEY } from '../../src/addon/addonApi';
import type { Host } from '../../src/host';
import { openHost, sheetOf, textOf } from '../addon/openHost';
import { DAY, TRACKER } from './document';
import { callsOf } from './faults';
import { summedUp } from './flows';
import { tried } from '../sampling';

const REPORT = 'Báo cáo';
const TYPED = 'Số: 15/BC-LĐLĐ';
const MOMENTS = tried({ here: 5, elsewhere: 3, whole: 20 });

/** Another layout than that of the last run, so that the looks are put on anew, or the same one. */
const documents = {
  'laid out as before': summedUp,
  'laid out anew': () => {
    const workbook = summedUp();
    const report = sheetOf(workbook, REPORT);
    report.metadata = report.metadata.filter(({ key }) => key !== PAGE_KEY);
    return workbook;
  },
} as const;

function build(workbook: Workbook, at?: number): void {
  const host = openHost(workbook, { now: DAY, activeSheet: TRACKER });
  let calls = 0;
  host.beforeCall = () => {
    if (calls++ === at) openHost(workbook, { now: DAY }).edit(REPORT, numberCell(workbook), TYPED);
  };
  callAddon(host, 'buildSummaries', [TRACKER]);
}

function numberCell(workbook: Workbook): string {
  const { rows } = sheetOf(workbook, REPORT);
  return `A${rows.findIndex((row) => textOf(row?.values[0] ?? null).startsWith('Số: ')) + 1}`;
}

function numberIn(workbook: Workbook): string {
  const row = Number(numberCell(workbook).slice(1)) - 1;
  return textOf(sheetOf(workbook, REPORT).rows[row]!.values[0]);
}

/** Whether the sheet was read since the last writing, and is not before the next: a moment without guard. */
function isUnguarded(calls: readonly string[], at: number): boolean {
  const isReading = (name: string) => name === 'Sheet.getDataRange';
  const begin = calls.lastIndexOf('Range.setValues', at - 1);
  const end = calls.indexOf('Range.setValues', at);
  return calls.slice(begin, at).some(isReading) && !calls.slice(at, end).some(isReading);
}

describe('what somebody types into the report while a run goes on', () => {
  it.each(Object.entries(documents))(
    'stands in it after this run and the next, %s, but for the moment before it is written',
    (_, document) => {
      const act = (host: Host) => void callAddon(host, 'buildSummaries', [TRACKER]);
      const calls = callsOf({ name: 'build', document, act }).map(({ name }) => name);
      const lost: number[] = [];
      for (let at = 0; at < calls.length; at += Math.floor(calls.length / MOMENTS)) {
        const workbook = document();
        build(workbook, at);
        build(workbook);
        if (numberIn(workbook) !== TYPED && !isUnguarded(calls, at)) lost.push(at);
      }
      expect(lost).toEqual([]);
    },
  );
});
