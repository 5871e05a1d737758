import { describe, expect, test } from '@jest/globals';
import type { Sheet, Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { writeXlsx } from './judge/writeJudged';
import { setCell } from './modelCells';
import { type Parts, richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';

const TABLE = 'xl/tables/table1.xml';

/** The sheet with the table A1:B2. */
function load(parts: Parts = richWorkbook()): { workbook: Workbook; sheet: Sheet } {
  const { workbook } = readXlsx(zipParts(parts));
  return { workbook, sheet: workbook.sheets[1]! };
}

const savedTable = (workbook: Workbook): string => utf8(unzipParts(writeXlsx(workbook))[TABLE]);
const before = (): string => richWorkbook()[TABLE]!;

describe('a table of a loaded sheet', () => {
  test('takes in a column that is headed beside it, with its filter', () => {
    const { workbook, sheet } = load();
    setCell(sheet, 0, 2, { value: 'Trạng thái & hạn' });
    setCell(sheet, 1, 2, { value: 'Đúng hạn' });
    expect(savedTable(workbook)).toBe(
      before()
        .replaceAll('ref="A1:B2"', 'ref="A1:C2"')
        .replace('count="2"', 'count="3"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="3" name="Trạng thái &amp; hạn"/></tableColumns>',
        ),
    );
  });

  test('lets it go again where its header is cleared', () => {
    const first = load();
    setCell(first.sheet, 0, 2, { value: 'Trạng thái' });
    const { workbook } = readXlsx(writeXlsx(first.workbook));
    setCell(workbook.sheets[1]!, 0, 2, { value: null });
    expect(savedTable(workbook)).toBe(before());
  });

  test('stays where nothing is headed beside it, or with a name that it has already', () => {
    const below = load();
    setCell(below.sheet, 1, 2, { value: 'Đúng hạn' });
    expect(savedTable(below.workbook)).toBe(before());
    const apart = load();
    setCell(apart.sheet, 0, 3, { value: 'Trạng thái' });
    expect(savedTable(apart.workbook)).toBe(before());
    const twice = load();
    setCell(twice.sheet, 0, 2, { value: 'HẠN' });
    expect(savedTable(twice.workbook)).toBe(before());
  });

  const beside = ({ workbook }: { workbook: Workbook }): unknown =>
    saveNotices(workbook).filter(({ code }) => code === 'beside-table');

  test('that does not take in what is written beside its rows says so', () => {
    const apart = load();
    setCell(apart.sheet, 0, 3, { value: 'Trạng thái' });
    setCell(apart.sheet, 1, 3, { value: 'Đúng hạn' });
    const notice = { code: 'beside-table', sheet: apart.sheet.name };
    expect(beside(apart)).toEqual([{ ...notice, cell: 'D2' }]);
    const unheaded = load();
    setCell(unheaded.sheet, 1, 2, { value: 'Đúng hạn' });
    expect(beside(unheaded)).toEqual([{ ...notice, cell: 'C2' }]);
  });

  test('says nothing of what joins it, stands below it, or behind other columns', () => {
    const joined = load();
    setCell(joined.sheet, 0, 2, { value: 'Trạng thái' });
    setCell(joined.sheet, 1, 2, { value: 'Đúng hạn' });
    expect(beside(joined)).toEqual([]);
    const below = load();
    setCell(below.sheet, 2, 2, { value: 'Đúng hạn' });
    setCell(below.sheet, 1, 3, { value: null });
    expect(beside(below)).toEqual([]);
    const other = load();
    setCell(other.sheet, 0, 3, { value: 'Tên CĐCS' });
    setCell(other.sheet, 1, 4, { value: 'Đúng hạn' });
    expect(beside(other)).toEqual([]);
  });
});
