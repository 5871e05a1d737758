/** Dates that are written as texts: found, written as date cells, and given back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bigTracker, planSheet } from '../../../bench/trackers';
import {
  callAddon,
  type DatesWritten,
  type RestoreTextsRequest,
  type TextDatePlace,
  type TextDatesFound,
} from '../../../src/addon/addonApi';
import {
  deleteRows,
  insertColumns,
  insertRows,
  type Sheet,
  type Workbook,
} from '../../../src/document';
import type { Host, HostOptions } from '../../../src/host';
import { readFile } from '../../../src/xlsx';
import { serial } from '../../functions/functionHost';
import { serviceError } from '../../serviceError';
import { addSheet, columnContents, countedCalls, documentOf, openHost, sheetOf } from '../openHost';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

const NAME = 'Theo dõi';

/** Under a header of two levels; the cells of texts have formats of their own. */
function tracker(locale?: string, zone?: string, user?: HostOptions['user']) {
  const workbook = documentOf(NAME, [
    ['THEO DÕI ĐẠI HỘI', null, null, null, null],
    ['TT', 'Tên CĐCS', 'Thời gian', null, 'Ghi chú'],
    [null, null, 'Ngày dự kiến', 'Ngày tổ chức', null],
    [1, 'Trường A', 'ngày 5 tháng 6 năm 2023', '12/04/2023', '1/1/2023'],
    [2, 'Trường B', 'Dự kiến 28/5/2023', '13.4.23', null],
    [3, 'Trường C', null, 'Sáng 8/5/2023', null],
    [4, 'Trường D', null, '12-13/5/2023', null],
    [5, 'Trường E', '05/2023', '2023-04-14', null],
    [null, 'Cộng', null, '15/4/2023', null],
  ]);
  if (locale !== undefined) workbook.locale = locale;
  if (zone !== undefined) workbook.timeZone = zone;
  const sheet = sheetOf(workbook, NAME);
  const style = (numberFormat: string) => workbook.styles.push({ numberFormat }) - 1;
  sheet.rows[3]!.styles[3] = style('@');
  sheet.rows[4]!.styles[3] = style('d/m/yyyy');
  sheet.rows[7]!.styles[3] = style('mm/yyyy');
  return { workbook, sheet, host: openHost(workbook, { ...(user && { user }) }) };
}

const find = (host: Host, ...sheets: string[]) =>
  callAddon(host, 'textDates', { sheets: sheets.length > 0 ? sheets : [NAME] });

function placesOf({ columns }: TextDatesFound): TextDatePlace[] {
  return columns.flatMap(({ sheet, key, cells }) =>
    cells.map(({ row, unit, was }) => ({ sheet, row, key, unit, was })),
  );
}

const write = (host: Host, cells: readonly TextDatePlace[]) =>
  callAddon(host, 'writeDates', { cells });

/** What the page sends to undo: what was written, with the formats told. */
function undoOf(cells: readonly TextDatePlace[], { outcomes }: DatesWritten) {
  return outcomes.flatMap((outcome, i): RestoreTextsRequest['cells'] =>
    outcome.kind === 'written' ? [{ ...cells[i]!, format: outcome.format }] : [],
  );
}

const restore = (host: Host, cells: RestoreTextsRequest['cells']) =>
  callAddon(host, 'restoreTexts', { cells });

function cellAt({ workbook }: { workbook: Workbook }, row: number, column: number) {
  const cells = sheetOf(workbook, NAME).rows[row - 1]!;
  return [cells.values[column], workbook.styles[cells.styles[column] ?? 0]?.numberFormat];
}

/** Everything that a document holds, with its looks. */
function contentOf({ sheets, styles }: Workbook): unknown {
  return sheets.map(({ name, rows }) => [
    name,
    Array.from(rows, (row) =>
      Array.from(row?.values ?? [], (value, i) => [
        value ?? null,
        row!.formulas?.get(i) ?? null,
        JSON.stringify(styles[row!.styles[i] ?? 0]),
      ]),
    ),
  ]);
}

