import { describe, expect, it } from '@jest/globals';
import { bigTracker, planSheet } from '../../../bench/trackers';
import {
  deleteRows,
  insertColumns,
  insertRows,
  type Scalar,
  type Sheet,
  type Workbook,
} from '../../../src/document';
import type { Host } from '../../../src/host';
import { documentLock } from '../../../src/host/runtime/documentLock';
import {
  addSheet,
  columnContents,
  countedCalls,
  documentOf,
  openHost,
  sheetOf,
  textOf,
} from '../openHost';
import { copyOf } from '../../faults/document';
import { isTurn } from '../moments';
import { serviceError } from '../../serviceError';

const NAME = 'Theo dõi';
const ON_TIME = 'Hoàn thành đúng hạn';

function statusColumn(sheet: Sheet): number {
  return sheet.metadata.find(({ key }) => key === 'congress.status')!.column!;
}

/** Every row's status, formulas without the cell they look at. */
function statusesOf(sheet: Sheet): string[] {
  return columnContents(sheet, statusColumn(sheet), 0).map((content) =>
    textOf(content as Scalar).replace(/[A-Z]+\d+<>/, ''),
  );
}

/** What a check of the document as it stands would write. */
function expectRight(host: Host, sheet: Sheet): void {
  const shown = statusesOf(sheet);
  host.beforeCall = undefined;
  host.run('sidebarCheck', [{ sheets: [sheet.name], highlight: false }]);
  expect(shown).toEqual(statusesOf(sheet));
}

describe('an edit in a tracker of 20,000 rows', () => {
  const workbook = bigTracker(20_000);
  workbook.sheets.push(planSheet());
  const sheet = sheetOf(workbook, NAME);
  sheet.rows[0]!.values.push('Trạng thái');
  const status = sheet.rows[0]!.values.length - 1;
  sheet.metadata.push({ key: 'congress.status', value: 'found', column: status });
  sheet.rows.slice(1).forEach((row) => {
    row!.values[9] = '12/4/2023';
    row!.values[status] = ON_TIME;
  });
  // Each row asks for the time when somebody reads it.
  sheet.rows.forEach((row) => (row!.formulas = new Map([[status + 1, 'NOW()']])));
  sheet.gridColumns = 40;
  let rowsRead = 0;
  const clock = () => (rowsRead++, Date.parse('2023-05-20T05:00:00Z'));
  const host = openHost(workbook, { clock });

  it('reads the rows around it and the header’s, writes its own, and takes at most 11 counted calls', () => {
    rowsRead = 0;
    host.calls.reset();
    host.edit(NAME, 'J15000', '2/6/2022');
    host.edit(NAME, 'J15000', '6/6/2023');
    expect(host.log).toEqual([]);
    expect(columnContents(sheet, status)[14_998]).toMatch(/DATE\(2023,6,6\)/);
    expect(countedCalls(host) / 2).toBeLessThanOrEqual(11);
    expect(rowsRead).toBeLessThan(300);
  });
});

const known = new Map<string, Workbook>();

/** Sections, pilots and a signature: what the status of other rows may rest on. */
function checkedTracker(planRows: readonly (readonly Scalar[])[] = [], isMarked = false) {
  const key = JSON.stringify([planRows, isMarked]);
  const checked = known.get(key) ?? checkTracker(planRows, isMarked);
  known.set(key, checked);
  const workbook = copyOf(checked);
  return { workbook, host: openHost(workbook), sheet: sheetOf(workbook, NAME) };
}

function checkTracker(planRows: readonly (readonly Scalar[])[], isMarked: boolean): Workbook {
  const unit = (i: number, held: Scalar = '12/4/2023') => [
    i,
    `Trường ${i}`,
    null,
    null,
    held,
    null,
  ];
  const units = Array.from({ length: 60 }, (_, i) => unit(i + 1));
  if (isMarked) units[0]![3] = 'x';
  units.splice(30, 0, ['Khối xã', null, null, null, null, null]);
  const workbook = documentOf(NAME, [
    ['TT', 'Tên CĐCS', 'Khối', 'Đại hội điểm', 'Ngày tổ chức', 'Trạng thái'],
    ...units,
  ]);
  if (planRows.length > 0) addSheet(workbook, 'Kế hoạch', [['Khóa', 'Giá trị'], ...planRows]);
  // Blank rows are of no interest here, and a thousand of them take time.
  sheetOf(workbook, NAME).gridRows = 100;
  openHost(workbook).run('checkFromMenu');
  return workbook;
}

