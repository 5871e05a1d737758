import { describe, expect, test } from '@jest/globals';
import { Sheet, type Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { run } from '../host/script';
import { setCell } from './modelCells';
import { convert, office } from './office';
import { type Parts, richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const BOOK = 'xl/workbook.xml';
const TRACKER = 'Theo dõi & đôn đốc';

function load(change: (parts: Parts) => void = () => undefined): Workbook {
  const parts = richWorkbook();
  change(parts);
  return readXlsx(zipParts(parts)).workbook;
}

function remove(workbook: Workbook, name: string): void {
  workbook.sheets.find((sheet) => sheet.name === name)!.hidden = false;
  run(workbook, `book.deleteSheet(book.getSheetByName(a))`, name);
}

describe('a sheet that is removed from a file', () => {
  test('goes with all that was its own', () => {
    const workbook = load((parts) => {
      parts[BOOK] = parts[BOOK]!.replace('<workbookView ', '<workbookView activeTab="2" ').replace(
        '</definedNames>',
        '<definedName name="_xlnm.Print_Area" localSheetId="2">Bảng!$A$1</definedName></definedNames>',
      );
    });
    remove(workbook, 'Bảng');
    expect(saveNotices(workbook)).toEqual([]);
    const parts = unzipParts(writeXlsx(workbook));
    expect(Object.keys(richWorkbook()).filter((path) => !(path in parts))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/tables/table1.xml',
      'xl/calcChain.xml',
    ]);
    const book = utf8(parts[BOOK]);
    expect(book).toContain('name="Biểu đồ" sheetId="5" r:id="rId8"/></sheets>');
    expect(book).toContain('activeTab="0"');
    expect(book.match(/<definedName [^>]*/g)).toEqual([
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"',
    ]);
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('sheet2.xml');
    expect(parts['[Content_Types].xml']).not.toMatch(/sheet2\.xml|table1|calcChain/);
  });

  test('in front of others lets their names and tabs follow', () => {
    const workbook = load((parts) => {
      parts[BOOK] = parts[BOOK]!.replace('<workbookView ', '<workbookView activeTab="2" ').replace(
        'localSheetId="0"',
        'localSheetId="2"',
      );
      // Nothing else refers to the first sheet.
      for (const path of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml']) {
        parts[path] = parts[path]!.replace(/<c:f>.*<\/c:f>/, '<c:f>Bảng!$A$1</c:f>');
      }
      parts[BOOK] = parts[BOOK].replace("'Theo dõi &amp; đôn đốc'!$A$2:$F$8", 'Bảng!$A$1');
    });
    workbook.sheets[1]!.hidden = false;
    workbook.sheets[1]!.metadata.push({ key: 'k', value: 'v', column: null });
    remove(workbook, TRACKER);
    const parts = unzipParts(writeXlsx(workbook));
    const book = utf8(parts[BOOK]);
    expect(book).toContain('<sheets><sheet name="Biểu đồ"');
    expect(book).toContain('activeTab="1"');
    expect(book).toContain('name="_xlnm._FilterDatabase" localSheetId="1"');
    expect(book).toContain('Han_cuoi');
    for (const path of ['comments1.xml', 'drawings/drawing1.xml', 'charts/chart1.xml']) {
      expect(parts).not.toHaveProperty([`xl/${path}`]);
    }
    expect(parts).toHaveProperty(['xl/charts/chart2.xml']);
  });

  test('stays when something else refers to it, and that is said', () => {
    const workbook = load();
    workbook.sheets[1]!.hidden = false;
    const [tracker] = workbook.sheets;
    tracker!.metadata.push({ key: 'k', value: 'v', column: null });
    const before = unzipParts(writeXlsx(workbook));
    remove(workbook, TRACKER);
    expect(saveNotices(workbook)).toEqual([{ code: 'sheet-kept', sheet: TRACKER }]);
    expect(unzipParts(writeXlsx(workbook))).toEqual(before);
  });

  test('may leave its name to a new one, which takes over what refers to it', () => {
    const workbook = load();
    workbook.sheets[1]!.hidden = false;
    remove(workbook, TRACKER);
    const sheet = new Sheet(TRACKER);
    setCell(sheet, 0, 0, { value: 'mới' });
    workbook.sheets.push(sheet);
    expect(saveNotices(workbook)).toEqual([]);
    const again = readXlsx(writeXlsx(workbook)).workbook;
    expect(again.sheets.map(({ name }) => name)).toEqual(['Bảng', TRACKER]);
    expect(again.sheets[1]!.rows[0]?.values).toEqual(['mới']);
  });
});

office('LibreOffice reads a file without one of its sheets', () => {
  const workbook = load();
  remove(workbook, 'Bảng');
  workbook.sheets.push(new Sheet('Mới'));
  const [again] = convert('removed', writeXlsx(workbook), 'xlsx').values();
  const names = readXlsx(again!).workbook.sheets.map(({ name }) => name);
  expect(names).toEqual([TRACKER, 'Biểu đồ', 'Mới']);
});