describe('texts that are days are found', () => {
  it('with their columns and cells, and the others are counted by why they are left', () => {
    expect(find(tracker().host)).toEqual({
      columns: [
        {
          sheet: NAME,
          key: 'planned',
          letters: 'C',
          heading: 'Ngày dự kiến',
          cells: [{ row: 4, unit: 'Trường A', was: 'ngày 5 tháng 6 năm 2023', day: '2023-06-05' }],
        },
        {
          sheet: NAME,
          key: 'held',
          letters: 'D',
          heading: 'Ngày tổ chức',
          cells: [
            { row: 4, unit: 'Trường A', was: '12/04/2023', day: '2023-04-12' },
            { row: 5, unit: 'Trường B', was: '13.4.23', day: '2023-04-13' },
            { row: 8, unit: 'Trường E', was: '2023-04-14', day: '2023-04-14' },
          ],
        },
      ],
      left: [
        { reason: 'more', count: 2 },
        { reason: 'period', count: 2 },
      ],
    });
  });

  it('and nothing is written', () => {
    const { host, workbook } = tracker();
    const before = contentOf(workbook);
    find(host);
    expect(contentOf(workbook)).toEqual(before);
  });

  it('but not what formulas show, nor what one of them fills', () => {
    const { host, sheet } = tracker();
    sheet.rows[4]!.formulas = new Map([[3, '"13.4.23"']]);
    sheet.rows[7]!.formulas = new Map([[2, 'ARRAYFORMULA(Y8:Z9)']]);
    const { columns, left } = find(host);
    expect(columns.at(-1)!.cells.map(({ row }) => row)).toEqual([4]);
    expect(left[0]).toEqual({ reason: 'formula', count: 3 });
  });

  it('in every tracker that is named, and written in each', () => {
    const { host, workbook } = tracker();
    addSheet(workbook, 'Khối xã', [
      ['Ngày tổ chức', 'Tên CĐCS'],
      ['3/5/2023', 'Xã A'],
    ]);
    const cells = placesOf(find(host, 'Khối xã', NAME));
    expect(cells.map(({ sheet }) => sheet)).toEqual(['Khối xã', ...Array<string>(4).fill(NAME)]);
    expect(write(host, cells).outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('written'));
    expect(columnContents(sheetOf(workbook, 'Khối xã'), 0)).toEqual([45049]);
    expect(placesOf(find(host, 'Khối xã', NAME))).toEqual([]);
  });

  it.each(['binh-an-2028', 'hop-tien-2025'])('in the tracker of %s without a complaint', (plan) => {
    const path = join(__dirname, `../../../samples/plans/${plan}.xlsx`);
    const { workbook } = readFile(`${plan}.xlsx`, readFileSync(path));
    const host = openHost(workbook);
    const { trackers } = callAddon(host, 'sidebarStart');
    const cells = placesOf(find(host, ...trackers));
    const before = contentOf(workbook);
    const written = write(host, cells);
    expect(new Set(written.outcomes.map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
    expect(placesOf(find(host, ...trackers))).toEqual([]);
    restore(host, undoOf(cells, written));
    expect(contentOf(workbook)).toEqual(before);
  });
});

describe.each(['vi_VN', 'de_DE', 'en_US'])('in a document of %s', (locale) => {
  it('days are written as dates: with the cell’s own format of days, else with dd/mm/yyyy', () => {
    const it = tracker(locale);
    const { outcomes } = write(it.host, placesOf(find(it.host)));
    expect(outcomes).toEqual([
      { kind: 'written', format: 'General' },
      { kind: 'written', format: '@' },
      { kind: 'written', format: null },
      { kind: 'written', format: 'mm/yyyy' },
    ]);
    expect(cellAt(it, 4, 2)).toEqual([45082, 'dd/mm/yyyy']);
    expect(cellAt(it, 4, 3)).toEqual([45028, 'dd/mm/yyyy']);
    expect(cellAt(it, 5, 3)).toEqual([45029, 'd/m/yyyy']);
    expect(cellAt(it, 8, 3)).toEqual([45030, 'dd/mm/yyyy']);
    expect(cellAt(it, 6, 3)).toEqual(['Sáng 8/5/2023', undefined]);
    expect(placesOf(find(it.host))).toEqual([]);
  });

  it('undoing gives every cell back to the letter, with its format', () => {
    const { host, workbook } = tracker(locale);
    const before = contentOf(workbook);
    const cells = placesOf(find(host));
    const { outcomes } = restore(host, undoOf(cells, write(host, cells)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('written'));
    expect(contentOf(workbook)).toEqual(before);
  });
});

describe('what stands in a cell', () => {
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo'])(
    'is the same day in %s',
    (zone) => {
      const it = tracker(undefined, zone);
      const cells = placesOf(find(it.host));
      const written = write(it.host, cells);
      expect(cellAt(it, 4, 3)[0]).toBe(45028);
      restore(it.host, undoOf(cells, written));
      expect(cellAt(it, 4, 3)).toEqual(['12/04/2023', '@']);
    },
  );

  it('is a date in the saved file, and after undoing a text', () => {
    const { host, workbook } = tracker();
    const cells = placesOf(find(host));
    const written = write(host, cells);
    const saved = () => readFile('a.xlsx', writeXlsx(workbook)).workbook;
    expect(cellAt({ workbook: saved() }, 4, 3)).toEqual([45028, 'dd/mm/yyyy']);
    restore(host, undoOf(cells, written));
    expect(cellAt({ workbook: saved() }, 4, 3)).toEqual(['12/04/2023', '@']);
  });

  it('may be a number, an apostrophe, or what looks like a formula, and comes back so', () => {
    const texts = [45028, '45028', "'12/4/2023", '="12/4/2023"', ' 12/4/2023 '];
    const workbook = documentOf(NAME, [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ...texts.map((text, i) => [`Trường ${i}`, text]),
    ]);
    const host = openHost(workbook);
    const cells = placesOf(find(host));
    expect(cells.map(({ was }) => was)).toEqual(texts);
    const written = write(host, cells);
    const sheet = sheetOf(workbook, NAME);
    expect(columnContents(sheet, 1)).toEqual(Array(5).fill(45028));
    restore(host, undoOf(cells, written));
    expect(columnContents(sheet, 1)).toEqual(texts);
  });
});

describe('between looking and writing', () => {
  const MOVES: readonly (readonly [string, (sheet: Sheet) => void, number, number])[] = [
    ['rows are inserted', (sheet) => insertRows(sheet, 3, 2), 10, 3],
    ['rows are deleted', (sheet) => deleteRows(sheet, 5, 1), 7, 3],
    ['columns are inserted', (sheet) => insertColumns(sheet, 1, 2), 8, 5],
  ];
  it.each(MOVES)('%s: the cells are found again, by name and heading', (_, move, row, column) => {
    const it = tracker();
    const cells = placesOf(find(it.host));
    move(it.sheet);
    const written = write(it.host, cells);
    expect(written.outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('written'));
    expect(cellAt(it, row, column)[0]).toBe(45030);
    move(it.sheet);
    expect(restore(it.host, undoOf(cells, written)).outcomes.map(({ kind }) => kind)).toEqual(
      Array(4).fill('written'),
    );
  });

  it('a cell that holds something else is left, and told', () => {
    const it = tracker();
    const cells = placesOf(find(it.host));
    it.host.edit(NAME, 'D4', 'Sáng 12/4/2023');
    it.sheet.rows[4]!.formulas = new Map([[3, '"13.4.23"']]);
    it.sheet.rows[7]!.values[1] = 'Trường khác';
    const { outcomes } = write(it.host, cells);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'changed', 'changed', 'gone']);
    expect(cellAt(it, 4, 3)).toEqual(['Sáng 12/4/2023', '@']);
    expect(cellAt(it, 8, 3)).toEqual(['2023-04-14', 'mm/yyyy']);
  });

  it('a text is left that is another day’s, though it stands in the right place', () => {
    const it = tracker();
    const cells = placesOf(find(it.host));
    it.sheet.rows[3]!.values[3] = '12/04/2022';
    expect(write(it.host, cells).outcomes[1]).toEqual({ kind: 'changed' });
    expect(cellAt(it, 4, 3)[0]).toBe('12/04/2022');
  });

  it('a sheet is gone: that is said before anything is written', () => {
    const { host, workbook } = tracker();
    addSheet(workbook, 'Khối xã', [
      ['Ngày tổ chức', 'Tên CĐCS'],
      ['3/5/2023', 'Xã A'],
    ]);
    const cells = placesOf(find(host, NAME, 'Khối xã'));
    workbook.sheets.pop();
    const before = contentOf(workbook);
    expect(() => write(host, cells)).toThrow('Không có trang “Khối xã”');
    expect(contentOf(workbook)).toEqual(before);
  });
});

