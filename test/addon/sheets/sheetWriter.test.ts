/** Where result sheets are put, how they grow, and which of their cells a run writes. */
import { describe, expect, it } from '@jest/globals';
import { makeRoom } from '../../../src/addon/sheets/sheetArea';
import { SheetWriter } from '../../../src/addon/sheets/sheetWriter';
import { recorder } from './recorder';

const DESCRIBED = {
  kind: 'history',
  name: 'Lịch sử',
  rows: [
    ['Lịch sử', ''],
    ['Lập lúc 9 giờ', ''],
    ['Ngày', 'Số'],
    ['12/06/2023', 7],
  ],
  widths: [80, 60],
  styles: [
    { role: 'about', row: 1, column: 0, rows: 1, columns: 2 },
    { role: 'header', row: 2, column: 0, rows: 1, columns: 2 },
    { role: 'body', row: 3, column: 0, rows: 1, columns: 2 },
  ],
  formats: [{ format: 'percent', row: 2, column: 1, rows: 2, columns: 1 }],
  frozenRows: 0,
  page: { orientation: 'portrait' },
};

/** A sheet of so many rows, the last of them filled in that row, and what is done to it. */
function sheetOf(rows: number, lastRow = 0) {
  return recorder({
    getNumColumns: () => 2,
    getNumRows: () => rows,
    getLastRow: () => lastRow,
    find: () => [],
    getMergedRanges: () => [],
    getCharts: () => [],
  });
}

const writer = (sheets: readonly unknown[] = [], more = {}) =>
  new SheetWriter({ sheets, calendar: {}, resultSheet: () => undefined, ...more } as never);

const described = (more = {}) => ({ ...DESCRIBED, ...more }) as never;

function written(
  way: 'write' | 'refresh' | 'append',
  { calls, sheet }: ReturnType<typeof sheetOf>,
  layout: string | null,
  more = {},
  isNew = false,
): readonly string[] {
  writer()[way]({ sheet, layout, isNew }, described(more));
  return calls;
}

const ROWS = `["'Lịch sử",""],["'Lập lúc 9 giờ",""],["'Ngày","'Số"],["'12/06/2023",7]` as const;
const values = (calls: readonly string[]) => calls.filter((call) => call.includes('setValues'));

describe('a sheet', () => {
  const grown = (rows: number, columns: number) => {
    // Its rows and columns, and no others, tell how large it is.
    const parts: Readonly<Record<string, object>> = {
      '1:1': { getNumColumns: () => 2 },
      'A:A': { getNumRows: () => 10 },
    };
    const calls: string[] = [];
    const measured = {
      getRange: (a1: string) => parts[a1],
      insertColumnsAfter: (...at: number[]) => calls.push(`insertColumnsAfter(${at.join(', ')})`),
      insertRowsAfter: (...at: number[]) => calls.push(`insertRowsAfter(${at.join(', ')})`),
    };
    const size = makeRoom(measured, {
      rows: Array<string[]>(rows).fill([]),
      widths: Array<number>(columns).fill(9),
    } as never);
    return { calls, size };
  };

  it('that is large enough stays as it is', () => {
    expect(grown(10, 2)).toEqual({ calls: [], size: { rows: 10, columns: 2 } });
  });

  it('gets the columns that it lacks', () => {
    expect(grown(4, 5)).toEqual({
      calls: ['insertColumnsAfter(2, 3)'],
      size: { rows: 10, columns: 5 },
    });
  });

  it('gets as many rows as it has, or more where that is not enough', () => {
    expect(grown(11, 2)).toEqual({
      calls: ['insertRowsAfter(10, 10)'],
      size: { rows: 20, columns: 2 },
    });
    expect(grown(50, 2)).toEqual({
      calls: ['insertRowsAfter(10, 40)'],
      size: { rows: 50, columns: 2 },
    });
  });
});

