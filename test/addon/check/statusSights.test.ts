/** What is seen of a tracker at one moment, wherever its rows and columns stand by then. */
import { describe, expect, it } from '@jest/globals';
import { StatusSights, type UnitColumns } from '../../../src/addon/check/statuses/statusSights';
import { identityOf, NO_IDENTITY } from '../../../src/addon/check/statuses/unitRows';
import { findHeader } from '../../../src/domain/tracker/header';
import { upperLevel } from '../../../src/domain/tracker/headerName';
import { type Cells, sheetOf } from './columnSheet';

const CALENDAR = { cell: (value: unknown) => value ?? '' } as never;
const OWN = 'Hoàn thành đúng hạn';

const TABLE: Cells = [
  ['BIỂU THEO DÕI', '', '', '', ''],
  ['TT', 'Mã CĐCS', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
  ['1', 'M1', 'Trường A', '12/4/2023', OWN],
  ['2', '', 'Trường B', '', '=IF(A1,"","")'],
  ['', '', '', '', ''],
  ['3', 'M3', '', '13/4/2023', 'ghi riêng'],
];

function sightsOf(checked: Cells, now: Cells, status = 4, code = 1) {
  const grid = { name: 'Theo dõi', rows: checked, merges: [] };
  const header = findHeader(grid, new Map(), upperLevel(['Huyện']))!;
  const columns: UnitColumns = { name: 2, code, held: 3, status };
  return new StatusSights(sheetOf(now), grid, header, columns, CALENDAR);
}
const copy = (cells: Cells = TABLE) => cells.map((row) => [...row]);
const inserted = (cells: Cells, row: number): Cells => [
  ...copy(cells.slice(0, row)),
  cells[0]!.map(() => ''),
  ...copy(cells.slice(row)),
];

describe('a look at the sheet', () => {
  it('sees each row’s unit, its status cell, and whether that is the add-on’s', () => {
    const sight = sightsOf(TABLE, copy()).take()!;
    expect(sight.top).toBe(1);
    expect(
      sight.rows.slice(2).map(({ identity, content, isOurs }) => [identity, content, isOurs]),
    ).toEqual([
      [identityOf('M1', 'Trường A'), OWN, true],
      [identityOf('', 'Trường B'), '=IF(A1,"","")', false],
      [NO_IDENTITY, '', false],
      [identityOf('M3', ''), 'ghi riêng', false],
    ]);
    const data = sight.rows.map((row) => row.data);
    expect([data[0], data[2], data[4]]).toEqual([
      expect.stringContaining('BIỂU'),
      expect.stringMatching(/"Trường A".*"12\/4\/2023"/),
      '',
    ]);
    expect(data[2]).not.toContain(OWN);
    expect(sight.cells).toMatchObject({ first: 1, top: null });
    expect(sight.cells.rows[2]).toEqual(["'M1", "'Trường A", "'12/4/2023", `'${OWN}`]);
  });

  it('tells a unit by its name alone where there are no codes', () => {
    const sight = sightsOf(TABLE, copy(), 4, 2).take()!;
    expect(sight.rows[2]!.identity).toBe(identityOf('', 'Trường A'));
  });

  it('finds the header again below rows that were inserted', () => {
    expect(sightsOf(TABLE, inserted(TABLE, 0)).take()!.top).toBe(2);
    expect(sightsOf(TABLE, inserted(TABLE, 3)).take()!.top).toBe(1);
  });

  it.each([1, 2, 3, 4])('is none where column %i is no longer under its heading', (column) => {
    const now = copy();
    now[1]![column] = 'Tên khác';
    expect(sightsOf(TABLE, now).take()).toBeNull();
  });

  it('is none where columns were deleted, so that the last one is not there', () => {
    expect(
      sightsOf(
        TABLE,
        copy().map((row) => row.slice(0, 4)),
      ).take(),
    ).toBeNull();
  });

  it('fails where reading fails for another reason', () => {
    const sights = sightsOf(TABLE, copy());
    const sheet = {
      getMaxColumns: () => 5,
      getRange: () => {
        throw new Error('busy');
      },
    };
    Object.assign(sights, { sheet });
    expect(() => sights.take()).toThrow('busy');
  });

  it('tells columns by the lower of two headings, and the header by its upper row', () => {
    const rows: Cells = [
      ['TT', 'Mã CĐCS', 'Tên CĐCS', 'Đại hội', ''],
      ['', '', '', 'Ngày tổ chức', 'Trạng thái'],
      ['1', 'M1', 'Trường A', '12/4/2023', OWN],
    ];
    const sights = sightsOf(rows, inserted(rows, 0));
    expect(sights.take()!.top).toBe(1);
    const other = copy(rows);
    other[1]![3] = 'Ngày dự kiến';
    expect(sightsOf(rows, other).take()).toBeNull();
    expect([sights.isHeaded(4), sightsOf(rows, rows, 5).isHeaded(5)]).toEqual([true, false]);
  });
});

describe('data that nobody has checked', () => {
  const hasNew = (now: Cells, inOrder = false) => {
    const sights = sightsOf(TABLE, now);
    return sights.hasNewData(sights.take()!, inOrder);
  };
  const swapped = () => {
    const now = copy();
    [now[2], now[3]] = [now[3]!, now[2]!];
    return now;
  };

  it('is what no row held, and none of it where rows were only moved, or deleted', () => {
    expect(hasNew(copy())).toBe(false);
    expect(hasNew(inserted(TABLE, 2))).toBe(false);
    expect(hasNew(swapped())).toBe(false);
    expect(hasNew(copy().filter((_, row) => row !== 3))).toBe(false);
    const typed = copy();
    typed[3]![3] = '1/5/2023';
    expect(hasNew(typed)).toBe(true);
    expect(hasNew([...copy(), [...TABLE[2]!]])).toBe(true);
  });

  it('is a status never', () => {
    const now = copy();
    now[3]![4] = OWN;
    expect(hasNew(now)).toBe(false);
  });

  it('is another order, where what stands under a section is its bloc’s', () => {
    expect(hasNew(copy(), true)).toBe(false);
    expect(hasNew(inserted(TABLE, 2), true)).toBe(false);
    expect(
      hasNew(
        copy().filter((_, row) => row !== 3),
        true,
      ),
    ).toBe(false);
    expect(hasNew(swapped(), true)).toBe(true);
    expect(hasNew([...copy(), [...TABLE[2]!]], true)).toBe(true);
  });
});
