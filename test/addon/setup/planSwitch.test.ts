/** Another plan is pasted over `Kế hoạch`: everything follows, as if it had always been there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  calculate,
  setContent,
  type Scalar,
  type Sheet,
  type Workbook,
} from '../../../src/document';
import { SUMMARIES } from '../../../src/domain/summary';
import type { Host } from '../../../src/host';
import { readFile } from '../../../src/xlsx';
import { serial } from '../../functions/functionHost';
import { openHost, sheetOf, textOf } from '../openHost';

const NOW = '2026-01-05T05:00:00Z';
const PLAN = 'Kế hoạch';
const TASKS = 'Nhiệm vụ';
const TRACKER = 'Theo dõi';
/** What a second run says of the first one. */
const ABOUT_RUNS = ['findings', 'earlier-findings', 'history', 'report-record'];
const SHEETS = SUMMARIES.filter(({ kind }) => !ABOUT_RUNS.includes(kind)).map(
  ({ name }) => name.vi,
);

function sample(name: string): Workbook {
  const path = join(__dirname, `../../../samples/plans/${name}.xlsx`);
  return readFile(`${name}.xlsx`, readFileSync(path)).workbook;
}

/** Pastes the values of a sheet over another one, whose formats stay. */
function paste(from: Sheet, onto: Sheet): void {
  const height = Math.max(from.rows.length, onto.rows.length);
  for (let row = 0; row < height; row++) {
    const values = from.rows[row]?.values ?? [];
    const width = Math.max(values.length, onto.rows[row]?.values.length ?? 0);
    for (let column = 0; column < width; column++) {
      setContent(onto, row, column, values[column] ?? null);
    }
  }
}

/** Everything that the document shows, and what its functions answer. */
function shownBy(workbook: Workbook): Record<string, unknown> {
  const host = openHost(workbook, { now: NOW, activeSheet: TRACKER });
  host.run('checkFromMenu');
  host.run('summariesFromMenu');
  calculate(workbook, () => Date.parse(NOW));
  const sheets = [TRACKER, TASKS, ...SHEETS].map((name) => [name, rowsOf(workbook, name)]);
  return { ...(Object.fromEntries(sheets) as object), ...answers(host, workbook) };
}

/** The filled rows, each up to its last filled cell. */
function rowsOf(workbook: Workbook, name: string): string[] {
  return Array.from(sheetOf(workbook, name).rows, (row) =>
    Array.from(row?.values ?? [], textOf)
      .join('|')
      .replace(/\|+$/, ''),
  ).filter((line) => line !== '');
}

function answers(host: Host, workbook: Workbook): Record<string, unknown> {
  const tracker = valuesOf(workbook, TRACKER);
  const plan = valuesOf(workbook, PLAN);
  // The two header rows, and the commune, its unit before the season and the late one.
  const [headers, rows] = [tracker.slice(3, 5), tracker.slice(5, 11)];
  return {
    DEADLINE_STATUS: host.callFunction('DEADLINE_STATUS', []),
    PLAN_DEADLINE: host.callFunction('PLAN_DEADLINE', ['cấp trên']),
    PLAN_RULE: host.callFunction('PLAN_RULE', ['level-order']),
    CONGRESS_CHECK: host.callFunction('CONGRESS_CHECK', [
      headers,
      rows,
      serial('2026-01-05'),
      plan,
    ]),
  };
}

function valuesOf(workbook: Workbook, name: string): Scalar[][] {
  const { rows } = sheetOf(workbook, name);
  const width = Math.max(...Array.from(rows, (row) => row?.values.length ?? 0));
  return Array.from(rows, (row) => Array.from({ length: width }, (_, i) => row?.values[i] ?? ''));
}

/** The commune's document, its tasks made by set-up under the plan that it has then. */
function documentUnder(plan: 'binh-an-2028' | 'hop-tien-2025'): Workbook {
  const workbook = sample('hop-tien-2025');
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, TASKS)), 1);
  paste(sheetOf(sample(plan), PLAN), sheetOf(workbook, PLAN));
  openHost(workbook, { now: NOW }).run('setUp', [['tasks']]);
  return workbook;
}

describe('the plan of Hợp Tiến pasted over that of Bình An', () => {
  let before: Record<string, unknown>;
  let after: Record<string, unknown>;
  let own: Record<string, unknown>;

  beforeAll(() => {
    const workbook = documentUnder('binh-an-2028');
    before = shownBy(workbook);
    paste(sheetOf(sample('hop-tien-2025'), PLAN), sheetOf(workbook, PLAN));
    after = shownBy(workbook);
    own = shownBy(documentUnder('hop-tien-2025'));
  });

  it.each([TRACKER, TASKS, ...SHEETS])('%s is as if the plan had always been there', (name) => {
    expect(after[name]).toEqual(own[name]);
    expect(before[name]).not.toEqual(own[name]);
  });

  it('the functions answer by it', () => {
    for (const name of ['DEADLINE_STATUS', 'PLAN_DEADLINE', 'PLAN_RULE', 'CONGRESS_CHECK']) {
      expect(after[name]).toEqual(own[name]);
      expect(before[name]).not.toEqual(own[name]);
    }
    expect(before.PLAN_DEADLINE).toBe(serial('2028-08-31'));
    expect(after.PLAN_DEADLINE).toBe(serial('2025-10-30'));
    expect(after.PLAN_RULE).toContain('III.1');
    const [upper, , , early, , late] = (after.CONGRESS_CHECK as string[][]).map(([text]) => text);
    expect(upper).toBe('');
    expect(early).toContain('trong khi Đại hội Công đoàn xã Hợp Tiến (dòng');
    expect(late).toContain('Hạn cuối 30/12/2025, tổ chức 31/12/2025, trễ 1 ngày.');
  });

  it('a rule that stands in another row is not taken for the one that stood there', () => {
    const workbook = documentUnder('hop-tien-2025');
    const plan = sheetOf(workbook, PLAN);
    const tasks = sheetOf(workbook, TASKS);
    const clauseOf = (text: string) => {
      calculate(workbook, () => Date.parse(NOW));
      return tasks.rows.find((row) => row?.values[2] === text)?.values[1];
    };
    const REPORT = 'Báo cáo văn kiện đã duyệt lên cấp có thẩm quyền';
    expect(clauseOf(REPORT)).toBe('V.2');
    const rules = plan.rows.findIndex((row) => row?.values[0] === 'Mã');
    const moved = plan.rows.slice(rules).map((row) => [...(row?.values ?? [])]);
    moved.forEach((values, i) => {
      for (let column = 0; column < 4; column++) {
        setContent(plan, rules + 1 + i, column, values[column] ?? null);
      }
    });
    expect(clauseOf(REPORT)).toBe('?');
  });

  it('no sheet keeps a word of the plan that was there', () => {
    for (const name of [TASKS, ...SHEETS]) {
      expect(JSON.stringify(after[name])).not.toMatch(/huyện|Bình An|2028/i);
    }
  });
});