describe('a line that is added', () => {
  it('goes below what stands there, with the looks of its kind, and the line about the sheet is new', () => {
    expect(written('append', sheetOf(20, 9), 'x')).toEqual([
      `getRange(2, 1, 1, 1).setValue("'Lập lúc 9 giờ")`,
      'getRangeList(["A10:B10"]).setBorder(true, true, true, true, true, true)',
      'getRangeList(["A10:B10"]).setFontSize(10)',
      'getRangeList(["A10:B10"]).setVerticalAlignment("top")',
      'getRangeList(["A10:B10"]).setWrap(true)',
      'getRangeList(["B10:B10"]).setNumberFormat("0.0")',
      `getRange(10, 1, 1, 2).setValues([["'12/06/2023",7]])`,
    ]);
  });

  it('has a row made for it where the sheet is full, and only there', () => {
    const inserted = (rows: number, last: number) =>
      written('append', sheetOf(rows, last), 'x').filter((call) => call.startsWith('insert'));
    expect(inserted(9, 9)).toEqual(['insertRowsAfter(9, 1)']);
    expect(inserted(10, 9)).toEqual([]);
  });

  it('is written with all the rest where the sheet is new, or has been emptied', () => {
    expect(values(written('append', sheetOf(20, 0), 'x'))).toEqual([
      `getRange(1, 1, 4, 2).setValues([${ROWS}])`,
    ]);
    expect(values(written('append', sheetOf(20, 9), null, {}, true))).toEqual([
      `getRange(1, 1, 4, 2).setValues([${ROWS}])`,
    ]);
  });

  it('leaves what stands above alone where no line says what the sheet is about', () => {
    const styles = DESCRIBED.styles.slice(1);
    expect(written('append', sheetOf(20, 9), 'x', { styles })[0]).toContain('setBorder');
  });

  it('comes with the looks of the sheet where it has none yet', () => {
    expect(written('append', sheetOf(20, 9), null)).toContain('setColumnWidths(1, 2, 80)');
  });

  it('is known to be there as soon as it may be', () => {
    for (const [last, layout] of [
      [9, 'x'],
      [0, 'x'],
      [0, null],
    ] as const) {
      const one = writer();
      expect(one.hasAppended).toBe(false);
      one.append({ sheet: sheetOf(20, last).sheet, layout, isNew: false }, described());
      expect(one.hasAppended).toBe(true);
    }
  });
});

it('a sheet is dressed with all but its values, where it may have looks already', () => {
  const { calls, sheet } = sheetOf(20);
  writer().dress(sheet, described({ frozenRows: 3 }));
  expect(calls.slice(0, 3)).toEqual([
    'setFrozenRows(0)',
    'setFrozenColumns(0)',
    'setColumnWidths(1, 2, 80)',
  ]);
  expect(calls.at(-1)).toBe('setFrozenRows(3)');
  expect(values(calls)).toEqual([]);
  const charts: unknown[] = [];
  const charted = recorder({ getMergedRanges: () => [], getCharts: () => (charts.push(1), []) });
  writer().dress(charted.sheet, described({ chartTitles: ['Tiến độ'] }));
  expect(charts).toEqual([1]);
});

const BLANK = ',["",""]'.repeat(4);

describe('a sheet that is written again', () => {
  it('has blanks below the described rows, and keeps its looks where they are as described', () => {
    const [first] = [sheetOf(8)];
    const mark = written('write', first, null).find((call) => call.includes('"layout'))!;
    expect(mark).toContain('addDeveloperMetadata("congress.page"');
    const layout = /layout\\":\\"([^\\]+)/.exec(mark)![1]!;
    expect(layout).toMatch(/^1\.\w+\.8x2$/);
    expect(written('write', sheetOf(8), layout)).toEqual([
      `getRange(1, 1, 8, 2).setValues([${ROWS}${BLANK}])`,
    ]);
    expect(written('write', sheetOf(9), layout).length).toBeGreaterThan(1);
  });

  it('loses the looks of before, and the mark of them first, where they are others', () => {
    const calls = written('write', sheetOf(8), '1.other.8x2');
    expect(calls[0]).toContain('createDeveloperMetadataFinder');
    expect(calls.some((call) => call.includes('clearFormat'))).toBe(true);
    expect(calls.at(-1)).toBe(`getRange(1, 1, 8, 2).setValues([${ROWS}${BLANK}])`);
  });

  it('and is compared by the next run gets its values before its looks, and once', () => {
    const calls = written('write', sheetOf(8), null, { kind: 'report' });
    expect(values(calls)).toEqual([`getRange(1, 1, 8, 2).setValues([${ROWS}${BLANK}])`]);
    expect(calls.indexOf(values(calls)[0]!)).toBeLessThan(
      calls.findIndex((call) => call.startsWith('setColumnWidths')),
    );
    expect(calls.at(-1)).toContain('addDeveloperMetadata');
  });

  it('and is new gets the described rows alone, and nothing is taken off it', () => {
    const calls = written('write', sheetOf(8), null, {}, true);
    expect(calls.at(-1)).toBe(`getRange(1, 1, 4, 2).setValues([${ROWS}])`);
    expect(calls.join()).not.toMatch(/clear|createDeveloperMetadataFinder/);
  });
});

