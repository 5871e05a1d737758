/** Which sheets are trackers, which of them is meant, and how tall ones are read or refused. */
import { describe, expect, it, test } from '@jest/globals';
import { readTallRows } from '../../../src/addon/document/readSheet';
import {
  allTrackers,
  firstTracker,
  hasUnits,
  otherTrackers,
  possibleTrackers,
  readTrackerRows,
  readTrackerSheet,
  sheetNamed,
  trackersNamed,
} from '../../../src/addon/document/trackerSheet';
import { ANY_LEVEL } from '../../../src/domain/tracker/headerName';

const HEADER = ['Tên CĐCS', 'Ngày tổ chức'];
const UNIT = ['Trường A', '12/4/2023'];

/** A sheet of texts: its rows, and below them blank ones up to its height. */
function sheetOf(name: string, rows: readonly (readonly string[])[], height = rows.length) {
  const width = rows[0]?.length ?? 1;
  const blank = Array<string>(width).fill('');
  const part = (top: number, left: number, count: number, columns: number) => ({
    getNumRows: () => count,
    getNumColumns: () => columns,
    getSheet: () => sheet,
    getMergedRanges: () => [],
    getValues: () => {
      reads.push(count);
      return Array.from({ length: count }, (_, i) =>
        (rows[top - 1 + i] ?? blank).slice(left - 1, left - 1 + columns),
      );
    },
  });
  const reads: number[] = [];
  const sheet = {
    reads,
    getName: () => name,
    getDataRange: () => part(1, 1, height, width),
    getRange: part,
  };
  return sheet;
}
type FakeSheet = ReturnType<typeof sheetOf>;

function documentOf(sheets: readonly FakeSheet[], marks: Record<string, object> = {}) {
  const of = (sheet: FakeSheet) => ({
    ...{ result: null, setUp: null, statusColumn: null, columnMapping: new Map() },
    ...marks[sheet.getName()],
  });
  const calendar = { cell: (value: unknown) => value };
  return { sheets, metadata: { of }, calendar, language: 'en', upperLevel: ANY_LEVEL } as never;
}
const namesOf = (read: readonly { grid: { name: string } }[]) => read.map(({ grid }) => grid.name);

const A = sheetOf('A', [HEADER, UNIT]);
const B = sheetOf('B', [HEADER, ['Trường B', '']]);
const NOTES = sheetOf('Notes', [['x'], ['y']]);

describe('sheets of a document', () => {
  it('may be trackers but for results, the plan, tasks, and what is being made', () => {
    const unfinished = sheetOf('C (unfinished)', [HEADER]);
    const all = [sheetOf('Kế hoạch', [HEADER]), sheetOf('R', [HEADER]), A, sheetOf('T', [HEADER])];
    const document = documentOf([...all, unfinished], {
      R: { result: 'report' },
      T: { setUp: { kind: 'tasks', version: 1 } },
      'C (unfinished)': { setUp: { kind: 'tracker', version: 0 } },
      A: { setUp: { kind: 'tracker', version: 1 } },
    });
    expect(possibleTrackers(document)).toEqual([A]);
  });

  it('are trackers where both columns are found: the first, the others, and all', () => {
    const document = documentOf([NOTES, A, B]);
    const first = firstTracker(document);
    expect(first.grid.name).toBe('A');
    expect(otherTrackers(document, first)).toEqual(['B']);
    expect(namesOf(allTrackers(document))).toEqual(['A', 'B']);
  });

  it('where none is a tracker the first stands for it, or what there is', () => {
    expect(firstTracker(documentOf([NOTES])).grid.name).toBe('Notes');
    const plan = sheetOf('Kế hoạch', [['x']]);
    expect(firstTracker(documentOf([plan])).grid.name).toBe('Kế hoạch');
    expect(() => firstTracker(documentOf([]))).toThrow('The spreadsheet has no sheet to check.');
    expect(() => allTrackers(documentOf([NOTES]))).toThrow('There is no tracker yet');
  });

  it('are found by their names, as they are written before as they may be', () => {
    const [upper, exact] = [sheetOf('THEO DÕI', [HEADER]), sheetOf('Theo dõi', [HEADER])];
    const named = (name: string): unknown => sheetNamed([upper, exact] as never, name, 'en');
    expect(named('Theo dõi')).toBe(exact);
    expect(named(' theo dõi')).toBe(upper);
    expect(() => named('X')).toThrow('There is no sheet “X”. The sheets: “THEO DÕI”, “Theo dõi”.');
    expect(namesOf(trackersNamed(documentOf([A, B]), ['B']))).toEqual(['B']);
    expect(() => trackersNamed(documentOf([A]), [])).toThrow('There is no tracker yet');
  });

  it('have units or a header alone', () => {
    const read = (sheet: FakeSheet) => readTrackerSheet(documentOf([sheet]), sheet);
    expect(hasUnits(read(A))).toBe(true);
    expect(hasUnits(read(sheetOf('C', [HEADER, ['', '']])))).toBe(false);
  });
});

