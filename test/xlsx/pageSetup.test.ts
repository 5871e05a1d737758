import { describe, expect, test } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { setCell } from './modelCells';
import { printing, renderPages } from './renderPages';
import { richWorkbook, smallPackage, unzipParts, utf8, zipParts } from './xlsxFixture';

const MARGINS = { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };
const OPTIONS = {
  page: {
    key: 'app.page',
    margins: { portrait: { ...MARGINS, left: 30 }, landscape: MARGINS },
    footer: '&C&P/&N',
  },
};
const PATH = 'xl/worksheets/sheet1.xml';

/** A sheet with a table of so many rows under a title, a blank row and a header. */
function table(name: string, page: unknown, rows = 3): Sheet {
  const sheet = new Sheet(name);
  setCell(sheet, 0, 0, { value: `Bảng ${name}` });
  for (let column = 0; column < 4; column++) {
    setCell(sheet, 2, column, { value: `Cột ${column + 1}` });
    for (let row = 3; row < 3 + rows; row++) {
      setCell(sheet, row, column, { value: `ô ${row + 1}.${column + 1}` });
    }
    sheet.columnWidths.set(column, 300);
  }
  sheet.metadata.push({ key: OPTIONS.page.key, value: JSON.stringify(page), column: null });
  return sheet;
}

function workbookOf(...sheets: Sheet[]): Workbook {
  const workbook = new Workbook();
  workbook.sheets.push(...sheets);
  return workbook;
}

const LANDSCAPE =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5906" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>' +
  '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

function saved(workbook: Workbook) {
  const bytes = writeXlsx(workbook, OPTIONS);
  const parts = unzipParts(bytes);
  return { bytes, sheet: utf8(parts[PATH]), book: utf8(parts['xl/workbook.xml']) };
}

describe('the pages of a sheet made here', () => {
  test('are set up as its metadata says', () => {
    const { sheet, book } = saved(
      workbookOf(table('Ngang', { orientation: 'landscape', repeat: [2, 3] })),
    );
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension');
    expect(sheet).toContain(`${LANDSCAPE}</worksheet>`);
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Ngang'!$2:$3</definedName>`,
    );
  });

  test('in portrait leave room for binding; without repeated rows there are no print titles', () => {
    const { sheet, book } = saved(workbookOf(table('Dọc', { orientation: 'portrait' })));
    expect(sheet).toContain('<pageMargins left="1.1811" right="0.5906"');
    expect(sheet).toContain('orientation="portrait"');
    expect(book).not.toContain('Print_Titles');
  });

  test('have the margins and the footer of the caller', () => {
    const margins = { left: 25.4, right: 50.8, top: 12.7, bottom: 0, header: 5, footer: 6 };
    const workbook = workbookOf(table('A', { orientation: 'landscape' }));
    const page = { ...OPTIONS.page, margins: { portrait: MARGINS, landscape: margins } };
    const parts = unzipParts(writeXlsx(workbook, { page: { ...page, footer: '&LA<B' } }));
    expect(utf8(parts[PATH])).toContain(
      '<pageMargins left="1" right="2" top="0.5" bottom="0" header="0.1969" footer="0.2362"/>',
    );
    expect(utf8(parts[PATH])).toContain('<oddFooter>&amp;LA&lt;B</oddFooter>');
  });

  test.each([
    'x',
    null,
    { orientation: 'other' },
    { orientation: 'landscape', repeat: [3, 2] },
    { orientation: 'landscape', repeat: ['1', '2'] },
  ])('metadata that says %j makes no damage', (page) => {
    const { bytes, book } = saved(workbookOf(table('A', page)));
    expect(book).not.toContain('Print_Titles');
    expect(readXlsx(bytes).workbook.sheets).toHaveLength(1);
  });

  test('are left alone when the caller has no such key', () => {
    const workbook = workbookOf(table('A', { orientation: 'landscape', repeat: [2, 3] }));
    const parts = unzipParts(writeXlsx(workbook));
    expect(parts[PATH]).not.toContain('pageSetup');
    expect(parts['xl/workbook.xml']).not.toContain('Print_Titles');
  });
});