describe('a sheet that is refreshed', () => {
  const ALONE = [`getRange(1, 1, 8, 2).setValues([${ROWS}${BLANK}])`];

  it('gets its values alone where it has looks of this version, or is hidden', () => {
    expect(written('refresh', sheetOf(8), '1.any')).toEqual(ALONE);
    expect(written('refresh', sheetOf(8), null, { isHidden: true })).toEqual(ALONE);
  });

  it('gets its looks, too, where it has none or those of another version', () => {
    for (const layout of [null, '0.any', 'x1.']) {
      const calls = written('refresh', sheetOf(8), layout);
      expect(calls).toContain('setColumnWidths(1, 2, 80)');
    }
  });
});

/** A document with sheets of these names; what begins with `-` is hidden, with `*` has a mark. */
function placedAmong(names: readonly string[], more = {}) {
  const did: string[] = [];
  const sheetCalled = (name: string, mark = '') => ({
    getName: () => name,
    getLastRow: () => (mark === '+' ? 5 : 0),
    isSheetHidden: () => mark === '-',
    hideSheet: () => did.push('hide'),
    addDeveloperMetadata: (key: string, kind: string) => did.push(`mark ${key} ${kind}`),
    isMarked: mark === '*',
  });
  const sheets = names.map((name) =>
    /^[-+*]/.test(name) ? sheetCalled(name.slice(1), name[0]) : sheetCalled(name),
  );
  const spreadsheet = {
    getActiveSheet: () => sheets[0],
    getSheets: () => sheets,
    insertSheet: (name: string, at: number) => {
      did.push(`insert ${name} at ${at}`);
      return sheetCalled(name);
    },
    setActiveSheet: (sheet: (typeof sheets)[number]) => did.push(`show ${sheet.getName()}`),
  };
  const metadata = { has: (sheet: (typeof sheets)[number]) => sheet.isMarked };
  const placed: unknown = writer(sheets, { spreadsheet, metadata }).place(described(more));
  const { sheet, ...rest } = placed as { sheet: { getName(): string }; isNew: boolean };
  return { placed: { name: sheet.getName(), ...rest }, did };
}

describe('a result sheet that is not there yet', () => {
  const MARK = 'mark congress.sheet history';

  it('is added at the end, but before hidden sheets there, and what people look at stays in front', () => {
    expect(placedAmong(['+Theo dõi', '-Cũ', '+Khác', '-A', '-B']).did).toEqual([
      'insert Lịch sử at 3',
      'show Theo dõi',
      MARK,
    ]);
    expect(placedAmong(['-A', '-B']).did[0]).toBe('insert Lịch sử at 1');
  });

  it('is hidden before it is marked, where people are not to see it', () => {
    const { did } = placedAmong(['+Theo dõi'], { isHidden: true });
    expect(did).toEqual(['insert Lịch sử at 1', 'show Theo dõi', 'hide', MARK]);
  });

  it('takes the next name where people or the add-on have it, whatever its capitals', () => {
    const { did } = placedAmong(['+LỊCH SỬ', '*lịch sử (2)', 'Theo dõi']);
    expect(did[0]).toBe('insert Lịch sử (3) at 3');
  });

  it('is a blank sheet of that name that a run has left, which is not taken for a new one', () => {
    const { placed, did } = placedAmong(['+Theo dõi', 'Lịch sử']);
    expect(did).toEqual([MARK]);
    expect(placed).toEqual({ name: 'Lịch sử', layout: null, isNew: false });
    expect(placedAmong(['+Theo dõi']).placed.isNew).toBe(true);
  });

  it('is not added where it is there already', () => {
    const known = { getName: () => 'Nhật ký' };
    const metadata = { of: () => ({ layout: '1.x' }) };
    const placed = writer([], { metadata, resultSheet: () => known }).place(described());
    expect(placed).toEqual({ sheet: known, layout: '1.x', isNew: false });
  });
});
