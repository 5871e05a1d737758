/** A result sheet that a run makes looks as one that it finds: only the calls are fewer. */
import { describe, expect, it } from '@jest/globals';
import { bigTracker, planSheet } from '../../../bench/trackers';
import { Sheet, type Workbook } from '../../../src/document';
import type { Area } from '../../../src/domain/sheet/area';
import { putOnLooks } from '../../../src/addon/sheets/sheetLooks';
import { openHost } from '../openHost';

/** The sheets after summaries. @param present names of blank sheets that are there already */
function summedUp(present: readonly string[] = []): Workbook {
  const workbook = bigTracker(77);
  workbook.sheets.push(planSheet(), ...present.map((name) => new Sheet(name)));
  openHost(workbook).run('summariesFromMenu');
  return workbook;
}

/** What a person sees of each sheet but its values. */
function looksOf({ sheets, styles }: Workbook) {
  return sheets.slice(2).map(({ name, merges, rows, columnWidths }) => ({
    name,
    merges: merges
      .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
      .sort((a, b) => a.localeCompare(b)),
    styles: Array.from(rows, (row) => Array.from(row?.styles ?? [], (style) => styles[style])),
    columnWidths: [...columnWidths],
  }));
}

describe('a result sheet that a run makes', () => {
  const made = summedUp();
  const names = made.sheets.slice(2).map(({ name }) => name);
  const found = looksOf(summedUp(names));

  it.each(looksOf(made).map((looks) => [looks.name, looks] as const))(
    '%s looks as one that is there already',
    (_, looks) => {
      expect(looks).toEqual(found.find(({ name }) => name === looks.name));
    },
  );

  it('has merged rows with others between them, and more than one background', () => {
    const looks = looksOf(made);
    const report = looks.find(({ name }) => name === 'Báo cáo')!;
    expect(report.merges).toEqual(expect.arrayContaining(['10,0,10,12', '12,0,12,12']));
    expect(report.merges).not.toContain('11,0,11,12');
    const byBloc = looks.find(({ name }) => name === 'TH theo khối')!;
    const backgrounds = new Set(byBloc.styles.flat().map((style) => style?.background));
    expect(backgrounds).toEqual(new Set([undefined, '#d9e2f3', '#f2f2f2']));
  });
});

/** The merging calls that a description's merges lead to. */
function mergingCalls(merges: readonly Area[], isNew: boolean): string[] {
  const calls: string[] = [];
  const range = (...at: number[]) => ({
    mergeAcross: () => calls.push(`across ${at.join()}`),
    merge: () => calls.push(`merge ${at.join()}`),
  });
  const list = (areas: readonly string[]) => ({
    breakApart: () => calls.push(`apart ${areas.join()}`),
  });
  const sheet = { getRange: range, getRangeList: list, setColumnWidths: () => sheet };
  const look = { kind: '', name: '', rows: [['']], widths: [9], styles: [], formats: [] };
  putOnLooks(sheet, { ...look, merges, frozenRows: 0 }, isNew);
  return calls;
}

describe('merged rows', () => {
  const row = (at: number, column = 0, columns = 3): Area => ({
    row: at,
    column,
    rows: 1,
    columns,
  });

  it('are merged together with the rows between them, which are taken apart, on a new sheet', () => {
    expect(mergingCalls([row(0), row(1), row(4)], true)).toEqual(['across 1,1,5,3', 'apart A3:C4']);
  });

  it('are merged by themselves on a sheet with content, which merging rows between would lose', () => {
    expect(mergingCalls([row(0), row(1), row(4)], false)).toEqual([
      'across 1,1,2,3',
      'across 5,1,1,3',
    ]);
  });

  it('leave what is merged between them otherwise', () => {
    expect(mergingCalls([row(0, 1, 2), row(2), row(4, 1, 2)], true)).toEqual([
      'across 3,1,1,3',
      'across 1,2,1,2',
      'across 5,2,1,2',
    ]);
    const tall = { ...row(2), rows: 2 };
    expect(mergingCalls([row(0), tall, row(5)], true)).toEqual([
      'across 1,1,1,3',
      'across 6,1,1,3',
      'merge 3,1,2,3',
    ]);
  });
});