describe('the pages of a loaded sheet', () => {
  test('that were set up here do not change, and a file saved twice neither', () => {
    const { bytes } = saved(
      workbookOf(
        table('A', { orientation: 'landscape', repeat: [2, 3] }),
        table('B', { orientation: 'portrait', repeat: [3, 3] }),
      ),
    );
    const again = readXlsx(bytes).workbook;
    expect(writeXlsx(again, OPTIONS)).toEqual(bytes);
    expect(writeXlsx(readXlsx(bytes).workbook)).toEqual(bytes);
  });

  test('follow new metadata, without doubling anything', () => {
    const { bytes } = saved(workbookOf(table('A', { orientation: 'portrait', repeat: [3, 3] })));
    const { workbook } = readXlsx(bytes);
    workbook.sheets[0]!.metadata[0]!.value = '{"orientation":"landscape","repeat":[5,5]}';
    const { sheet, book } = saved(workbook);
    expect(sheet).toContain(`${LANDSCAPE}</worksheet>`);
    expect(sheet.match(/<page(Setup|Margins|SetUpPr)\b/g)).toHaveLength(3);
    expect(book.match(/Print_Titles/g)).toHaveLength(1);
    expect(book).toContain(`'A'!$5:$5`);
    workbook.sheets[0]!.metadata[0]!.value = '{"orientation":"landscape"}';
    expect(saved(workbook).book).not.toContain('Print_Titles');
  });

  test('that the user has changed since keep what the user wants', () => {
    const { bytes } = saved(workbookOf(table('A', { orientation: 'landscape' })));
    const parts = unzipParts(bytes);
    const wider = parts[PATH]!.replace('left="0.5906"', 'left="1"');
    const { workbook } = readXlsx(
      zipParts(
        Object.fromEntries(
          Object.keys(parts).map((path) => [path, path === PATH ? utf8(wider) : utf8(parts[path])]),
        ),
      ),
    );
    setCell(workbook.sheets[0]!, 0, 0, { value: 'mới' });
    expect(saved(workbook).sheet).toContain('left="1"');
  });

  test('of another program are set up where they were not', () => {
    const { workbook } = readXlsx(
      zipParts(
        smallPackage(
          '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetData/><pageMargins left="1"/><drawing/>',
        ),
      ),
    );
    workbook.sheets[0]!.metadata.push({
      key: OPTIONS.page.key,
      value: '{"orientation":"landscape","repeat":[1,1]}',
      column: null,
    });
    const { sheet, book } = saved(workbook);
    expect(sheet).toContain('<tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(`<sheetData/>${LANDSCAPE}<drawing/>`);
    expect(book).toContain(`localSheetId="0">'Sheet1'!$1:$1<`);
  });

  test('of the user stay byte for byte; print titles count chart sheets as tabs', () => {
    const { workbook } = readXlsx(zipParts(richWorkbook()));
    workbook.sheets.push(table('Mới', { orientation: 'landscape', repeat: [3, 3] }));
    const { sheet, book } = saved(workbook);
    expect(sheet).toBe(richWorkbook()[PATH]);
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="3">'Mới'!$3:$3`);
  });

  test('of a sheet set up here fit the heights of their rows anew', () => {
    const one = table('A', { orientation: 'landscape' });
    const workbook = workbookOf(one);
    workbook.styles.push({ wrap: true });
    setCell(one, 3, 0, { value: 'chữ '.repeat(60), style: 1 });
    const first = saved(workbook);
    expect(first.sheet).toMatch(/<row r="4" ht="\d+" customHeight="1">/);
    const again = readXlsx(first.bytes).workbook;
    setCell(again.sheets[0]!, 3, 0, { value: 'ngắn' });
    expect(saved(again).sheet).toContain('<row r="4"><c r="A4"');
  });
});

printing('LibreOffice prints a long table on A4, with its header and a number on each page', () => {
  const workbook = workbookOf(table('Ngang', { orientation: 'landscape', repeat: [3, 3] }, 60));
  const pages = renderPages(writeXlsx(workbook, OPTIONS));
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [297, 210],
    [297, 210],
  ]);
  expect(pages.map(({ text }) => text.trim().split('\n').at(-1)?.trim())).toEqual(['1/2', '2/2']);
  expect(pages.map(({ text }) => [text.includes('Bảng Ngang'), text.includes('Cột 4')])).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(pages[1]?.text).toContain('ô 63.4');
  for (const { png } of pages) expect(png.length).toBeGreaterThan(1000);
});

printing('LibreOffice prints as wide as the page, in portrait too', () => {
  const workbook = workbookOf(table('Dọc', { orientation: 'portrait', repeat: [3, 3] }));
  const [page, ...others] = renderPages(writeXlsx(workbook, OPTIONS));
  expect([page?.width, page?.height, others.length]).toEqual([210, 297, 0]);
  expect(page?.text).toMatch(/Cột 1.*Cột 4/);
});
