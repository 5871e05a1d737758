/** A cell far below the others costs no rows in between. */
import { describe, expect, it } from '@jest/globals';
import {
  columnCount,
  restoreState,
  setContent,
  Sheet,
  takeState,
  Workbook,
} from '../../src/document';
import { forEachRow } from '../../src/document/cells';
import { readCsv, writeXlsx, readXlsx } from '../../src/xlsx';

const LAST = 1_048_575;

function strayWorkbook() {
  const workbook = new Workbook();
  const sheet = new Sheet('A');
  setContent(sheet, 0, 0, 'Tên');
  setContent(sheet, LAST, 1, 'x');
  workbook.sheets.push(sheet);
  return { workbook, sheet };
}

const rowsOf = (rows: readonly unknown[]): string[] => Object.keys(rows);

describe('a cell in the last row', () => {
  it('leaves the rows above it absent, and they are not visited', () => {
    const { sheet } = strayWorkbook();
    const visited: number[] = [];
    forEachRow(sheet.rows, (_, index) => visited.push(index));
    expect([rowsOf(sheet.rows), visited]).toEqual([
      ['0', String(LAST)],
      [0, LAST],
    ]);
    expect(columnCount(sheet)).toBe(26);
  });

  it('takes two rows of a state, which puts both back', () => {
    const { workbook, sheet } = strayWorkbook();
    const state = takeState(workbook);
    expect(rowsOf(state.sheets.get(sheet)!.rows)).toEqual(['0', String(LAST)]);
    setContent(sheet, LAST, 1, null);
    setContent(sheet, 5, 0, 'y');
    restoreState(workbook, state);
    expect([sheet.rows[LAST]?.values, sheet.rows[5]]).toEqual([[null, 'x'], undefined]);
    expect(takeState(workbook, state).sheets.get(sheet)).toBe(state.sheets.get(sheet));
  });

  it('is written and read with the rows that are there', () => {
    const { sheets } = readXlsx(writeXlsx(strayWorkbook().workbook)).workbook;
    expect(rowsOf(sheets[0]!.rows)).toEqual(['0', String(LAST)]);
  });

  it('has no changes where blank cells between are cleared', () => {
    const { sheet } = strayWorkbook();
    setContent(sheet, 7, 0, null);
    expect([...sheet.changes.keys()]).toEqual([0, LAST]);
  });
});

describe('a CSV', () => {
  it('has no rows where its lines are blank', () => {
    const bytes = new TextEncoder().encode(`a,b\n${'\n'.repeat(1000)}c,d\n\n\n`);
    const { rows } = readCsv(bytes).workbook.sheets[0]!;
    expect([rowsOf(rows), rows.length]).toEqual([['0', '1001'], 1002]);
  });

  it.each([
    ['more rows', `${'\n'.repeat(2_097_152)}x`],
    ['more columns', `${','.repeat(50_000)}x`],
    ['a longer field', 'x'.repeat(5_000_001)],
  ])('is refused with %s than can be read', (_, text) => {
    expect(() => readCsv(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});
