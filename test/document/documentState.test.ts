import { describe, expect, it } from '@jest/globals';
import { setContent, setStyle } from '../../src/document/cells';
import { KNOWN_FIELDS, restoreState, sameState, takeState } from '../../src/document/documentState';
import { deleteRows } from '../../src/document/moving/structure';
import { type Chart, Sheet, Workbook } from '../../src/document/workbook';
import { processorTime } from '../processorTime';

function workbookOf(...names: string[]): Workbook {
  const workbook = new Workbook();
  workbook.sheets = names.map((name) => new Sheet(name));
  return workbook;
}

describe('the state of a document', () => {
  it('knows every field of a sheet', () => {
    expect([...KNOWN_FIELDS].sort()).toEqual(Object.keys(new Sheet('x')).sort());
  });

  it('puts back values, formulas, styles, and what has been recorded as changed', () => {
    const workbook = workbookOf('A');
    const [sheet] = workbook.sheets as [Sheet];
    setContent(sheet, 1, 1, 'before');
    setContent(sheet, 2, 0, null, 'SUM(A1)');
    const before = takeState(workbook);
    setContent(sheet, 1, 1, null, 'NOW()');
    setContent(sheet, 1, 3, 'new');
    setContent(sheet, 2, 0, 5);
    setStyle(sheet, 2, 0, 4);
    setContent(sheet, 7, 0, 'below');
    restoreState(workbook, before);
    expect(sheet.rows).toEqual([
      undefined,
      { values: [null, 'before'], styles: [] },
      {
        values: [null],
        styles: [],
        formulas: new Map([[0, 'SUM(A1)']]),
        calculated: new Map([[0, '']]),
      },
    ]);
    expect([...sheet.changes]).toEqual([
      [1, new Set([1])],
      [2, new Set([0])],
    ]);
  });

  it('puts back sheets, names, and all that surrounds the cells', () => {
    const workbook = workbookOf('A', 'B');
    const [a, b] = workbook.sheets as [Sheet, Sheet];
    a.metadata.push({ key: 'k', value: '1', column: null });
    a.notes.set(0, new Map([[0, 'note']]));
    const source = { sheet: b, area: { top: 0, left: 0, bottom: 3, right: 1 } };
    a.charts.push({ kind: 'bar', row: 1, sources: [source] } as unknown as Chart);
    b.chartSources.add(source);
    const before = takeState(workbook);
    workbook.sheets = [new Sheet('C'), b];
    workbook.names.set('x', '1');
    b.name = 'B2';
    b.hidden = true;
    b.merges.push({ top: 0, left: 0, bottom: 1, right: 1 });
    a.metadata[0]!.value = '2';
    a.notes.get(0)!.set(0, 'other');
    a.charts[0]!.row = 9;
    deleteRows(b, 0, 2);
    b.chartSources.clear();
    restoreState(workbook, before);
    expect(workbook.sheets).toEqual([a, b]);
    expect([...workbook.names]).toEqual([]);
    expect([b.name, b.hidden, b.merges]).toEqual(['B', false, []]);
    expect(a.metadata).toEqual([{ key: 'k', value: '1', column: null }]);
    expect(a.notes.get(0)?.get(0)).toBe('note');
    expect(a.charts[0]?.row).toBe(1);
    expect(source.area).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
    expect([...b.chartSources]).toEqual([source]);
  });

  it('can be put back more than once, whatever is done to the document in between', () => {
    const workbook = workbookOf('A');
    const [sheet] = workbook.sheets as [Sheet];
    setContent(sheet, 0, 0, 'first');
    sheet.metadata.push({ key: 'k', value: '1', column: 0 });
    const state = takeState(workbook);
    for (const value of ['second', 'third']) {
      setContent(sheet, 0, 0, value);
      sheet.metadata[0]!.value = value;
      restoreState(workbook, state);
      expect(sheet.rows[0]?.values[0]).toBe('first');
      expect(sheet.metadata[0]?.value).toBe('1');
    }
  });

  it('is the same as long as nothing but results of formulas differs', () => {
    const workbook = workbookOf('A', 'B');
    const [sheet] = workbook.sheets as [Sheet];
    setContent(sheet, 0, 0, null, 'SUM(B1)');
    setContent(sheet, 1, 0, 'text');
    const before = takeState(workbook);
    sheet.rows[0]!.values[0] = 12;
    sheet.revision++;
    expect(sameState(takeState(workbook, before), before)).toBe(true);
    setStyle(sheet, 1, 0, 2);
    const after = takeState(workbook, before);
    expect(sameState(after, before)).toBe(false);
    // What is the same is there once
    expect(after.sheets.get(sheet)?.rows[0]).toBe(before.sheets.get(sheet)?.rows[0]);
    expect(after.sheets.get(workbook.sheets[1]!)).toBe(before.sheets.get(workbook.sheets[1]!));
  });

  it('is taken of a tracker of 2,000 rows in a moment', () => {
    const workbook = workbookOf('A');
    const [sheet] = workbook.sheets as [Sheet];
    for (let row = 0; row < 2_000; row++) {
      for (let column = 0; column < 44; column++) {
        setContent(sheet, row, column, `${row}/${column}`);
      }
      setContent(sheet, row, 43, null, `A${row + 1}`);
    }
    const first = takeState(workbook);
    let again = first;
    const took = processorTime(() => (again = takeState(workbook, first)));
    expect(again.sheets.get(sheet)).toBe(first.sheets.get(sheet));
    expect(took).toBeLessThan(500);
  });
});
