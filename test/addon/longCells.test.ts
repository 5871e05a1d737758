/** A cell as long as Sheets allows stops nothing: what is said of it quotes its beginning. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CheckOutcome } from '../../src/addon/addonApi';
import type { Workbook } from '../../src/document';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../../src/domain/tracker/columns';
import { runCommand } from '../cli/runCommand';
import { addSheet, documentOf, openHost, sheetOf, textOf } from './openHost';
import { writeXlsx } from '../xlsx/judge/writeJudged';

const MOST = 50_000;
const LONG = MOST - 10;
const long = (start: string) => `${start} ${'a'.repeat(LONG)}`.slice(0, LONG);
/** How a message quotes it. */
const quoted = (start: string) => `${long(start).slice(0, 200)}…`;

const KEYS = COLUMN_KEYS.filter((key) => key !== 'status');

function row(cells: Partial<Record<ColumnKey, string>>): (string | null)[] {
  return KEYS.map((key) => cells[key] ?? null);
}

/** A tracker in which each column in its turn holds a cell of almost 50,000 characters. */
function longDocument(): Workbook {
  const header = row(Object.fromEntries(KEYS.map((key) => [key, COLUMNS[key].headers[0]])));
  // So many of the longest would only take time.
  const everywhere = Object.fromEntries(KEYS.map((key) => [key, long(key).slice(0, 3_000)]));
  const workbook = documentOf('Theo dõi', [
    [...header, long('Cột lạ')],
    ...KEYS.map((key, i) => row({ unit_name: `Trường ${i}`, held: '12/4/2023', [key]: long(key) })),
    row({ unit_name: 'Trường X', held: long('chưa') }),
    row({ unit_name: long('Công đoàn'), party_cell: long('Chi bộ') }),
    row({ unit_name: long('Công đoàn'), held: '13/4/2023' }),
    row({ ...everywhere, level: 'Cấp trên' }),
    row({ ...everywhere, level: 'Cơ sở', pilot: 'x' }),
  ]);
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị'],
    ['due_soon_days', long('nhiều')],
  ]);
  addSheet(workbook, 'Nhiệm vụ', [
    ['Nội dung', 'Chủ trì', 'Hạn', 'Ngày hoàn thành', 'Ghi chú'],
    [long('Việc'), long('Ban'), '15/4/2023', null, long('Ghi')],
    ['Việc', 'Ban', long('15/4/2023'), long('xong'), null],
  ]);
  return workbook;
}

/** The texts that a run has written which are long, but are no cell of somebody's as it stands. */
function longTexts(workbook: Workbook): string[] {
  const typed = new Set(
    longDocument().sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells?.values ?? [])),
  );
  // The record of the report has all cells of a row in one.
  const shown = workbook.sheets.filter(({ name }) => name !== 'Báo cáo lần trước');
  const written = shown.flatMap(({ rows }) =>
    Array.from(rows, (cells) => [...(cells?.values ?? []), ...(cells?.formulas?.values() ?? [])]),
  );
  return written
    .flat()
    .filter((value) => !typed.has(value ?? null) && textOf(value).length > 2_000)
    .map((value) => textOf(value).slice(0, 300));
}

describe('a tracker with a cell of 49,990 characters in each column', () => {
  it.each(['2023-05-20T05:00:00Z', '2023-09-20T05:00:00Z'])(
    'is checked and summed up, on %s',
    (now) => {
      const workbook = longDocument();
      const host = openHost(workbook, { now });
      host.run('highlightFromMenu');
      host.run('summariesFromMenu');
      host.run('summariesFromMenu');
      host.run('sidebarCheck', [{ sheets: ['Theo dõi'], highlight: true }]);
      expect(host.log).toEqual([]);
      expect(host.ui.toasts.map(({ title }) => title)).toEqual([
        'Kết quả kiểm tra',
        'Tổng hợp',
        'Tổng hợp',
      ]);
      expect(longTexts(workbook)).toEqual([]);
      const { rows } = sheetOf(workbook, 'Kết quả kiểm tra');
      const found = rows.flatMap((cells) => (cells?.values ?? []).map((value) => textOf(value)));
      expect(found).toContainEqual(expect.stringContaining(`ngày “${quoted('held')}”`));
    },
  );

  it.each([
    ['vi', `Không đọc được ngày “${quoted('held')}”`],
    ['en', `"${quoted('held')}"`],
  ])('is told of in sentences that can be read, in %s', (language, start) => {
    const host = openHost(longDocument());
    const { report } = host.run('checkTracker', [{ language }]) as unknown as CheckOutcome;
    const messages = report.findings.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(start));
    expect(messages.filter((message) => message.length > 1_500)).toEqual([]);
  });

  it('is checked from a file, which is written again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-'));
    try {
      writeFileSync(join(folder, 'a.xlsx'), writeXlsx(longDocument()));
      const { status, stdout } = runCommand(folder, ['a.xlsx', '--out', 'b.xlsx']);
      expect(status).toBe(1);
      expect(stdout.replace(/\s+/g, '')).toContain(`“${quoted('held')}”`.replace(' ', ''));
      expect(stdout.length).toBeLessThan(500_000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
