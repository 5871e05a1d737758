/** Where the statuses go: into the add-on's column, a blank one of that name, or a new one beside all. */
import { expect, it } from '@jest/globals';
import { filledFromAbove } from '../../../src/addon/check/statuses/filledFromAbove';
import { findStatusColumn } from '../../../src/addon/check/statuses/statusColumn';
import { findHeader } from '../../../src/domain/tracker/header';
import { upperLevel } from '../../../src/domain/tracker/headerName';
import type { Merge } from '../../../src/domain/sheet/grid';
import { type Cells, sheetOf } from './columnSheet';

const OWN = 'Hoàn thành đúng hạn';

interface Known {
  readonly statusColumn?: number;
  readonly claim?: { readonly column: number; readonly isAdded: boolean };
}

function found(
  rows: Cells,
  { statusColumn, claim }: Known = {},
  merges: Merge[] = [],
  maxColumns = 200,
) {
  const grid = { name: 'Theo dõi', rows, merges };
  const header = findHeader(grid, new Map(), upperLevel(['Huyện']))!;
  const width = Math.max(...rows.map((row) => row.length));
  const sheet: object = sheetOf(
    rows.map((row) => [...row, ...Array<string>(width).fill('')].slice(0, width)),
  );
  Object.assign(sheet, { getLastColumn: () => width, getMaxColumns: () => maxColumns });
  const metadata = { statusColumn: statusColumn ?? null, claim: claim ?? null };
  const filled = filledFromAbove(sheet, grid, header);
  return findStatusColumn(sheet, grid, header, metadata as never, filled);
}

const HEADER = ['TT', 'Tên CĐCS', 'Ngày tổ chức'];
const table = (status: string[]): Cells => [
  [...HEADER, 'Trạng thái'],
  ['1', 'Trường A', '12/4/2023', status[0]!],
  ['2', 'Trường B', '', status[1]!],
];

it.each<[string, string[], Known, ReturnType<typeof found>]>([
  [
    'is the add-on’s, whatever stands in it',
    ['x', 'y'],
    { statusColumn: 3 },
    { column: 3, state: 'own' },
  ],
  ['is taken over where it is blank', ['', ''], {}, { column: 3, state: 'blank' }],
  ['is the user’s where anything stands in it', ['', 'x'], {}, null],
  ['is the user’s where statuses stand in it that nobody has claimed', [OWN, ''], {}, null],
  ['is the user’s where a formula shows nothing', ['', '=IF(1,"","")'], {}, null],
  [
    'goes on being claimed with statuses of a run that was cut short',
    [OWN, ''],
    { claim: { column: 3, isAdded: false } },
    { column: 3, state: 'blank' },
  ],
  [
    'goes on being added, where that run was about to add it',
    ['', OWN],
    { claim: { column: 3, isAdded: true } },
    { column: 3, state: 'absent' },
  ],
  [
    'is not claimed by a claim of another column',
    [OWN, ''],
    { claim: { column: 5, isAdded: true } },
    null,
  ],
  [
    'is the user’s where a claimed one holds another text',
    ['x', ''],
    { claim: { column: 3, isAdded: true } },
    null,
  ],
])('a column of that name %s', (_, status, known, expected) => {
  expect(found(table(status), known)).toEqual(expected);
});

it('a table without units has a blank one', () => {
  expect(found([[...HEADER, 'Trạng thái']])).toEqual({ column: 3, state: 'blank' });
});

const PLAIN: Cells = [HEADER, ['1', 'Trường A', '12/4/2023']];
const far = (at: number): Cells => [HEADER, [...PLAIN[1]!, ...Array<string>(at - 3).fill(''), 'x']];

it.each<[string, Cells, number]>([
  ['right of the table', PLAIN, 3],
  ['right of notes beside it', [HEADER, [...PLAIN[1]!, '', 'gọi']], 5],
  ['right of a cell 100 columns off', far(102), 103],
  ['right of the table, where a cell lies farther off', far(103), 3],
  ['in the first column that is blank, then', [HEADER, [...far(110)[1]!], ['', '', '', 'a']], 4],
])('a new one stands %s', (_, rows, column) => {
  expect(found(rows)).toEqual({ column, state: 'absent' });
});

it.each<[string, Merge, number]>([
  ['right of what is merged into the table', { top: 0, bottom: 0, left: 2, right: 5 }, 6],
  ['right of what is merged below it', { top: 4, bottom: 5, left: 0, right: 4 }, 5],
  ['where it would, if whole rows are merged', { top: 4, bottom: 5, left: 0, right: 9 }, 3],
])('a new one stands %s', (_, merge, column) => {
  expect(found(PLAIN, {}, [merge], 10)).toEqual({ column, state: 'absent' });
});

it('a title above the header may be merged further', () => {
  const rows = [['BIỂU', '', ''], ...PLAIN];
  expect(found(rows, {}, [{ top: 0, bottom: 0, left: 0, right: 6 }])).toEqual({
    column: 3,
    state: 'absent',
  });
});

const IMPORT = '=IMPORTRANGE("1a";"A:AZ")';
/** What a formula in the first cell brings in: a title, a header with a status column, a unit. */
const BROUGHT: Cells = [
  [IMPORT, '', '', ''],
  [...HEADER, 'Trạng thái'],
  ['1', 'Trường A', '12/4/2023', ''],
];
const beside = (column: readonly string[], table = BROUGHT): Cells =>
  table.map((row, i) => [column[i] ?? '', ...row]);

it.each<[string, Cells, Known, ReturnType<typeof found>]>([
  [
    'stands left of a formula that brings the tracker in, though nothing marks the sheet',
    beside([]),
    {},
    { column: 0, state: 'absent' },
  ],
  [
    'stands right beside it',
    beside(['Ghi chú', '', 'x'], beside([])),
    {},
    { column: 1, state: 'absent' },
  ],
  ['stands nowhere where the formula stands in the first column', BROUGHT, {}, 'no-room'],
  ['stands not where the one before it holds something', beside(['', '', 'x']), {}, 'no-room'],
  ['stands not where that has a heading', beside(['', 'Ghi chú']), {}, 'no-room'],
  [
    'stands there again after a run that was cut short',
    beside(['', 'Trạng thái', OWN]),
    { claim: { column: 0, isAdded: true } },
    { column: 0, state: 'absent' },
  ],
  [
    'stands left of a formula below a header that was typed, where that may reach the table’s end',
    beside(
      [],
      [['', '', '', ''], BROUGHT[1]!, ['1', '2', '3', '4'], [IMPORT, ...BROUGHT[2]!.slice(1)]],
    ),
    {},
    { column: 0, state: 'absent' },
  ],
  [
    'stands under the header that was typed for it, where the formula ends before that',
    beside([], [BROUGHT[1]!, ['=QUERY(DS!A:C;"select *")', ...BROUGHT[2]!.slice(1)]]),
    {},
    { column: 4, state: 'blank' },
  ],
  [
    'stands right of a table of which a formula fills one column',
    [HEADER, ['=ARRAYFORMULA(ROW(B2:B)-1)', ...PLAIN[1]!.slice(1)]],
    {},
    { column: 3, state: 'absent' },
  ],
  [
    'stands in its own place where a formula above the table ends above it',
    [['=IMPORTRANGE("1a";"Tên!A1:Z1")', '', ''], ...PLAIN],
    {},
    { column: 3, state: 'absent' },
  ],
])('of data that a formula fills it %s', (_, rows, known, expected) => {
  expect(found(rows, known)).toEqual(expected);
});