describe('while dates are written', () => {
  const MOVES: readonly (readonly [string, (sheet: Sheet) => void])[] = [
    ['a row is inserted above', (sheet) => insertRows(sheet, 4, 1)],
    ['a row is deleted above', (sheet) => deleteRows(sheet, 3, 1)],
    ['a column is inserted on the left', (sheet) => insertColumns(sheet, 0, 1)],
  ];
  it.each(MOVES)('and %s at any moment, no cell is told to be written that is not', (_, move) => {
    const wrong: unknown[] = [];
    let moved = 0;
    for (let at = 1; ; at++) {
      const it = tracker();
      const cells = placesOf(find(it.host)).filter(({ key }) => key === 'held');
      let call = 0;
      it.host.beforeCall = (name) => {
        if (/Range|Finder|Sheet\.get/.test(name) && ++call === at) move(it.sheet);
      };
      const { outcomes } = write(it.host, cells);
      it.host.beforeCall = undefined;
      const columns = find(it.host).columns.filter(({ key }) => key === 'held');
      const still = columns.flatMap((column) => column.cells.map(({ unit }) => unit));
      outcomes.forEach(({ kind }, i) => {
        if (kind === 'moved') moved++;
        const { unit } = cells[i]!;
        const row = it.sheet.rows.find((one) => one?.values.includes(unit));
        const isWritten = !still.includes(unit) && row?.values.some((v) => Number(v) > 45000);
        // Moved after the last look it is nobody's any more.
        if (kind === 'written' && !isWritten && row) wrong.push({ at, unit });
      });
      if (call < at) break;
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(0);
  });
});

describe('undoing', () => {
  it('leaves a cell that somebody has changed since, even by a time of day', () => {
    const it = tracker();
    const cells = placesOf(find(it.host));
    const undo = undoOf(cells, write(it.host, cells));
    it.sheet.rows[3]!.values[3] = 45029;
    it.sheet.rows[4]!.values[3] = 45029.3125;
    it.sheet.rows[7]!.values[3] = '14/4/2023 xong';
    expect(restore(it.host, undo).outcomes.map(({ kind }) => kind)).toEqual([
      'written',
      'changed',
      'changed',
      'changed',
    ]);
    expect([4, 5, 8].map((row) => cellAt(it, row, 3)[0])).toEqual([
      45029,
      45029.3125,
      '14/4/2023 xong',
    ]);
    expect(cellAt(it, 4, 2)).toEqual(['ngày 5 tháng 6 năm 2023', undefined]);
  });
});

it('protected cells are left and named, the others are written', () => {
  const it = tracker('vi_VN', undefined, { email: 'khac@example.org' });
  it.sheet.protections.push({
    area: { top: 3, left: 3, bottom: 3, right: 3 },
    description: 'Số liệu đã chốt',
    editors: ['chu@example.org'],
    warningOnly: false,
  });
  const { outcomes } = write(it.host, placesOf(find(it.host)));
  expect(outcomes[1]).toEqual({ kind: 'refused', by: '“Số liệu đã chốt” (D4)' });
  expect(outcomes.filter(({ kind }) => kind === 'written')).toHaveLength(3);
  expect(cellAt(it, 4, 3)).toEqual(['12/04/2023', '@']);
});

describe('the statuses', () => {
  const statuses = (sheet: Sheet) => columnContents(sheet, 5, 3).slice(0, 5);

  it('of a checked tracker are as a check would write them, after writing and after undoing', () => {
    const { host, sheet } = tracker();
    host.run('checkFromMenu');
    const cells = placesOf(find(host));
    // Somebody has taken a status away.
    sheet.rows[3]!.values[5] = null;
    const written = write(host, cells);
    expect(written.areStatusesSure).toBe(true);
    const shown = statuses(sheet);
    host.run('checkFromMenu');
    expect(shown).toEqual(statuses(sheet));
    restore(host, undoOf(cells, written));
    const restored = statuses(sheet);
    host.run('checkFromMenu');
    expect(restored).toEqual(statuses(sheet));
  });

  it('are not written into a tracker that was never checked', () => {
    const { host, sheet } = tracker();
    const written = write(host, placesOf(find(host)));
    expect(written.areStatusesSure).toBe(true);
    expect(statuses(sheet).every((content) => content === null)).toBe(true);
  });
});

describe('the service calls', () => {
  /** Of finding, writing and undoing in a tracker of 500 units, each on a day of its own month. */
  function callsOf(days: number, isLeftOut: (row: number) => boolean) {
    const workbook = bigTracker(500);
    workbook.sheets.push(planSheet());
    const sheet = sheetOf(workbook, NAME);
    sheet.rows.slice(1).forEach((row, i) => {
      row!.values[9] = isLeftOut(i) ? null : `${1 + (i % days)}/4/2023`;
    });
    const host = openHost(workbook);
    host.run('checkFromMenu');
    const counted = <T>(act: () => T): [number, T] => {
      host.calls.reset();
      const result = act();
      return [countedCalls(host), result];
    };
    const [finding, found] = counted(() => find(host));
    const cells = placesOf(found).filter(({ key }) => key === 'held');
    const [writing, written] = counted(() => write(host, cells));
    const [undoing] = counted(() => restore(host, undoOf(cells, written)));
    return { cells: cells.length, finding, writing, undoing };
  }

  it('are at most 6 for finding, and 20 for writing or undoing 500 dates one below the other', () => {
    const { cells, finding, writing, undoing } = callsOf(28, () => false);
    expect(cells).toBe(500);
    expect(finding).toBeLessThanOrEqual(6);
    expect(writing).toBeLessThanOrEqual(20);
    expect(undoing).toBeLessThanOrEqual(20);
  });

  it('do not grow with the gaps between the dates, but with their distinct days', () => {
    const { cells, writing, undoing } = callsOf(5, (row) => row % 2 === 0);
    expect(cells).toBe(250);
    expect(writing).toBeLessThanOrEqual(25);
    expect(undoing).toBeLessThanOrEqual(25);
  });
});

it('a day that was written keeps the format that shows it where Sheets then reports errors', () => {
  const { workbook, sheet, host } = tracker();
  const places = placesOf(find(host)).filter(
    ({ key, unit }) => key === 'held' && unit === 'Trường A',
  );
  host.beforeCall = (name) => {
    if (name === 'SpreadsheetApp.flush') throw serviceError('Service Spreadsheets failed.');
  };
  const { outcomes } = write(host, places);
  expect(outcomes).toEqual([{ kind: 'written', format: '@' }]);
  expect(sheet.rows[3]!.values[3]).toBe(serial('2023-04-12'));
  expect(workbook.styles[sheet.rows[3]!.styles[3]!]).toEqual({ numberFormat: 'dd/mm/yyyy' });
});
