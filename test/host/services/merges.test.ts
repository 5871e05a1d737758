import { describe, expect, test } from '@jest/globals';
import { documentOf, run } from '../script';

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
const PART = 'You must select all cells in a merged range to merge or unmerge them.';

describe('merging', () => {
  test('keeps the first cell only and is found from any cell of it', () => {
    const { workbook, sheet } = documentOf(['a', 'b'], ['c', 'd']);
    const body = `sheet.getRange("A1:B2").merge();
      return sheet.getRange("B2:C9").getMergedRanges().map((range) => range.getA1Notation())`;
    expect(run(workbook, body)).toEqual(['A1:B2']);
    expect(sheet.rows.map((row) => row?.values)).toEqual([
      ['a', null],
      [null, null],
    ]);
  });

  test('across merges each row by itself', () => {
    const { workbook, sheet } = documentOf();
    run(workbook, 'sheet.getRange("A1:B3").mergeAcross()');
    expect(sheet.merges).toEqual([0, 1, 2].map((row) => area(row, 0, row, 1)));
  });

  test('over a part of another merge throws, over all of it replaces it', () => {
    const { workbook, sheet } = documentOf();
    run(workbook, 'sheet.getRange("A1:B2").merge()');
    expect(() => run(workbook, 'sheet.getRange("B1:C1").merge()')).toThrow(PART);
    run(workbook, 'sheet.getRange("A1:C3").merge()');
    expect(sheet.merges).toEqual([area(0, 0, 2, 2)]);
  });

  test('across merges no row where one of them is refused', () => {
    const { workbook, sheet } = documentOf(['a', 'b']);
    run(workbook, 'sheet.getRange("B3:C3").merge()');
    expect(() => run(workbook, 'sheet.getRange("A1:B3").mergeAcross()')).toThrow(PART);
    expect(sheet.merges).toEqual([area(2, 1, 2, 2)]);
    expect(sheet.rows[0]?.values).toEqual(['a', 'b']);
  });
});

describe('breaking apart', () => {
  test.each([
    ['sheet.getRange("A1")', [area(0, 0, 1, 1)]],
    ['sheet.getRange("B1:C9")', [area(0, 0, 1, 1)]],
    ['sheet.getRangeList(["E1:F1", "A1"])', [area(0, 0, 1, 1), area(0, 4, 0, 5)]],
  ])('%s throws where it has only a part of a merge, and ends none', (range, merges) => {
    const { workbook, sheet } = documentOf();
    sheet.merges = [...merges];
    expect(() => run(workbook, `${range}.breakApart()`)).toThrow(PART);
    expect(sheet.merges).toEqual(merges);
  });

  test('ends each merge that the range has wholly, and no other', () => {
    const { workbook, sheet } = documentOf();
    sheet.merges = [area(0, 0, 1, 1), area(3, 0, 3, 1), area(0, 4, 0, 5)];
    run(workbook, 'sheet.getRange("A1:C4").breakApart()');
    expect(sheet.merges).toEqual([area(0, 4, 0, 5)]);
  });

  test('where nothing is merged does nothing', () => {
    const { workbook, sheet } = documentOf();
    run(workbook, 'sheet.getRange("A1:C4").breakApart()');
    expect(sheet.merges).toEqual([]);
  });
});

describe('merges and frozen edges', () => {
  const rows = "You can't merge frozen and non-frozen rows";
  const columns = "You can't merge frozen and non-frozen columns";

  test.each([
    ['A2:A3', 'merge()', rows],
    ['A1:C9', 'merge()', rows],
    ['B1:C1', 'merge()', columns],
    ['B5:D6', 'mergeAcross()', columns],
    ['A1:C4', 'mergeAcross()', columns],
  ])('%s.%s crosses the edge and throws', (a1, call, message) => {
    const { workbook, sheet } = documentOf(['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']);
    [sheet.frozenRows, sheet.frozenColumns] = [2, 2];
    const before = JSON.stringify(sheet.rows);
    expect(() => run(workbook, `sheet.getRange("${a1}").${call}`)).toThrow(message);
    expect(sheet.merges).toEqual([]);
    expect(JSON.stringify(sheet.rows)).toBe(before);
  });

  test.each([
    ['A1:B2', 'merge()', [area(0, 0, 1, 1)]],
    ['C3:E9', 'merge()', [area(2, 2, 8, 4)]],
    ['B2', 'merge()', []],
    ['A2:B3', 'mergeAcross()', [area(1, 0, 1, 1), area(2, 0, 2, 1)]],
  ])('%s.%s lies on one side and is merged', (a1, call, merges) => {
    const { workbook, sheet } = documentOf();
    [sheet.frozenRows, sheet.frozenColumns] = [2, 2];
    run(workbook, `sheet.getRange("${a1}").${call}`);
    expect(sheet.merges).toEqual(merges);
  });

  test.each([
    ['setFrozenRows(1)', 'rows'],
    ['setFrozenRows(2)', 'rows'],
    ['setFrozenColumns(2)', 'columns'],
  ])('%s through a merge throws', (call, what) => {
    const { workbook, sheet } = documentOf();
    sheet.merges = [area(0, 1, 2, 2)];
    expect(() => run(workbook, `sheet.${call}`)).toThrow(
      `Sorry, you can't freeze ${what} which contain only part of a merged cell.`,
    );
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([0, 0]);
  });

  test('a merge wholly inside or outside is no obstacle, nor is one when nothing is frozen', () => {
    const { workbook, sheet } = documentOf();
    sheet.merges = [area(0, 1, 2, 2)];
    run(workbook, 'sheet.setFrozenRows(3); sheet.setFrozenColumns(1)');
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 1]);
    run(workbook, 'sheet.setFrozenColumns(3)');
    expect(sheet.frozenColumns).toBe(3);
    // A file may have what Sheets refuses: unfreezing is the way out of it.
    [sheet.frozenRows, sheet.frozenColumns] = [1, 2];
    run(workbook, 'sheet.setFrozenRows(0); sheet.setFrozenColumns(0)');
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([0, 0]);
  });

  test('more rows than there are cannot be frozen', () => {
    const { workbook } = documentOf();
    expect(() => run(workbook, 'sheet.setFrozenRows(1001)')).toThrow(
      'Those rows are out of bounds',
    );
  });
});
