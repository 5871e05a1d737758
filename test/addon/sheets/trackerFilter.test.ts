/** A filter of the tracker takes the statuses in, so that sorting by its buttons moves them too. */
import { describe, expect, it } from '@jest/globals';
import type { Filter, Workbook } from '../../../src/document';
import { documentOf, openHost, sheetOf } from '../openHost';

const ROWS = [
  ['Tên CĐCS', 'Ngày tổ chức', 'Ghi chú'],
  ['Trường A', '12/4/2023', null],
  ['Trường B', null, 'bận'],
  ['Trường C', null, null],
];
const AREA = { top: 0, left: 0, bottom: 3, right: 2 };
const WIDER = { ...AREA, right: 3 };

function filtered(filter: Partial<Filter> = {}): Workbook {
  const workbook = documentOf('Theo dõi', ROWS);
  sheetOf(workbook, 'Theo dõi').filter = { area: AREA, criteria: new Map(), ...filter };
  return workbook;
}

const filterOf = (workbook: Workbook): Filter | null => sheetOf(workbook, 'Theo dõi').filter;

describe('a filter of the tracker', () => {
  it('reaches over the statuses after a check, and no longer once they are removed', () => {
    const workbook = filtered();
    const host = openHost(workbook);
    host.run('checkFromMenu');
    expect(filterOf(workbook)).toEqual({ area: WIDER, criteria: new Map() });
    host.run('removeEverything');
    expect(filterOf(workbook)).toEqual({ area: AREA, criteria: new Map() });
  });

  it('that asks something of a column is left alone, which is said', () => {
    const criteria = new Map([[2, 'bận']]);
    const workbook = filtered({ criteria });
    const request = [{ sheets: ['Theo dõi'], highlight: false }];
    const { notices } = openHost(workbook).run('sidebarCheck', request) as { notices: string[] };
    expect(filterOf(workbook)).toEqual({ area: AREA, criteria });
    expect(notices).toEqual([
      expect.stringContaining('bộ lọc của cột A–C chưa gồm cột trạng thái D'),
    ]);
  });

  it('of a table with cells merged over rows is left alone, and the merges are said to be why', () => {
    const workbook = filtered();
    const merge = { top: 1, bottom: 2, left: 2, right: 2 };
    sheetOf(workbook, 'Theo dõi').merges.push(merge);
    const request = [{ sheets: ['Theo dõi'], highlight: false }];
    const { notices } = openHost(workbook).run('sidebarCheck', request) as { notices: string[] };
    expect(filterOf(workbook)).toEqual({ area: AREA, criteria: new Map() });
    expect(notices).toEqual([expect.stringContaining('vì bảng có ô gộp nhiều dòng')]);
  });

  it('of other columns or of other rows is left alone', () => {
    for (const area of [
      { ...AREA, left: 1 },
      { ...AREA, bottom: 0 },
    ]) {
      const workbook = filtered({ area });
      openHost(workbook).run('checkFromMenu');
      expect(filterOf(workbook)!.area).toEqual(area);
    }
  });

  it('that reaches over the statuses already is not made anew', () => {
    const workbook = filtered({ area: { ...AREA, right: 4 } });
    const before = filterOf(workbook);
    openHost(workbook).run('checkFromMenu');
    expect(filterOf(workbook)).toBe(before);
  });
});

it('a status that is worked out refers to its own row alone, so that it may be sorted', () => {
  const workbook = documentOf('Theo dõi', ROWS);
  openHost(workbook).run('checkFromMenu');
  const formulas = sheetOf(workbook, 'Theo dõi').rows.map((row) => row?.formulas?.get(3));
  const cells = formulas.map((formula) => [
    ...new Set(formula?.replace(/"[^"]*"/g, '').match(/\b[A-Z]{1,2}\d+\b/g)),
  ]);
  expect(cells).toEqual([[], [], ['B3'], ['B4']]);
});
