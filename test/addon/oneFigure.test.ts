/** One tracker, every face: the same figures of the same units (SPEC 5, end). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { callAddon } from '../../src/addon/addonApi';
import { humanReport } from '../../src/cli/humanReport';
import type { Sheet, Workbook } from '../../src/document';
import { heldRate } from '../../src/domain/unit/totals';
import type { Host } from '../../src/host';
import { readFile } from '../../src/xlsx';
import { sampleGrids, sampleInput } from '../domain/summary/sampleInput';
import { serial } from '../functions/functionHost';
import { openHost, sheetOf, textOf } from './openHost';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const TRACKER = 'Đại hội cơ sở';
const UPPER = 'Đại hội Công đoàn huyện';
const CALL = { language: 'vi', planOrigin: { file: null, sheet: 'Kế hoạch' } } as const;

/** What a face shows of the grassroots congresses; the statuses as in the table of progress. */
interface Figures {
  readonly units: number;
  readonly required: number;
  readonly held: number;
  readonly rate: string;
  readonly statuses: readonly number[];
}

/** The sample as of another day. */
function sampleAsOf(day: string): { host: Host; workbook: Workbook } {
  const { workbook } = readFile('tam-duong.xlsx', readFileSync(SAMPLE));
  const row = sheetOf(workbook, 'Kế hoạch').rows.find((one) => one?.values[0] === 'as_of')!;
  row.values[2] = serial(day);
  return { workbook, host: openHost(workbook, { activeSheet: TRACKER }) };
}

/** The rows of a sheet as texts. */
function rowsOf(workbook: Workbook, name: string): string[][] {
  const sheet: Sheet = sheetOf(workbook, name);
  return Array.from(sheet.rows, (row) => Array.from(row?.values ?? [], textOf));
}

function lineOf(rows: readonly string[][], label: string): string[] {
  return rows.find((row) => row.includes(label))!;
}

/** A line with the columns of SPEC 8, from `Tổng CĐCS` on. */
function figuresOf([units, required, held, rate, ...statuses]: readonly string[]): Figures {
  const numbers = [units, required, held].map(Number) as [number, number, number];
  const [allUnits, allRequired, allHeld] = numbers;
  return {
    units: allUnits,
    required: allRequired,
    held: allHeld,
    rate: Number(rate).toFixed(1),
    statuses: statuses.slice(0, 6).map(Number),
  };
}

const SHOWN = [
  'done-on-time',
  'done-late',
  'due-soon',
  'overdue',
  'not-due',
  'missing-data',
] as const;

