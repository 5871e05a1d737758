/** A document with its report: what people type into it, and what stands there. */
import { callAddon, type SummariesResult } from '../../../src/addon/addonApi';
import type { Sheet, Workbook } from '../../../src/document';
import { documentOf, openHost, sheetOf, textOf, TRACKER } from '../openHost';

export const DAY = '2023-06-10T05:00:00Z';
export const WEEK_LATER = '2023-06-17T05:00:00Z';
export const TRACKERS = ['Theo dõi'];

export function build(workbook: Workbook, now = DAY): SummariesResult {
  const host = openHost(workbook, { now });
  return callAddon(host, 'buildSummaries', TRACKERS);
}

export function made(): Workbook {
  const workbook = documentOf('Theo dõi', TRACKER);
  build(workbook);
  return workbook;
}

export const report = (workbook: Workbook): Sheet => sheetOf(workbook, 'Báo cáo');

/** Every text of the report, without what stands beside it for the charts. */
export function texts(workbook: Workbook): string[] {
  const { rows } = report(workbook);
  const beside = Math.max(
    ...Array.from(rows, (row) => row?.values.indexOf('Số liệu của biểu đồ') ?? -1),
  );
  return Array.from(rows, (row) => (row?.values ?? []).slice(0, beside).map(textOf))
    .flat()
    .filter((text) => text !== '');
}

/** Where a text stands that begins so, such as `A4`. */
export function cellOf(workbook: Workbook, begin: string): string {
  const { rows } = report(workbook);
  for (let row = 0; row < rows.length; row++) {
    const column = rows[row]?.values.findIndex((value) => textOf(value).startsWith(begin)) ?? -1;
    if (column >= 0) return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
  throw new Error(`no ${begin}`);
}

export function type(workbook: Workbook, begin: string, text: string): void {
  openHost(workbook, { now: DAY }).edit('Báo cáo', cellOf(workbook, begin), text);
}