describe('an edit brings every status up to date', () => {
  const EDITS: readonly (readonly [string, string, readonly (readonly Scalar[])[]])[] = [
    ['a date', 'E50', [['6/6/2023']]],
    ['a block of dates', 'E28', Array.from({ length: 20 }, () => ['2/6/2022'])],
    ['a deleted date', 'E45', [['']]],
    ['a row that is emptied', 'A45', [['', '', '', '', '']]],
    [
      'a block that is emptied over a section',
      'A28',
      Array.from({ length: 9 }, () => Array<string>(5).fill('')),
    ],
    ['a new row', 'B62', [['Trường mới']]],
    ['a pilot’s mark', 'D40', [['x']]],
    ['a section typed over a unit', 'A40', [['Khối phường', '', '', '', '']]],
    ['a unit typed over a section', 'A32', [['61', 'Trường 61', '', '', '2/6/2022']]],
    ['a bloc typed beside a section', 'C32', [['Khối khác']]],
    ['a total typed over a unit', 'A50', [['Cộng', '', '', '', '']]],
    ['a signature typed over a unit', 'A50', [['', 'TM. BAN THƯỜNG VỤ', '', '', '']]],
  ];
  const PLANS = {
    'of the defaults': [],
    'that names a pilot': [
      ['pilot.unit', 'Trường 40'],
      ['pilot.complete_before', '1/3/2023'],
    ],
    'that names a pilot, while another is marked': [
      ['pilot.unit', 'Trường 40'],
      ['pilot.complete_before', '1/3/2023'],
    ],
    'with a deadline of its own for a section': [
      ['grassroots.complete_before', '31/5/2023'],
      ['Cấp', 'Khối', 'Từ ngày', 'Hoàn thành trước'],
      ['', 'Khối xã', '', '1/3/2023'],
    ],
  } as const;

  for (const [plan, rows] of Object.entries(PLANS)) {
    it.each(EDITS)(`under a plan ${plan}: %s`, (_, a1, cells) => {
      const { host, sheet } = checkedTracker(rows, plan.endsWith('marked'));
      host.paste(NAME, a1, cells as string[][]);
      expectRight(host, sheet);
    });
  }
});

it('an edit near a unit of which not all rows are read leaves its status', () => {
  const rows: Scalar[][] = Array.from({ length: 60 }, (_, i) => [`Trường ${i}`, '12/4/2023', null]);
  rows.splice(39, 2, ['Trường hai dòng', null, null], [null, '13/4/2023', null]);
  const workbook = documentOf(NAME, [['Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'], ...rows]);
  const sheet = sheetOf(workbook, NAME);
  sheet.merges.push({ top: 40, left: 0, bottom: 41, right: 0 });
  const host = openHost(workbook);
  host.run('checkFromMenu');
  expect(statusesOf(sheet)[40]).toBe(ON_TIME);
  host.edit(NAME, 'B31', '6/6/2023');
  expectRight(host, sheet);
  expect(statusesOf(sheet)[40]).toBe(ON_TIME);
});

/** Calls that look at cells or places, or change them: an act elsewhere is one before the next. */
const TELLING = /(Range|Finder)\.(get(Values|Formulas|NumberFormats|MergedRanges)|find|set|clear)/;

