import { describe, expect, it } from '@jest/globals';
import { insertRows } from '../../../src/document';
import {
  addSheet,
  columnContents,
  countedCalls,
  documentOf,
  openHost,
  sheetOf,
  TRACKER,
} from '../openHost';

const STATUS = 3;
const ON_TIME = 'Hoàn thành đúng hạn';

function checkedDocument() {
  const workbook = documentOf('Theo dõi', TRACKER);
  const host = openHost(workbook);
  host.run('checkFromMenu');
  host.calls.reset();
  return { workbook, host, sheet: sheetOf(workbook, 'Theo dõi') };
}

describe('an edit in the tracker', () => {
  it('brings the status of the row up to date at once, with few calls', () => {
    const { host, sheet } = checkedDocument();
    host.edit('Theo dõi', 'C3', '20/4/2023');
    expect(columnContents(sheet, STATUS)[1]).toBe(ON_TIME);
    expect(countedCalls(host)).toBeLessThanOrEqual(11);
    host.edit('Theo dõi', 'C3', '');
    expect(columnContents(sheet, STATUS)[1]).toMatch(/^=IF\(N\("congress.status"\)/);
  });

  it('gives a new row its status, and takes away that of a row that is emptied', () => {
    const { host, sheet } = checkedDocument();
    host.edit('Theo dõi', 'B5', 'Trường D');
    expect(columnContents(sheet, STATUS)[3]).toMatch(/^=IF/);
    host.edit('Theo dõi', 'C5', '1/3/2023');
    expect(columnContents(sheet, STATUS)[3]).toBe(ON_TIME);
    host.paste('Theo dõi', 'A5', [['', '', '']]);
    expect(columnContents(sheet, STATUS)[3] ?? '').toBe('');
  });

  it('serves a block that is pasted', () => {
    const { host, sheet } = checkedDocument();
    host.paste('Theo dõi', 'A5', [
      ['4', 'Trường D', '13/4/2023'],
      ['5', 'Trường E', '14/4/2023'],
    ]);
    expect(columnContents(sheet, STATUS).slice(3)).toEqual([ON_TIME, ON_TIME]);
  });

  it('puts no status on the wrong unit while somebody else inserts a row', () => {
    const { host, sheet } = checkedDocument();
    host.beforeCall = (name) => {
      if (name !== 'Range.getMergedRanges') return;
      host.beforeCall = undefined;
      insertRows(sheet, 1, 1);
    };
    host.edit('Theo dõi', 'C3', '20/4/2023');
    expect(Array.from(sheet.rows, (row) => [row?.values[1], row?.values[STATUS]])).toEqual([
      ['Tên CĐCS', 'Trạng thái'],
      [undefined, undefined],
      ['Trường A', ON_TIME],
      ['Trường B', ON_TIME],
      ['Trường C', ON_TIME],
    ]);
  });
});

describe('an edit of the plan', () => {
  it('brings the statuses of every tracker up to date', () => {
    const { workbook, host, sheet } = checkedDocument();
    addSheet(workbook, 'Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['grassroots.complete_before', '31/5/2023'],
    ]);
    host.edit('Kế hoạch', 'B2', '4/4/2023');
    expect(columnContents(sheet, STATUS)[0]).toBe('Hoàn thành trễ hạn');
    expect(columnContents(sheet, STATUS)[1]).toContain('DATE(2023,4,3)');
  });
});

describe('an edit elsewhere', () => {
  it('costs one call in a sheet without statuses, and changes nothing', () => {
    const { host, workbook } = checkedDocument();
    addSheet(workbook, 'Ghi chép', [['a']]);
    host.edit('Ghi chép', 'A1', 'b');
    expect(countedCalls(host)).toBe(1);
  });

  it('above the table, in an unknown column or in the status column writes nothing', () => {
    const { host, sheet } = checkedDocument();
    const before = columnContents(sheet, STATUS);
    host.edit('Theo dõi', 'F3', 'việc khác');
    host.edit('Theo dõi', 'A1', 'STT');
    expect(host.calls.byKind.write).toBe(0);
    expect(columnContents(sheet, STATUS)).toEqual(before);
  });

  it('writes no status into a tracker that nobody has checked', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    openHost(workbook).edit('Theo dõi', 'C3', '20/4/2023');
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), STATUS)).toEqual([null, null, null]);
  });
});

describe('an editor without rights', () => {
  it('is not troubled where the status column is protected', () => {
    const { workbook, sheet } = checkedDocument();
    sheet.protections.push({
      area: { top: 0, left: STATUS, bottom: 999, right: STATUS },
      description: '',
      editors: [],
      warningOnly: false,
    });
    const other = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(() => {
      other.edit('Theo dõi', 'C3', '20/4/2023');
    }).not.toThrow();
    expect(sheet.rows[2]!.values[2]).not.toBeNull();
  });

  it('in AuthMode NONE the trigger does not run', () => {
    const { workbook, sheet } = checkedDocument();
    const other = openHost(workbook, { user: { authMode: 'NONE' } });
    other.edit('Theo dõi', 'C3', '20/4/2023');
    expect(columnContents(sheet, STATUS)[1]).toMatch(/^=IF/);
    expect(other.calls.byKind.read).toBe(0);
  });
});
