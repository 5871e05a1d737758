/** The looks of a described sheet, by as few calls as can be. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loosen, putOnLooks, takeOffLooks } from '../../../src/addon/sheets/sheetLooks';
import type { SheetDescription } from '../../../src/domain/sheet/sheetDescription';
import { recorder } from './recorder';

const rule = (said: string): object => ({
  requireValueInList: (values: string[], shows: boolean) => rule(`${values.join()} ${shows}`),
  setAllowInvalid: (allows: boolean) => rule(`${said} ${allows}`),
  build: () => said,
});
const before = (globalThis as { SpreadsheetApp?: unknown }).SpreadsheetApp;
beforeAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: { newDataValidation: () => rule('') } });
});
afterAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: before });
});

const PLAIN: SheetDescription = {
  kind: 'reminders',
  name: 'Đôn đốc',
  rows: [['a', 'b', 'c', 'd']],
  widths: [80, 80, 80, 80],
  styles: [],
  formats: [],
  frozenRows: 0,
};
const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});

function putOn(described: Partial<SheetDescription>, isNew = false): readonly string[] {
  const { calls, sheet } = recorder({ getCharts: () => [] });
  putOnLooks(sheet, { ...PLAIN, ...described }, isNew);
  return calls;
}

describe('putting on looks', () => {
  it('of a plain sheet sets widths alone', () => {
    expect(putOn({})).toEqual(['setColumnWidths(1, 4, 80)']);
  });

  it('gives all columns the width of most runs, then the others theirs', () => {
    expect(putOn({ widths: [40, 80, 80, 30, 80, 200, 200] })).toEqual([
      'setColumnWidths(1, 7, 80)',
      'setColumnWidths(1, 1, 40)',
      'setColumnWidths(4, 1, 30)',
      'setColumnWidths(6, 2, 200)',
    ]);
  });

  it('does so with heights, freezes edges and hides lines', () => {
    const looks = { heights: [21, 21, 40], frozenRows: 2, frozenColumns: 0, hidesGridlines: true };
    expect(putOn(looks).slice(1)).toEqual([
      'setRowHeights(1, 3, 21)',
      'setRowHeights(3, 1, 40)',
      'setFrozenRows(2)',
      'setFrozenColumns(0)',
      'setHiddenGridlines(true)',
    ]);
  });

  it('offers lists that refuse nothing, and writes the notes of a row in one call', () => {
    const notes = [
      { row: 2, column: 3, text: 'ba' },
      { row: 0, column: 0, text: 'không' },
      { row: 2, column: 1, text: 'một' },
    ];
    const choices = [{ values: ['x', 'y'], ...area(1, 2, 5, 1) }];
    expect(putOn({ notes, choices }).slice(1)).toEqual([
      'getRange(2, 3, 5, 1).setDataValidation("x,y true true")',
      'getRange(3, 1, 1, 4).setNotes([["","một","","ba"]])',
      'getRange(1, 1, 1, 4).setNotes([["không","","",""]])',
    ]);
  });
});

describe('merging', () => {
  const rows = [area(5, 0, 1, 4), area(1, 0, 1, 4), area(2, 0, 1, 4), area(7, 1, 1, 2)];

  it('takes rows that stand below one another in one call', () => {
    expect(putOn({ merges: rows }).slice(1)).toEqual([
      'getRange(2, 1, 2, 4).mergeAcross()',
      'getRange(6, 1, 1, 4).mergeAcross()',
      'getRange(8, 2, 1, 2).mergeAcross()',
    ]);
  });

  it('does so column by column, and not with rows of another width', () => {
    const merges = [area(1, 2, 1, 2), area(1, 0, 1, 2), area(2, 2, 1, 2), area(2, 0, 1, 3)];
    expect(putOn({ merges }).slice(1)).toEqual([
      'getRange(2, 1, 1, 2).mergeAcross()',
      'getRange(3, 1, 1, 3).mergeAcross()',
      'getRange(2, 3, 2, 2).mergeAcross()',
    ]);
  });

  it('on a new sheet takes those between them, too, which are taken apart again', () => {
    expect(putOn({ merges: rows }, true).slice(1)).toEqual([
      'getRange(2, 1, 5, 4).mergeAcross()',
      'getRange(8, 2, 1, 2).mergeAcross()',
      'getRangeList(["A4:D5"]).breakApart()',
    ]);
    const block = { ...area(3, 0, 2, 4) };
    expect(putOn({ merges: [...rows, block] }, true).slice(1)).toEqual([
      'getRange(2, 1, 2, 4).mergeAcross()',
      'getRange(6, 1, 1, 4).mergeAcross()',
      'getRange(8, 2, 1, 2).mergeAcross()',
      'getRange(4, 1, 2, 4).merge()',
    ]);
  });

  it('of several rows row by row is one call, where that is said', () => {
    const merges = [{ ...area(1, 0, 3, 2), isRowByRow: true }, { ...area(4, 0, 1, 2) }];
    expect(putOn({ merges }).slice(1)).toEqual(['getRange(2, 1, 4, 2).mergeAcross()']);
  });
});

describe('taking off looks', () => {
  const merged = ['A1:B2', 'D4:E4'].map((a1) => ({ getA1Notation: () => a1 }));

  it('loosens edges and breaks merges apart whole', () => {
    const { calls, sheet } = recorder({ getMergedRanges: () => merged });
    loosen(sheet, PLAIN);
    expect(calls).toEqual([
      'setFrozenRows(0)',
      'setFrozenColumns(0)',
      'getRangeList(["A1:B2","D4:E4"]).breakApart()',
    ]);
  });

  it('takes formats and lists from its own columns, and no more', () => {
    const { calls, sheet } = recorder({ getMergedRanges: () => [] });
    takeOffLooks(sheet, PLAIN);
    const own = 'getRange("A:D").clearFormat()';
    expect(calls.slice(2)).toEqual([
      own,
      `${own}.setNumberFormat("General")`,
      `${own}.setNumberFormat("General").clearDataValidations()`,
    ]);
  });
});
