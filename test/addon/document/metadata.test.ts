/** What the add-on remembers of sheets and columns: each mark as it is read, set, changed and removed. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  claimColumn,
  DocumentMetadata,
  forgetBlankRows,
  giveUpClaim,
  haveSameColumns,
  mapColumn,
  markLooks,
  markImport,
  markResultSheet,
  markSetUp,
  markStatusColumn,
  placeOfStatuses,
  rememberBlankRows,
  removeMarks,
  settleClaim,
  unmarkLooks,
  unmarkResultSheet,
} from '../../../src/addon/document/metadata';

interface Mark {
  readonly key: string;
  value: string | null;
  readonly sheet: FakeSheet | null;
  readonly column: number | null;
}

let marks: Mark[] = [];

function metadataOf(mark: Mark) {
  const columnRange =
    mark.column === null ? null : { getColumn: () => mark.column! + 1, getSheet: () => mark.sheet };
  return {
    getKey: () => mark.key,
    getValue: () => mark.value,
    setValue: (value: string) => (mark.value = value),
    remove: () => (marks = marks.filter((one) => one !== mark)),
    getLocation: () => ({
      getColumn: () => columnRange,
      // A mark on a column has no sheet of its own
      getSheet: () => (columnRange ? null : mark.sheet),
    }),
  };
}

function finderOf(sheet: FakeSheet | null, key?: string): unknown {
  return {
    withKey: (wanted: string) => finderOf(sheet, wanted),
    find: () =>
      marks
        .filter((mark) => (!sheet || mark.sheet === sheet) && (!key || mark.key === key))
        .map(metadataOf),
  };
}

class FakeSheet {
  failures = 0;
  idsAsked = 0;
  constructor(private readonly id: number) {}
  getSheetId(): number {
    this.idsAsked++;
    return this.id;
  }
  createDeveloperMetadataFinder = () => finderOf(this);
  addDeveloperMetadata = (key: string, value: string) => {
    marks.push({ key, value, sheet: this, column: null });
  };
  getRange = (a1: string) => ({
    addDeveloperMetadata: (key: string, value: string) => {
      if (this.failures-- > 0) throw new Error('no whole column');
      const [letters, last] = a1.split(':') as [string, string];
      expect(letters).toBe(last);
      marks.push({ key, value, sheet: this, column: letters.charCodeAt(0) - 65 });
    },
  });
}

const DOCUMENT = { createDeveloperMetadataFinder: () => finderOf(null) } as never;
let [one, other] = [new FakeSheet(1), new FakeSheet(2)];
const as = (sheet: FakeSheet) => sheet as never;
const read = (sheet: FakeSheet) => new DocumentMetadata(as(sheet)).of(as(sheet));
const shown = () => marks.map(({ key, value, column }) => [key, value, column]);
beforeEach(() => {
  marks = [];
  [one, other] = [new FakeSheet(1), new FakeSheet(2)];
});

const NOTHING = {
  result: null,
  layout: null,
  setUp: null,
  statusColumn: null,
  isStatusAdded: false,
  claim: null,
  columnMapping: new Map(),
  imported: null,
};

describe('a sheet’s metadata', () => {
  it('is that of its own marks, each by its key; a sheet without any has none', () => {
    const put = (
      key: string,
      value: string | null,
      sheet: FakeSheet | null,
      column: number | null = null,
    ) => marks.push({ key, value, sheet, column });
    put('congress.sheet', 'report', one);
    put('congress.page', '{"orientation":"portrait","layout":"1.abc"}', one);
    put('congress.setup', 'plan:12', one);
    put('congress.status', 'added', one, 4);
    put('congress.column', 'held', one, 2);
    put('congress.column', 'unit_name', one, 1);
    put('congress.column', 'nothing', one, 3);
    put('congress.import', "AbC 'Theo dõi'!A:Z", one);
    put('congress.other', null, one);
    put('somebody.sheet', 'report', other);
    put('congress.sheet', 'report', null);
    const metadata = new DocumentMetadata(DOCUMENT);
    expect(metadata.of(as(one))).toEqual({
      result: 'report',
      layout: '1.abc',
      setUp: { kind: 'plan', version: 12 },
      statusColumn: 4,
      isStatusAdded: true,
      claim: null,
      columnMapping: new Map([
        ['held', 2],
        ['unit_name', 1],
      ]),
      imported: { id: 'AbC', range: "'Theo dõi'!A:Z" },
    });
    expect(metadata.of(as(other))).toEqual(NOTHING);
    expect([metadata.has(as(one)), metadata.has(as(other))]).toEqual([true, false]);
  });

  it('asks for a sheet’s id once', () => {
    const metadata = new DocumentMetadata(DOCUMENT);
    metadata.of(as(one));
    metadata.has(as(one));
    expect([metadata.idOf(as(one)), one.idsAsked]).toEqual([1, 1]);
  });

  it('knows marks of earlier versions', () => {
    marks.push({ key: 'congress.sheet', value: 'district-conditions', sheet: one, column: null });
    marks.push({
      key: 'congress.page',
      value: '{"orientation":"portrait"}',
      sheet: one,
      column: null,
    });
    expect(read(one)).toEqual({ ...NOTHING, result: 'upper-conditions', layout: '' });
  });

  it.each([
    ['added', { statusColumn: 4, isStatusAdded: true }],
    ['found', { statusColumn: 4, isStatusAdded: false }],
    ['adding', { claim: { column: 4, isAdded: true } }],
    ['finding', { claim: { column: 4, isAdded: false } }],
  ])('says of a status column that is %s where it stands', (value, expected) => {
    marks.push({ key: 'congress.status', value, sheet: one, column: 4 });
    expect(read(one)).toEqual({ ...NOTHING, ...expected });
    expect(placeOfStatuses(read(one))).toBe(4);
  });

  it('has no place of statuses where there are none', () => {
    expect(placeOfStatuses(read(one))).toBeNull();
  });
});

describe('a column for the statuses', () => {
  it.each([
    [true, 'adding', 'added'],
    [false, 'finding', 'found'],
  ])('that is to be added: %s, is claimed, and settled', (isAdded, claimed, settled) => {
    markStatusColumn(as(one), 9, false);
    claimColumn(as(one), { column: 3, isAdded: !isAdded });
    claimColumn(as(one), { column: 4, isAdded });
    expect(shown()).toEqual([
      ['congress.status', 'found', 9],
      ['congress.status', claimed, 4],
    ]);
    settleClaim(as(one));
    expect(shown()[1]).toEqual(['congress.status', settled, 4]);
  });

  it('is given up without another that is settled', () => {
    markStatusColumn(as(one), 2, true);
    claimColumn(as(one), { column: 4, isAdded: true });
    claimColumn(as(other), { column: 5, isAdded: false });
    giveUpClaim(as(one));
    expect(shown()).toEqual([
      ['congress.status', 'added', 2],
      ['congress.status', 'finding', 5],
    ]);
  });

  it('is marked at the third attempt, and no later', () => {
    one.failures = 2;
    markStatusColumn(as(one), 2, false);
    expect(shown()).toEqual([['congress.status', 'found', 2]]);
    one.failures = 3;
    expect(() => markStatusColumn(as(one), 2, false)).toThrow('no whole column');
  });
});

describe('marks that are set', () => {
  it('on a column replace the earlier one of the same key, on whatever column', () => {
    mapColumn(as(one), 1, 'held');
    mapColumn(as(one), 2, 'unit_name');
    mapColumn(as(one), 3, 'held');
    expect(shown()).toEqual([
      ['congress.column', 'unit_name', 2],
      ['congress.column', 'held', 3],
    ]);
  });

  it('of set-up change the version that stands there', () => {
    markSetUp(as(one), 'plan', 0);
    markSetUp(as(one), 'plan', 7);
    expect(shown()).toEqual([['congress.setup', 'plan:7', null]]);
  });

  it('of what is brought in change where that is another', () => {
    markImport(as(one), { id: 'AbC', range: 'A:AZ' });
    markImport(as(one), { id: 'DeF', range: "'Theo dõi'!A:Z" });
    expect(shown()).toEqual([['congress.import', "DeF 'Theo dõi'!A:Z", null]]);
  });

  it('of a result sheet go with those of its looks, and leave others', () => {
    markResultSheet(as(one), 'report');
    markSetUp(as(one), 'tracker', 1);
    markLooks(as(one), { page: { orientation: 'portrait' }, heights: undefined } as never, '1.x');
    expect(read(one)).toMatchObject({ result: 'report', layout: '1.x' });
    unmarkResultSheet(as(one));
    expect(shown()).toEqual([['congress.setup', 'tracker:1', null]]);
  });

  it('of looks say how a file prints the sheet, counted from 1', () => {
    const span = (first: number, last: number) => ({ first, last });
    const page = {
      orientation: 'landscape',
      repeatedRows: span(1, 2),
      printed: { rows: 20, columns: 8 },
      keptTogether: [span(3, 5), span(7, 9)],
    };
    markLooks(as(one), { page, heights: [21] } as never, '1.y');
    expect(JSON.parse(marks[0]!.value!)).toEqual({
      orientation: 'landscape',
      repeat: [2, 3],
      area: [20, 8],
      keep: [
        [4, 6],
        [8, 10],
      ],
      heights: 'own',
      layout: '1.y',
    });
    unmarkLooks(as(one));
    markLooks(as(one), { page: { orientation: 'portrait' } } as never, '1.z');
    expect(marks.map(({ value }) => value)).toEqual(['{"orientation":"portrait","layout":"1.z"}']);
  });

  it('of blank rows say how many there were before the first run, until they are filled', () => {
    expect(rememberBlankRows(as(one), 3)).toBe(3);
    expect(rememberBlankRows(as(one), 8)).toBe(3);
    expect(rememberBlankRows(as(other), 8)).toBe(8);
    forgetBlankRows(as(one));
    expect(shown()).toEqual([['congress.blankRows', '8', null]]);
  });
});

it('all marks go but those of others, those on the sheets that are kept, and of what is brought in', () => {
  markResultSheet(as(one), 'history');
  markStatusColumn(as(other), 2, true);
  markSetUp(as(other), 'plan', 1);
  marks.push({ key: 'somebody.key', value: '', sheet: other, column: null });
  marks.push({ key: 'congress.sheet', value: '', sheet: null, column: null });
  markImport(as(other), { id: '1a', range: 'A:AZ' });
  removeMarks(DOCUMENT, new Set([1]));
  expect(shown()).toEqual([
    ['congress.sheet', 'history', null],
    ['somebody.key', '', null],
    ['congress.import', '1a A:AZ', null],
  ]);
});

it('columns that somebody has named are the same place by place', () => {
  const columns = new Map([
    ['held', 2],
    ['unit_name', 1],
  ] as const);
  expect(haveSameColumns(columns, new Map([...columns].reverse()))).toBe(true);
  expect(haveSameColumns(columns, new Map([['held', 2]]))).toBe(false);
  expect(haveSameColumns(new Map([['held', 2]]), columns)).toBe(false);
  expect(
    haveSameColumns(
      columns,
      new Map([
        ['held', 3],
        ['unit_name', 1],
      ]),
    ),
  ).toBe(false);
  expect(
    haveSameColumns(
      columns,
      new Map([
        ['held', 2],
        ['bloc', 1],
      ]),
    ),
  ).toBe(false);
});
