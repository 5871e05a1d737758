/** How far a filter of the tracker is made to reach, and when it is left as it is. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { takeIntoFilter, takeOutOfFilter } from '../../../src/addon/sheets/trackerFilter';
import type { Merge } from '../../../src/domain/sheet/grid';

beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void jest.restoreAllMocks());

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
/** Columns B to D, from the header in row 3 down to row 9. */
const AREA: Area = { top: 2, left: 1, bottom: 8, right: 3 };
/** In rows 3 and 4; units are named in C. */
const HEADER = { top: 2, levels: 2, columns: new Map([['unit_name', 2]]) } as never;

interface Fault {
  /** How many filters are made before Google refuses one; absent where it never does. */
  readonly after?: number;
  /** Whether the filter is there although making it was refused. */
  readonly isThere?: boolean;
}

/** A sheet with a filter that asks something of columns (zero-based), of which making a filter may fail. */
function filtered(
  area: Area | null,
  asks: Readonly<Record<number, string>> = {},
  fault: Fault = {},
) {
  let now = area && { area, asks: new Map(Object.entries(asks)) };
  let made = 0;
  const filterOf = (it: NonNullable<typeof now>) => ({
    getRange: () => ({
      getRow: () => it.area.top + 1,
      getColumn: () => it.area.left + 1,
      getLastRow: () => it.area.bottom + 1,
      getLastColumn: () => it.area.right + 1,
    }),
    getColumnFilterCriteria: (column: number) => {
      if (column - 1 < it.area.left || column - 1 > it.area.right) throw new Error('outside');
      return it.asks.get(String(column - 1)) ?? null;
    },
    setColumnFilterCriteria: (column: number, one: string) => it.asks.set(String(column - 1), one),
    remove: () => {
      now = null;
    },
  });
  const sheet = {
    getFilter: () => now && filterOf(now),
    getRange: (row: number, column: number, rows: number, columns: number) => ({
      createFilter: () => {
        const [top, left] = [row - 1, column - 1];
        const wanted = {
          area: { top, left, bottom: top + rows - 1, right: left + columns - 1 },
          asks: new Map<string, string>(),
        };
        const fails = made++ === fault.after;
        if (!fails || fault.isThere) now = wanted;
        if (fails) throw new Error('refused');
        return filterOf(wanted);
      },
    }),
  };
  return {
    sheet: sheet as never,
    /** The filter as it is now; null where there is none. */
    left: () => now && { ...now.area, asks: Object.fromEntries(now.asks) },
    /** How often one was made. */
    made: () => made,
  };
}

interface Case {
  readonly area?: Area;
  readonly asks?: Readonly<Record<number, string>>;
  readonly merges?: readonly Merge[];
  readonly isFile?: boolean;
  readonly fault?: Fault;
}

/** What becomes of the filter where the statuses stand in that column, and what is said. */
function widened(status: number, { area = AREA, asks, merges = [], isFile, fault }: Case = {}) {
  const { sheet, left, made } = filtered(area, asks, fault);
  const grid = { name: 'Theo dõi', rows: [], merges };
  const said = takeIntoFilter(sheet, grid, HEADER, status, isFile ?? false);
  return { filter: left(), said, made: made() };
}

const left = (asks: object = {}, area = AREA) => ({ ...area, asks });
const block = (top: number, bottom: number): Merge => ({ top, bottom, left: 0, right: 0 });

describe('a filter that asks nothing', () => {
  it('is made to reach to a status column right of it, or left of it, and no further', () => {
    const again = { said: null, made: 1 };
    expect(widened(5)).toEqual({ filter: left({}, { ...AREA, right: 5 }), ...again });
    expect(widened(0)).toEqual({ filter: left({}, { ...AREA, left: 0 }), ...again });
  });

  it.each([
    ['its first column', 1],
    ['its last column', 3],
  ])('stays as it is where the statuses stand in %s', (_, status) => {
    expect(widened(status)).toEqual({ filter: left(), said: null, made: 0 });
  });

  it.each([
    ['of the names alone', { ...AREA, left: 2, right: 2 }],
    ['that ends with the first unit', { ...AREA, bottom: 4 }],
  ])('%s is one of the tracker', (_, area) => {
    expect(widened(5, { area }).filter).toEqual(left({}, { ...area, right: 5 }));
  });

  it.each([
    ['left of the names', { ...AREA, left: 0, right: 1 }],
    ['right of the names', { ...AREA, left: 3, right: 3 }],
    ['that ends with the header', { ...AREA, bottom: 3 }],
  ])('%s is not one of the tracker and stays', (_, area) => {
    expect(widened(5, { area })).toEqual({ filter: left({}, area), said: null, made: 0 });
  });

  it('is missed by nobody where there is none', () => {
    const { sheet } = filtered(null);
    const grid = { name: 'Theo dõi', rows: [], merges: [] };
    expect(takeIntoFilter(sheet, grid, HEADER, 5, false)).toBeNull();
    expect(() => takeOutOfFilter(sheet, 5)).not.toThrow();
  });
});

describe('cells merged over rows', () => {
  it.each([
    ['at its first row', block(1, 2)],
    ['at its last row', block(8, 9)],
  ])('%s keep a filter as it is, which is said', (_, merge) => {
    const { filter, said } = widened(5, { merges: [merge] });
    expect(filter).toEqual(left());
    expect(said).toEqual({ left: 1, right: 3, isTorn: true });
  });

  it('do not where they are above it or below it, nor where they are of one row', () => {
    const merges = [block(0, 1), block(9, 10), block(4, 4)];
    expect(widened(5, { merges }).filter).toEqual(left({}, { ...AREA, right: 5 }));
  });
});

describe('a filter that asks something', () => {
  it('of its first or last column is left to people, which is said', () => {
    for (const asks of [{ 1: 'x' }, { 3: 'x' }]) {
      const { filter, said } = widened(5, { asks });
      expect(filter).toEqual(left(asks));
      expect(said).toEqual({ left: 1, right: 3, isTorn: false });
    }
  });

  it('keeps what it asks in a file, where it is made anew', () => {
    const asks = { 1: 'x', 3: 'y' };
    const { filter, said } = widened(5, { asks, isFile: true, merges: [block(4, 5)] });
    expect([filter, said]).toEqual([left(asks, { ...AREA, right: 5 }), null]);
  });

  it.each([
    ['is put back', false, AREA],
    ['stays where Google has made it all the same', true, { ...AREA, right: 5 }],
  ])('and cannot be made anew %s with what it asks, and people are told', (_, isThere, area) => {
    const fault = { after: 0, isThere };
    const { filter, said } = widened(5, { asks: { 2: 'x' }, isFile: true, fault });
    expect(filter).toEqual(left({ 2: 'x' }, area));
    expect(said).toEqual({ left: 1, right: 3, isTorn: false });
  });
});

describe('a status column that goes', () => {
  const taken = (column: number, area: Area, asks = {}) => {
    const { sheet, left: now } = filtered(area, asks);
    takeOutOfFilter(sheet, column);
    return now();
  };

  it('goes out of a filter of which it is the last column', () => {
    expect(taken(3, AREA)).toEqual(left({}, { ...AREA, right: 2 }));
  });

  it.each([
    ['of which it is not the last column', AREA, {}, 2],
    ['that has no other column', { ...AREA, left: 3 }, {}, 3],
    ['that asks something', AREA, { 1: 'x' }, 3],
  ])('leaves a filter alone %s', (_, area, asks, column) => {
    expect(taken(column, area, asks)).toEqual(left(asks, area));
  });
});