describe('a sheet with more rows than may be read', () => {
  const read = (sheet: FakeSheet, most: number) =>
    readTrackerSheet(documentOf([sheet]), sheet, most);
  const five = [HEADER, UNIT, ['B', ''], ['C', ''], ['D', '']];

  it('is read whole up to the limit, and refused above it', () => {
    expect(read(sheetOf('A', five), 5).grid.rows).toHaveLength(5);
    expect(() => read(sheetOf('A', five), 4)).toThrow('Sheet “A” has more than 4 rows');
  });

  it('is read where most of its rows are blank, up to five times as far', () => {
    const { grid } = read(sheetOf('A', five, 25), 5);
    expect([grid.name, grid.rows.length, grid.rows[4]]).toEqual(['A', 25, ['D', '']]);
    expect(() => read(sheetOf('A', five, 26), 5)).toThrow('as far down as row 26');
  });

  it('is read at its head alone where it is no tracker', () => {
    const notes = sheetOf('Notes', [['x']], 100);
    expect(read(notes, 50).grid.rows).toHaveLength(20);
    expect(notes.reads).toEqual([20]);
  });
});

describe('rows of a tracker', () => {
  const long = sheetOf('A', [HEADER, ...Array.from({ length: 60 }, (_, i) => [`Unit ${i}`, ''])]);
  const rows = (first: number, last: number) =>
    readTrackerRows(documentOf([long]), long, first, last);

  it('near the header are read with it', () => {
    const near = rows(20, 30)!;
    expect([near.top, near.values.length, near.isWhole]).toEqual([0, 31, false]);
    expect(rows(3, 3)!.values).toHaveLength(20);
    expect(rows(0, 90)!.isWhole).toBe(true);
  });

  it('further down stand in their places under it, with nothing between', () => {
    const { top, values, grid, ...further } = rows(40, 41)!;
    const range = further.range as unknown as ReturnType<FakeSheet['getDataRange']>;
    expect([top, values]).toEqual([
      40,
      [
        ['Unit 39', ''],
        ['Unit 40', ''],
      ],
    ]);
    expect([range.getNumRows(), grid.rows.length]).toEqual([2, 42]);
    expect(grid.rows[0]).toEqual(HEADER);
    expect(grid.rows.slice(1, 40)).toEqual(Array(39).fill([]));
    expect(grid.rows[40]).toEqual(['Unit 39', '']);
  });

  it('below the last are none', () => {
    expect(rows(61, 61)).toBeNull();
    expect(rows(60, 70)!.values).toEqual([['Unit 59', '']]);
  });
});

test('rows are read 20,000 at once, up to one more than may hold something', () => {
  const tall = sheetOf('A', [HEADER, ['', ''], UNIT], 20_001);
  const read = (most?: number) =>
    readTallRows(tall, { height: 20_001, width: 2 }, { cell: String } as never, most);
  const rows = read();
  expect(tall.reads).toEqual([20_000, 1]);
  expect([rows.length, rows[0], rows[2]]).toEqual([20_001, HEADER, UNIT]);
  expect([rows[1], rows[20_000]]).toEqual([[], []]);
  expect(read(2)).toHaveLength(20_001);
  expect(read(1)).toEqual([HEADER, []]);
});