describe.each([
  ['the sample', '2023-05-20', 'Chưa đến hạn'],
  ['the sample with an overdue upper congress', '2023-08-15', 'Quá hạn'],
] as const)('of %s', (_, asOf, upperStatus) => {
  const { host, workbook } = sampleAsOf(asOf);
  const outcome = callAddon(host, 'checkTracker', {});
  callAddon(host, 'checkFromMenu');
  const toast = host.ui.toasts.at(-1)!.text;
  callAddon(host, 'summariesFromMenu');
  const { standing } = callAddon(host, 'sidebarCheck', { sheets: [TRACKER], highlight: false });
  const byBloc = rowsOf(workbook, 'TH theo khối');
  const report = rowsOf(workbook, 'Báo cáo');

  const repeated = new Set(
    outcome.report.findings.filter(({ code }) => code === 'duplicate-unit').map(({ row }) => row),
  );
  const grassroots = outcome.report.units.filter(
    ({ milestone, row }) => milestone !== 'upper' && !repeated.has(row),
  );
  const required = grassroots.filter(({ status }) => status !== 'exempt');
  const expected: Figures = {
    units: grassroots.length,
    required: required.length,
    held: required.filter(({ held }) => held !== null).length,
    rate: Number(
      heldRate({
        required: required.length,
        held: required.filter(({ held }) => held !== null).length,
      }),
    ).toFixed(1),
    statuses: SHOWN.map((status) => required.filter((unit) => unit.status === status).length),
  };
  const rate = `${expected.rate.replace('.', ',')}%`;

  it('the JSON document has the grassroots figures beside those of all units', () => {
    const { totals } = outcome.report;
    expect(totals.grassroots).toEqual({
      units: expected.units,
      required: expected.required,
      held: expected.held,
    });
    expect(totals).toMatchObject({ units: expected.units + 1, required: expected.required + 1 });
    expect(Object.keys(totals.byStatus)).toEqual([...SHOWN, 'exempt']);
  });

  it('the side panel shows them, and the upper congress on a line of its own', () => {
    const { units, required: due, held, byStatus } = standing.grassroots;
    expect({
      units,
      required: due,
      held,
      rate: Number(standing.heldRate).toFixed(1),
      statuses: SHOWN.map((status) => byStatus[status]),
    }).toEqual(expected);
    expect(standing.upperLine).toBe(`${UPPER}: ${upperStatus}`);
  });

  it('the menu says them, with how much was found and where', () => {
    expect(toast).toContain(`Tổng CĐCS: ${expected.units}. `);
    expect(toast).toContain(`Đã tổ chức: ${expected.held}/${expected.required} (${rate})`);
    expect(toast).toContain(
      `Sắp đến hạn: ${expected.statuses[2]}. Quá hạn: ${expected.statuses[3]}. ${UPPER}: ${upperStatus}`,
    );
    const { findings } = outcome.report;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(toast).toContain(`${findings.length} mục (${errors} lỗi, `);
    expect(toast).toContain('xem trang “Kết quả kiểm tra”');
  });

  it('the file check prints them in the same order', () => {
    const text = humanReport(outcome, CALL, { width: 120, colors: false });
    expect(text).toContain(
      `Tổng số ${expected.units} CĐCS; phải tổ chức ${expected.required}; đã tổ chức ${expected.held} (${rate}).\n${UPPER}: ${upperStatus}.`,
    );
    const counts = text.slice(text.indexOf('Trạng thái của CĐCS')).split('\n').slice(1, 7);
    expect(counts.map((line) => Number.parseInt(line, 10))).toEqual(expected.statuses);
  });

  it('the sheets by bloc and by commune total them', () => {
    for (const rows of [byBloc, rowsOf(workbook, 'TH theo xã')]) {
      expect(figuresOf(lineOf(rows, 'Tổng cộng').slice(2))).toEqual(expected);
      const upper = figuresOf(lineOf(rows, UPPER).slice(2));
      expect(upper).toMatchObject({ units: 1, required: 1, held: 0 });
    }
  });

  it('the report says them in its sentence and in its table', () => {
    const texts = report.flat();
    expect(texts.find((text) => text.startsWith('Đến hết ngày'))).toContain(
      `có ${expected.held}/${expected.required} CĐCS đã tổ chức đại hội, đạt tỷ lệ ${rate}`,
    );
    // A status that no unit has is no column there.
    const shown = expected.statuses.filter((count) => count > 0);
    // To the right stand the numbers of the charts.
    const table = lineOf(report, 'Tổng cộng').filter((text) => text !== '');
    expect(table.slice(0, 4 + shown.length)).toEqual([
      'Tổng cộng',
      String(expected.required),
      String(expected.held),
      rate,
      ...shown.map(String),
    ]);
  });

  it('the history has them in its line', () => {
    const line = rowsOf(workbook, 'Lịch sử').at(-1)!;
    expect(figuresOf(line.slice(3))).toEqual(expected);
  });

  it('the calendar, the outcomes and the delegates count the same units', () => {
    const held = String(expected.held);
    expect(lineOf(rowsOf(workbook, 'Lịch đại hội'), 'Tổng cộng')[3]).toBe(held);
    expect(lineOf(rowsOf(workbook, 'Kết quả đại hội'), 'Tổng cộng')[2]).toBe(held);
    const delegates = rowsOf(workbook, 'ĐB dự ĐH cấp trên');
    const total = delegates.findIndex((row) => row.includes('Tổng cộng'));
    expect(Number(delegates[total - 1]![0])).toBe(expected.required);
  });

  it('CONGRESS_SUMMARY gives them back', () => {
    const grid = sampleGrids().tracker.rows;
    const width = Math.max(...grid.map((row) => row.length));
    const rows = grid.map((row) => Array.from({ length: width }, (_cell, i) => row[i] ?? ''));
    const header = sampleInput(asOf).tables[0]!.tracker.header!.top;
    const table = host.callFunction('CONGRESS_SUMMARY', [
      rows.slice(header, header + 2),
      rows.slice(header + 2),
      'khối',
      { date: asOf },
    ]) as (string | number)[][];
    const texts = table.map((row) => row.map(String));
    expect(figuresOf(lineOf(texts, 'Tổng cộng').slice(2))).toEqual(expected);
    expect(lineOf(texts, UPPER).slice(2, 5)).toEqual(['1', '1', '0']);
  });
});
