/** Tables that somebody has brought in by a formula of their own: nothing is written where it fills cells. */
import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../src/document';
import { columnContents, documentOf, openHost, sheetOf, TRACKER } from './openHost';

const SHEET = 'Huyện Tam Đường';
const URL = 'https://docs.google.com/spreadsheets/d/1a';
const [HEADER, ...UNITS] = TRACKER;

/** A blank column, then a tracker whose cells come out of one formula in its first cell. */
function brought(formula: string, units: readonly (readonly (string | number | null)[])[] = UNITS) {
  const workbook = documentOf(
    SHEET,
    [HEADER, ...units].map((cells) => [null, ...cells]),
  );
  const sheet = sheetOf(workbook, SHEET);
  sheet.rows[0]!.formulas = new Map([[1, formula]]);
  return { workbook, sheet, host: openHost(workbook) };
}

describe.each([
  `IMPORTRANGE("${URL}","Theo dõi!A:AZ")`,
  `QUERY(IMPORTRANGE("${URL}","Theo dõi!A:D"),"select *",1)`,
  `{IMPORTRANGE("${URL}","A1:D20");IMPORTRANGE("${URL}2","A2:D60")}`,
  'FILTER(DS!A:D,DS!A:A<>"")',
])('a table of =%s', (formula) => {
  it('is not written into by the form, which says where to change it', () => {
    const { host } = brought(formula);
    host.activate(SHEET, { row: 1, column: 3 });
    expect(host.run('unitForm', [null])).toEqual({
      kind: 'no-unit',
      message: `Trang “${SHEET}”, dòng 2 lấy số liệu bằng công thức, gõ đè vào là hỏng cả bảng: sửa ở bảng mà công thức lấy số liệu (bảng tính của đơn vị), trang này tự cập nhật theo.`,
    });
  });

  it('nor by cells that were shown before somebody wrote the formula, nor by dates for texts', () => {
    const { host, sheet } = brought(formula);
    const place = { sheet: SHEET, row: 2, unit: 'Trường A' };
    const change = { key: 'held', seen: '12/4/2023', content: { date: '2023-04-13' } };
    expect(host.run('saveUnit', [{ ...place, changes: [change] }])).toMatchObject({
      written: [],
      changed: [{ key: 'held', hasFormula: true }],
    });
    const cells = [{ ...place, key: 'held', was: '12/4/2023' }];
    expect(host.run('writeDates', [{ cells }])).toMatchObject({ outcomes: [{ kind: 'changed' }] });
    expect(sheet.rows[1]!.values[3]).toBe('12/4/2023');
  });

  it('has its statuses on the left, which hide where another unit stands in the row', () => {
    const { workbook, host, sheet } = brought(formula);
    host.run('checkFromMenu');
    expect(sheet.rows.map((row) => row!.values.slice(1, 5))).toEqual(
      TRACKER.map((row) => [...row]),
    );
    calculate(workbook, () => 0);
    expect(columnContents(sheet, 0)).toEqual(Array(3).fill(expect.stringMatching(/^=/)));
    expect(sheet.rows.slice(1).map((row) => row!.values[0])).toEqual([
      'Hoàn thành đúng hạn',
      'Chưa đến hạn',
      'Hoàn thành đúng hạn',
    ]);
    sheet.rows[1]!.values[2] = 'Trường mới';
    sheet.revision++;
    calculate(workbook, () => 0);
    expect(sheet.rows[1]!.values[0]).toBe('');
  });
});
