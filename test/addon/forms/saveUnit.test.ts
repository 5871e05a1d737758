import { describe, expect, it } from '@jest/globals';
import {
  deleteRows,
  insertColumns,
  insertRows,
  type Protection,
  type Workbook,
} from '../../../src/document';
import type { Host } from '../../../src/host';
import { bigTracker, planSheet } from '../../../bench/trackers';
import { countedCalls, openHost, sheetOf } from '../openHost';
import { formatOf, formDocument, openForm, ROWS, rowOf, saveForm, SHEET } from './formHost';

const APRIL_12 = 45_028;
const day = (date: string) => ({ date }) as never;

function opened(workbook: Workbook, options: Parameters<typeof openHost>[1] = {}): Host {
  return openHost(workbook, options);
}

describe('saving the form for a unit', () => {
  it.each(['vi_VN', 'de_DE', 'en_US'])(
    'writes dates, numbers and texts as such, in %s',
    (locale) => {
      const workbook = formDocument();
      workbook.locale = locale;
      const host = opened(workbook);
      const result = saveForm(host, openForm(host, 6), {
        held: day('2023-04-12'),
        duration: 1.5,
        bch_elected: 7,
        personnel: day('2023-04-10'),
        c1a: 'x',
        note: '=1+1',
      });
      expect(rowOf(workbook, 6)).toEqual([
        ...[3, 'Trường C', APRIL_12, 1.5, 7, APRIL_12 - 2, 'x', '=1+1'],
        ...rowOf(workbook, 6).slice(8),
      ]);
      expect(sheetOf(workbook, SHEET).rows[5]!.formulas?.get(7)).toBeUndefined();
      expect(formatOf(workbook, 6, 2)).toBe('dd/mm/yyyy');
      expect(result.standing.cells).toMatchObject({ held: { date: '2023-04-12' }, note: '=1+1' });
      expect(result.written).toEqual([
        ...['held', 'duration', 'bch_elected', 'personnel', 'c1a', 'note'],
      ]);
    },
  );

  it('keeps a number format that shows the day, and gives one where it shows a month or text', () => {
    const workbook = formDocument();
    const formats = ['d/m/yy', 'mm/yyyy', '@'];
    formats.forEach((numberFormat, i) => {
      sheetOf(workbook, SHEET).rows[3 + i]!.styles[2] = workbook.styles.push({ numberFormat }) - 1;
    });
    const host = opened(workbook);
    for (const row of [4, 5, 6]) saveForm(host, openForm(host, row), { held: day('2023-04-12') });
    expect([4, 5, 6].map((row) => [rowOf(workbook, row)[2], formatOf(workbook, row, 2)])).toEqual([
      [APRIL_12, 'd/m/yy'],
      [APRIL_12, 'dd/mm/yyyy'],
      [APRIL_12, 'dd/mm/yyyy'],
    ]);
  });

  it('shows a number as a number where the cell had a date’s format', () => {
    const workbook = formDocument();
    const style = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
    sheetOf(workbook, SHEET).rows[5]!.styles[4] = style;
    const host = opened(workbook);
    saveForm(host, openForm(host, 6), { bch_elected: 7 });
    expect([rowOf(workbook, 6)[4], formatOf(workbook, 6, 4)]).toEqual([7, '0']);
  });

  it('alters no other cell', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    saveForm(host, openForm(host, 6), { held: day('2023-04-12') });
    const others = (row: number) => rowOf(workbook, row).filter((_, at) => row !== 6 || at !== 2);
    for (const row of [1, 2, 3, 4, 5, 6, 7]) {
      expect(others(row)).toEqual(ROWS[row - 1]!.filter((_, at) => row !== 6 || at !== 2));
    }
  });

  it('empties a cell, and ticks a box', () => {
    const workbook = formDocument();
    sheetOf(workbook, SHEET).rows[3]!.values[6] = false;
    const host = opened(workbook);
    saveForm(host, openForm(host, 4), { personnel: '', c1a: true });
    expect(rowOf(workbook, 4).slice(5, 7)).toEqual([null, true]);
  });

  it('shows at once what is still missing', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const { standing } = saveForm(host, openForm(host, 6), {
      held: day('2023-04-12'),
      bch_elected: 5,
      personnel: 'x',
    });
    expect(standing.status).toBe('done-on-time');
    expect(standing.findings.map(({ keys }) => keys)).toEqual([['duration'], ['c1a']]);
  });
});