describe('while an edit’s trigger runs', () => {
  const acts: readonly (readonly [string, (sheet: Sheet) => void])[] = [
    ['a row is inserted above', (sheet) => insertRows(sheet, 20, 1)],
    ['three rows are inserted above', (sheet) => insertRows(sheet, 20, 3)],
    ['a row is deleted above', (sheet) => deleteRows(sheet, 20, 1)],
    ['a column is inserted left of everything', (sheet) => insertColumns(sheet, 0, 1)],
    ['a column is inserted left of the status', (sheet) => insertColumns(sheet, 5, 1)],
    ['another date is typed', (sheet) => (sheet.rows[49]!.values[4] = '13/4/2023')],
  ];

  it.each(acts.map(([what, act], shift) => ({ what, act, shift })))(
    'and $what at any moment, no status is wrong that is shown',
    ({ act, shift }) => {
      const failures: unknown[] = [];
      for (let at = 1; ; at++) {
        if (!isTurn(at, shift)) continue;
        const { host, sheet } = checkedTracker();
        let call = 0;
        host.beforeCall = (name) => {
          if (!TELLING.test(name) || ++call !== at) return;
          act(sheet);
        };
        host.edit(NAME, 'E50', '6/6/2023');
        const shown = statusesOf(sheet);
        host.beforeCall = undefined;
        host.run('sidebarCheck', [{ sheets: [NAME], highlight: false }]);
        const right = statusesOf(sheet);
        const wrong = shown.filter((status, i) => status !== right[i] && status !== '');
        if (wrong.length > 0) failures.push({ at, wrong });
        if (call < at) break;
      }
      expect(failures).toEqual([]);
    },
  );
});

describe('while another run holds the lock', () => {
  function locked() {
    const { workbook, host, sheet } = checkedTracker();
    documentLock(workbook).acquire({});
    return { host, sheet };
  }

  it('the statuses of the edited rows are taken away, and no others', () => {
    const { host, sheet } = locked();
    const before = statusesOf(sheet);
    host.paste(NAME, 'E40', [['6/6/2023'], ['6/6/2023']]);
    const after = statusesOf(sheet);
    expect(after.slice(39, 41)).toEqual(['', '']);
    expect([...after.slice(0, 39), ...after.slice(41)]).toEqual([
      ...before.slice(0, 39),
      ...before.slice(41),
    ]);
  });

  it('what a person wrote into the status column stays', () => {
    const { host, sheet } = locked();
    sheet.rows[39]!.values[5] = 'đang xem';
    host.edit(NAME, 'E40', '6/6/2023');
    expect(sheet.rows[39]!.values[5]).toBe('đang xem');
  });

  it('an edit in an unknown column, of the header or of the status leaves the statuses', () => {
    const { host, sheet } = locked();
    const before = statusesOf(sheet);
    host.edit(NAME, 'H40', 'ghi riêng');
    host.edit(NAME, 'E1', 'Ngày tổ chức đại hội');
    expect(statusesOf(sheet)).toEqual(before);
  });

  it('no column of theirs is touched where one is inserted at any moment', () => {
    for (let at = 1; ; at++) {
      const { host, sheet } = locked();
      sheet.rows.forEach((row, i) => (row!.values[6] = `riêng ${i}`));
      let call = 0;
      host.beforeCall = (name) => {
        if (TELLING.test(name) && ++call === at) insertColumns(sheet, 5, 1);
      };
      host.edit(NAME, 'E40', '6/6/2023');
      const own = sheet.rows.map((row) =>
        row!.values.find((value) => textOf(value).startsWith('riêng')),
      );
      expect(own).toEqual(sheet.rows.map((_, i) => `riêng ${i}`));
      expect(statusesOf(sheet)[39]).toBe('');
      if (call < at) break;
    }
  });
});

/** Has the first so many writings of an edit refused. */
function refuse(host: Host, times: number): void {
  let left = times;
  host.beforeCall = (name) => {
    if (name === 'Range.setValues' && left-- > 0) throw serviceError('Service Spreadsheets failed');
  };
}

describe('an edit that is refused its writing', () => {
  it('once is brought up to date all the same', () => {
    const { host, sheet } = checkedTracker();
    refuse(host, 1);
    host.edit(NAME, 'E40', '6/6/2023');
    expect(statusesOf(sheet)[39]).toContain('DATE(2023,6,6)');
  });

  it('twice leaves no verdict that nobody has checked', () => {
    const { host, sheet } = checkedTracker();
    refuse(host, 2);
    host.edit(NAME, 'E40', '6/6/2023');
    expect(statusesOf(sheet)[39]).toBe('');
  });
});
