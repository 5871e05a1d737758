/** Requests that the page and the file check make are taken as they are, and nothing beside them is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as requests from '../../../src/addon/entry/calls/requests';

// The language of a refusal is that of the document: without one it is Vietnamese.
const { warn } = console;
beforeAll(() => {
  console.warn = () => undefined;
});
afterAll(() => {
  console.warn = warn;
});

const SHEET = 'Theo dõi';
const PLACE = { sheet: SHEET, row: 2, unit: 'Trường A' };
const CELL = { ...PLACE, key: 'held' };
const TEXT = { ...CELL, was: '12/4/2023' };
const CHANGE = { key: 'held', seen: '', content: { date: '2023-04-12' } };

type Reader = keyof typeof requests;

const right: readonly (readonly [Reader, unknown])[] = [
  ['sidebarCheckRequest', { sheets: [], highlight: false }],
  ['sidebarCheckRequest', { sheets: [SHEET, 'B'], highlight: true }],
  ['sidebarLookRequest', { sheets: [SHEET], isShown: false, stamp: '' }],
  ['papersRequest', { kind: 'report' }],
  ['papersRequest', { kind: 'report', sheets: [SHEET] }],
  ['mapColumnsRequest', { sheet: SHEET, columns: [{ key: 'held', letters: 'ABC' }] }],
  ['showCellRequest', CELL],
  ['showSheetRequest', { sheet: SHEET, cell: null }],
  ['showSheetRequest', { sheet: SHEET, cell: 'ABC12345678' }],
  ['textDatesRequest', { sheets: [SHEET] }],
  ['writeDatesRequest', { cells: [TEXT] }],
  [
    'restoreTextsRequest',
    {
      cells: [
        { ...TEXT, format: null },
        { ...TEXT, format: '@' },
      ],
    },
  ],
  ['unitFormRequest', null],
  ...([-1, 0, 1] as const).map((step) => ['unitFormRequest', { ...PLACE, step }] as const),
  ['saveUnitRequest', { ...PLACE, changes: [] }],
  ['saveUnitRequest', { ...PLACE, changes: [CHANGE, { key: 'c1a', seen: true, content: 1.5 }] }],
  ['checkRequest', {}],
  [
    'checkRequest',
    { sheet: SHEET, asOf: '2023-05-20', plan: {}, language: 'en', write: true, papers: ['report'] },
  ],
  ['sheetNames', [SHEET]],
  ['setUpKinds', ['plan']],
  ['namedSettings', { dueSoonDays: 20 }],
  ['onOrOff', false],
];

it.each(right)('%s takes %j', (reader, request) => {
  expect((requests[reader] as (request: unknown) => unknown)(request)).toEqual(request);
});

it('the form of the row that the user is in needs no request', () => {
  expect(requests.unitFormRequest(undefined)).toBeNull();
});

const wrong: readonly (readonly [Reader, unknown, string])[] = [
  ['showCellRequest', { ...CELL, row: -1 }, 'row'],
  ['showCellRequest', { ...CELL, row: 2 ** 53 }, 'row'],
  ['showSheetRequest', { sheet: SHEET, cell: 'ABCD1' }, 'cell'],
  ['showSheetRequest', { sheet: SHEET, cell: 'A123456789' }, 'cell'],
  ['showSheetRequest', { sheet: SHEET, cell: ' A1' }, 'cell'],
  ['showSheetRequest', { sheet: SHEET, cell: 'A1 ' }, 'cell'],
  ['mapColumnsRequest', { sheet: SHEET, columns: [{ key: 'held', letters: 'ABCD' }] }, 'columns'],
  ['mapColumnsRequest', { sheet: SHEET, columns: [{ key: 'held', letters: 'a' }] }, 'columns'],
  ['mapColumnsRequest', { sheet: SHEET, columns: [{ key: 'held', letters: '' }] }, 'columns'],
  ['mapColumnsRequest', { sheet: SHEET, columns: [{ key: 'held', letters: 3 }] }, 'columns'],
  ['unitFormRequest', { ...PLACE, step: 2 }, 'step'],
  ['unitFormRequest', { ...PLACE, step: '0' }, 'step'],
  ['unitFormRequest', { ...PLACE, row: 0, step: 0 }, 'row'],
  ['unitFormRequest', { ...PLACE, unit: null, step: 0 }, 'unit'],
  ['unitFormRequest', { ...PLACE, sheet: null, step: 0 }, 'sheet'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, seen: NaN }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, seen: null }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, content: { date: 'x' } }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, content: { date: 1 } }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, content: {} }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, key: 'x' }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: [{ ...CHANGE, more: 1 }] }, 'changes'],
  ['saveUnitRequest', { ...PLACE, changes: {} }, 'changes'],
  ['writeDatesRequest', { cells: [{ ...TEXT, row: 0 }] }, 'cells'],
  ['restoreTextsRequest', { cells: [{ ...TEXT, format: undefined }] }, 'cells'],
  ['namedSettings', null, 'settings'],
  ['onOrOff', 1, 'on'],
  ['setUpKinds', [1], 'kinds'],
  ['sheetNames', 'A', 'sheets'],
];

describe('what is no request is refused, and told by its field', () => {
  it.each(wrong)('%s(%j): %s', (reader, request, field) => {
    expect(() => (requests[reader] as (request: unknown) => unknown)(request)).toThrow(
      `Yêu cầu gửi đến tiện ích không đúng ở “${field}”. Hãy đóng bảng điều khiển rồi mở lại.`,
    );
  });
});