describe('the status of a unit that was saved', () => {
  it('is brought up to date, and no other', () => {
    const workbook = formDocument();
    sheetOf(workbook, SHEET).rows.forEach((row) => (row!.values[8] = null));
    sheetOf(workbook, SHEET).rows[1]!.values[8] = 'Trạng thái';
    const host = opened(workbook);
    host.run('checkFromMenu');
    const before = [4, 5].map((row) => rowOf(workbook, row)[8]);
    const result = saveForm(host, openForm(host, 6), { held: day('2023-04-12') });
    expect(rowOf(workbook, 6)[8]).toBe('Hoàn thành đúng hạn');
    expect([4, 5].map((row) => rowOf(workbook, row)[8])).toEqual(before);
    expect(result.hasStatus).toBe(true);
  });

  it('is told not to be where it may not be written; the results are', () => {
    const workbook = formDocument();
    openHost(workbook, { user: { email: OWNER } }).run('checkFromMenu');
    protect(workbook, 8);
    const host = opened(workbook, { user: { email: 'khac@example.org' } });
    const result = saveForm(host, openForm(host, 6), { held: day('2023-04-12') });
    expect(result).toMatchObject({ written: ['held'], hasStatus: false });
    expect(rowOf(workbook, 6)[2]).toBe(APRIL_12);
  });
});

describe('what somebody else does between opening and saving', () => {
  it('moves rows and columns: the unit’s cells are written where they stand now', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = openForm(host, 6);
    insertRows(sheetOf(workbook, SHEET), 3, 2);
    insertColumns(sheetOf(workbook, SHEET), 2, 1);
    const result = saveForm(host, form, { held: day('2023-04-12') });
    expect(result.place).toEqual({ sheet: SHEET, row: 8, unit: 'Trường C' });
    expect(rowOf(workbook, 8).slice(1, 4)).toEqual(['Trường C', null, APRIL_12]);
  });

  it('deletes the unit: nothing is written', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = openForm(host, 6);
    deleteRows(sheetOf(workbook, SHEET), 5, 1);
    expect(() => saveForm(host, form, { held: day('2023-04-12') })).toThrow('Chưa ghi gì');
    expect(rowOf(workbook, 6)).toEqual(ROWS[6]);
  });

  it('writes into one of the cells: it is left and told, the others are written', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = openForm(host, 6);
    sheetOf(workbook, SHEET).rows[5]!.values[4] = 9;
    const result = saveForm(host, form, { held: day('2023-04-12'), bch_elected: 7 });
    expect(rowOf(workbook, 6).slice(2, 5)).toEqual([APRIL_12, null, 9]);
    expect(result).toMatchObject({
      written: ['held'],
      changed: [{ key: 'bch_elected', hasFormula: false }],
      standing: { cells: { bch_elected: 9 } },
    });
  });

  it('writes while it is being saved: the cell is left, and what it holds is shown', () => {
    const workbook = formDocument();
    let reads = 0;
    const host = opened(workbook, {
      beforeCall: (name) => {
        // The values have been read with the table, and are about to be read once more.
        if (name !== 'Range.getFormulas' && name !== 'Range.getValues') return;
        if (isSaving && ++reads === 2) sheetOf(workbook, SHEET).rows[5]!.values[4] = 9;
      },
    });
    let isSaving = false;
    const form = openForm(host, 6);
    isSaving = true;
    const result = saveForm(host, form, { bch_elected: 7 });
    expect(rowOf(workbook, 6)[4]).toBe(9);
    expect(result).toMatchObject({ written: [], standing: { cells: { bch_elected: 9 } } });
  });

  it('turns the row into a total: nothing is written', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = { ...openForm(host, 6), row: 7, unit: 'Tổng cộng' };
    expect(() => saveForm(host, form, { held: day('2023-04-12') })).toThrow('Chưa ghi gì');
    expect(rowOf(workbook, 7)).toEqual(ROWS[6]);
  });

  it('puts a formula there: it is never written over', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = openForm(host, 6);
    sheetOf(workbook, SHEET).rows[5]!.formulas = new Map([[7, '""']]);
    const result = saveForm(host, form, { note: 'x' });
    expect(rowOf(workbook, 6)[7]).toBe('=""');
    expect(result.changed).toEqual([{ key: 'note', hasFormula: true }]);
  });

  it('merges cells, or deletes the column: these are told, and not written', () => {
    const workbook = formDocument();
    const host = opened(workbook);
    const form = openForm(host, 6);
    const sheet = sheetOf(workbook, SHEET);
    sheet.merges.push({ top: 4, left: 7, bottom: 5, right: 7 });
    sheet.rows[1]!.values[4] = 'Cột riêng';
    const result = saveForm(host, form, { note: 'x', bch_elected: 7 });
    expect(rowOf(workbook, 6).slice(4, 8)).toEqual([null, null, null, null]);
    expect(result.refused).toEqual([
      { key: 'note', message: `Ghi chú: ${NO_CELL}` },
      { key: 'bch_elected', message: `BCH đã bầu: ${NO_CELL}` },
    ]);
  });
});

describe('a cell that does not take what is saved', () => {
  it('is told with what protects it, and the rest is written', () => {
    const workbook = formDocument();
    protect(workbook, 4);
    const host = opened(workbook, { user: { email: 'khac@example.org' } });
    const result = saveForm(host, openForm(host, 6), { held: day('2023-04-12'), bch_elected: 7 });
    expect(rowOf(workbook, 6).slice(2, 5)).toEqual([APRIL_12, null, null]);
    expect(result).toMatchObject({
      written: ['held'],
      refused: [
        {
          key: 'bch_elected',
          message:
            'BCH đã bầu: ô nằm trong vùng được bảo vệ “Huyện” (E1:E9) mà bạn không được sửa. Nhờ người bảo vệ cho phép sửa.',
        },
      ],
    });
  });

  it('is told apart by itself where its list takes other values alone, with its format as before', () => {
    const workbook = formDocument();
    const sheet = sheetOf(workbook, SHEET);
    const area = { top: 5, left: 5, bottom: 5, right: 5 };
    sheet.validations = [{ list: ['x'], allowInvalid: false, area }];
    const host = opened(workbook);
    const result = saveForm(host, openForm(host, 6), {
      ...{ held: day('2023-04-12'), bch_elected: 7, personnel: day('2023-04-10'), c1a: 'x' },
    });
    expect(rowOf(workbook, 6).slice(2, 7)).toEqual([APRIL_12, null, 7, null, 'x']);
    expect(formatOf(workbook, 6, 5)).not.toBe('dd/mm/yyyy');
    expect(result.refused).toEqual([
      {
        key: 'personnel',
        message:
          'Nhân sự đã duyệt: ô không nhận giá trị này. Chọn một giá trị trong danh sách của ô.',
      },
    ]);
  });

  it('is told in a sheet that is protected as a whole', () => {
    const workbook = formDocument();
    sheetOf(workbook, SHEET).protections.push(protectionOf(null));
    const host = opened(workbook, { user: { email: 'khac@example.org' } });
    const result = saveForm(host, openForm(host, 6), { note: 'x' });
    expect(rowOf(workbook, 6)[7]).toBeNull();
    expect(result.refused).toMatchObject([
      { message: expect.stringContaining('“Huyện” (cả trang)') as unknown },
    ]);
  });
});

describe('the calls of the form', () => {
  function callsOf(units: number): number[] {
    const workbook = bigTracker(units);
    workbook.sheets.push(planSheet());
    const host = openHost(workbook);
    host.run('checkFromMenu');
    host.calls.reset();
    const form = openForm(host, 40);
    const opening = countedCalls(host);
    host.calls.reset();
    saveForm(host, form, { held: day('2023-05-10'), bch_elected: 9, note: 'x' });
    return [opening, countedCalls(host)];
  }

  it('are as many for 77 units as for 2,000: 6 to open, 22 to save three fields apart', () => {
    const [opening, saving] = callsOf(77);
    expect(opening).toBe(6);
    expect(saving).toBeLessThanOrEqual(22);
    expect(callsOf(2_000)).toEqual([opening, saving]);
  });
});

const OWNER = 'chu@example.org';
const NO_CELL = 'bảng không còn cột này, hoặc ô đã được gộp với dòng khác. Sửa ngay trên bảng.';

function protectionOf(area: Protection['area']): Protection {
  return { area, description: 'Huyện', editors: [OWNER], warningOnly: false };
}

function protect(workbook: Workbook, column: number): void {
  const area = { top: 0, left: column, bottom: 8, right: column };
  sheetOf(workbook, SHEET).protections.push(protectionOf(area));
}
