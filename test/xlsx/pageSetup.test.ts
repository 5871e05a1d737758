import { describe, expect, test } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { layOutPages } from '../../src/xlsx/print/pageLayout';
import type { PageSetup } from '../../src/xlsx/print/pageSetup';
import { setCell } from './modelCells';
import { printing, renderPages } from './renderPages';
import { richWorkbook, smallPackage, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

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

describe('what of a sheet is printed', () => {
  test('is what its metadata says, from A1', () => {
    const { book } = saved(workbookOf(table('Báo cáo', { orientation: 'portrait', area: [5, 3] })));
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Báo cáo'!$A$1:$C$5</definedName>`,
    );
  });

  test.each([[[0, 3]], [[5]], ['A1'], [[5, 1.5]]])('%j is none', (area) => {
    expect(saved(workbookOf(table('A', { orientation: 'portrait', area }))).book).not.toContain(
      'Print_Area',
    );
  });
});

describe('rows that stand on one page', () => {
  /** 47 rows of 19.5 points are on an upright page of 257 mm, 31 on one that lies. */
  const tall = (page: object, rows = 60): Sheet => {
    const sheet = table('A', { orientation: 'portrait', ...page }, rows);
    for (let row = 0; row < rows + 3; row++) sheet.rowHeights.set(row, 26);
    return sheet;
  };
  const breaksIn = (xml: string): string[] =>
    [...xml.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g)].map(([, id = '']) => id);

  test('have a page begin before them where they would be split, and a scale in place of fitting', () => {
    const { sheet } = saved(workbookOf(tall({ keep: [[60, 63]] })));
    // Four columns of 225 points on 165 mm.
    expect(sheet).toContain('<pageSetup paperSize="9" scale="50" orientation="portrait"/>');
    expect(sheet).not.toContain('fitToPage');
    expect(breaksIn(sheet)).toEqual([]);
    const split = tall({ keep: [[60, 73]] }, 70);
    for (let row = 0; row < 73; row++) split.rowHeights.set(row, 28);
    const xml = saved(workbookOf(split)).sheet;
    expect(breaksIn(xml)).toEqual(['59']);
    expect(xml).toContain('</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="59"');
  });

  /** The breaks of a sheet of rows of 10 points, of which a page holds 70. */
  const breaksOf = (rows: number, kept: PageSetup['kept'], charts: Sheet['charts'] = []) => {
    const sheet = new Sheet('A');
    sheet.rows = Array.from({ length: rows }, () => ({ values: ['x'], styles: [] }));
    sheet.charts = charts;
    const page = {
      orientation: 'portrait',
      margins: { ...MARGINS, left: 30 },
      footer: '',
    } as const;
    const others = { printed: null, repeat: null, hasHeights: false, isUsers: false };
    return layOutPages(sheet, { ...page, ...others, kept }, () => 10).breaks;
  };

  test('have all pages before them set, as a program left to itself may begin them elsewhere', () => {
    expect(breaksOf(300, [{ first: 150, last: 155 }])).toEqual([70, 140]);
    expect(breaksOf(300, [{ first: 138, last: 145 }])).toEqual([70, 137]);
  });

  test('of which some begin on the same row are as many as the longest are', () => {
    const [short, long] = [
      { first: 65, last: 66 },
      { first: 65, last: 75 },
    ];
    expect(breaksOf(100, [short, long])).toEqual([64]);
    expect(breaksOf(100, [long, short])).toEqual([64]);
  });

  test('end where the last chart ends: empty rows below it need no room', () => {
    const place = {
      row: 60,
      column: 0,
      offsetX: 0,
      offsetY: 0,
      headers: 1,
      stacked: true,
    } as const;
    const rest = { kind: 'bar', mergeStrategy: 'MERGE_COLUMNS', title: '', colors: [] } as const;
    const chart = { ...place, ...rest, sources: [] };
    const room = [{ first: 61, last: 90 }];
    // Of 75 points and 135: eight rows, and fourteen.
    expect(breaksOf(60, room, [{ ...chart, options: { height: 100 } }])).toEqual([]);
    expect(breaksOf(60, room, [{ ...chart, options: { height: 180 } }])).toEqual([60]);
  });

  test('count the rows that are repeated on top of each page', () => {
    const breaksAt = (first: number, repeat: PageSetup['repeat']) => {
      const kept = [{ first, last: first + 5 }];
      const sheet = new Sheet('A');
      sheet.rows = Array.from({ length: 200 }, () => ({ values: ['x'], styles: [] }));
      const margins = { ...MARGINS, left: 30 };
      const page = { orientation: 'portrait', margins, footer: '', printed: null } as const;
      const { breaks } = layOutPages(
        sheet,
        { ...page, repeat, kept, hasHeights: false, isUsers: false },
        () => 10,
      );
      return breaks.includes(first - 1);
    };
    // 97 % of 257 mm are 706 points, so that a page holds 70 rows, and later ones 60 more than the head.
    const rows = Array.from({ length: 160 }, (_, i) => i + 20);
    const [first, ...others] = [65, 66, 67, 68, 69, 70];
    expect(rows.filter((row) => breaksAt(row, null))).toEqual(
      [0, 70].flatMap((pages) => [first, ...others].map((row) => row + 1 + pages)),
    );
    const repeat = { first: 1, last: 10 };
    expect(rows.filter((row) => breaksAt(row, repeat))).toEqual(
      [0, 60].flatMap((pages) => [first, ...others].map((row) => row + 1 + pages)),
    );
    expect(breaksAt(68, repeat)).toBe(true);
  });

  test('that fill more than a page are left to break', () => {
    expect(breaksIn(saved(workbookOf(tall({ keep: [[4, 183]] }, 180))).sheet)).toEqual([]);
  });

  test('follow what is kept together in a file that is saved again', () => {
    const first = saved(workbookOf(tall({ keep: [[80, 90]] }, 100)));
    const again = readXlsx(first.bytes).workbook;
    expect(writeXlsx(again, OPTIONS)).toEqual(first.bytes);
    again.sheets[0]!.metadata[0]!.value = '{"orientation":"portrait","keep":[[70,80]]}';
    const { sheet } = saved(again);
    expect(breaksIn(first.sheet)).not.toEqual(breaksIn(sheet));
    expect(breaksIn(sheet)).toEqual(['69']);
    expect(sheet.match(/<rowBreaks/g)).toHaveLength(1);
  });

  test('of a file that was fitted before get a scale', () => {
    const first = saved(workbookOf(tall({}, 100)));
    expect(first.sheet).toContain('fitToPage="1"');
    const again = readXlsx(first.bytes).workbook;
    again.sheets[0]!.metadata[0]!.value = '{"orientation":"portrait","keep":[[70,80]]}';
    const { sheet } = saved(again);
    expect(sheet).toContain('<pageSetup scale="50" paperSize="9" orientation="portrait"/>');
    expect(sheet).not.toContain('fitToPage');
    expect(breaksIn(sheet)).toEqual(['69']);
  });
});

describe("a table of the users'", () => {
  const plain = (columns: number): Sheet => {
    const sheet = new Sheet('Bảng');
    for (let column = 0; column < columns; column++) setCell(sheet, 0, column, { value: 'x' });
    return sheet;
  };
  const tables = [{ sheet: 'Bảng', repeat: { first: 1, last: 1 } }];
  const savedTable = (workbook: Workbook) => {
    const bytes = writeXlsx(workbook, { ...OPTIONS, tables });
    const parts = unzipParts(bytes);
    return { bytes, sheet: utf8(parts[PATH]), book: utf8(parts['xl/workbook.xml']) };
  };
  /** A file of another program, with some elements behind its cells. */
  const file = (elements: string, cells = '<row r="1"><c r="A1"><v>1</v></c></row>') => {
    const { workbook } = readXlsx(
      zipParts(smallPackage(`<sheetData>${cells}</sheetData>${elements}`)),
    );
    return workbook;
  };
  const named = [{ sheet: 'Sheet1', repeat: { first: 1, last: 1 } }];

  test('lies on A4, as wide as the page, with its header, in its columns however far it grows', () => {
    const { sheet, book } = savedTable(workbookOf(plain(3)));
    expect(sheet).toContain(`${LANDSCAPE}</worksheet>`);
    expect(sheet).toContain('fitToPage="1"');
    expect(book).toContain(`name="_xlnm.Print_Area" localSheetId="0">'Bảng'!$A:$C<`);
    expect(book).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Bảng'!$1:$1<`);
  });

  test('is printed on A3 where A4 would make it less than half as large', () => {
    // 267 mm are 1,009 pixels, twice that 31.5 columns of 64.
    expect(savedTable(workbookOf(plain(31))).sheet).toContain('paperSize="9"');
    expect(savedTable(workbookOf(plain(32))).sheet).toContain('paperSize="8"');
  });

  test('stays as it is where the caller does not name it', () => {
    expect(saved(workbookOf(plain(3))).sheet).not.toContain('pageSetup');
  });

  test('of a file that only states margins is set up; saved again it follows its new columns', () => {
    const workbook = file('<pageMargins left="0.7" right="0.7" top="1" bottom="1"/>');
    const first = writeXlsx(workbook, { ...OPTIONS, tables: named });
    const parts = unzipParts(first);
    expect(utf8(parts[PATH])).toContain(`</sheetData>${LANDSCAPE}<`);
    expect(utf8(parts['xl/workbook.xml'])).toContain(`'Sheet1'!$A:$A<`);
    const again = readXlsx(first).workbook;
    expect(writeXlsx(again, { ...OPTIONS, tables: named })).toEqual(first);
    setCell(again.sheets[0]!, 0, 3, { value: 'mới' });
    const later = unzipParts(writeXlsx(again, { ...OPTIONS, tables: named }));
    expect(utf8(later['xl/workbook.xml'])).toContain(`'Sheet1'!$A:$D<`);
    expect(utf8(later['xl/workbook.xml']).match(/Print_Area/g)).toHaveLength(1);
  });

  test.each([
    ['a page set-up', '<pageSetup orientation="portrait"/>'],
    ['a footer', '<headerFooter><oddFooter>Trang</oddFooter></headerFooter>'],
    ['page breaks', '<rowBreaks count="1"><brk id="5" man="1"/></rowBreaks>'],
  ])('that has %s stays byte for byte', (_, elements) => {
    const workbook = file(elements);
    const { source } = workbook;
    expect(writeXlsx(workbook, { ...OPTIONS, tables: named })).toEqual(source);
  });

  test('that is fitted to a page stays byte for byte', () => {
    const { workbook } = readXlsx(
      zipParts(
        smallPackage('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData></sheetData>'),
      ),
    );
    const { source } = workbook;
    expect(writeXlsx(workbook, { ...OPTIONS, tables: named })).toEqual(source);
  });

  test('of which names say what is printed stays byte for byte', () => {
    const parts = smallPackage('<sheetData></sheetData>');
    const name = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$2</definedName></definedNames>`;
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '</workbook>',
      `${name}</workbook>`,
    );
    const { workbook } = readXlsx(zipParts(parts));
    const { source } = workbook;
    expect(writeXlsx(workbook, { ...OPTIONS, tables: named })).toEqual(source);
  });

  test('keeps the heights of its rows', () => {
    const workbook = file('', '<row r="1" ht="40" customHeight="1"><c r="A1"><v>1</v></c></row>');
    workbook.styles.push({ wrap: true });
    setCell(workbook.sheets[0]!, 0, 0, { value: 'chữ '.repeat(60), style: 1 });
    const parts = unzipParts(writeXlsx(workbook, { ...OPTIONS, tables: named }));
    expect(utf8(parts[PATH])).toContain('<row r="1" ht="40" customHeight="1">');
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

  test('of a sheet whose rows have heights of their own keep them', () => {
    const one = table('A', { orientation: 'portrait', heights: 'own' });
    one.rowHeights.set(3, 60);
    const first = saved(workbookOf(one));
    const again = readXlsx(first.bytes).workbook;
    expect(writeXlsx(again, OPTIONS)).toEqual(first.bytes);
    setCell(again.sheets[0]!, 3, 0, { value: 'mới' });
    expect(saved(again).sheet).toContain('<row r="4" ht="45" customHeight="1"><c r="A4"');
  });

  test('of a sheet whose rows have heights of their own break as before, whatever is written there', () => {
    const one = table('A', { orientation: 'portrait', heights: 'own', keep: [[34, 36]] }, 40);
    for (let row = 0; row < 43; row++) one.rowHeights.set(row, 56);
    const first = saved(workbookOf(one));
    expect(first.sheet).toMatch(/<brk id="\d+"/);
    const again = readXlsx(first.bytes).workbook;
    for (let row = 3; row < 43; row++) setCell(again.sheets[0]!, row, 0, { value: 'mới' });
    const breaks = /<rowBreaks.*<\/rowBreaks>/;
    expect(breaks.exec(saved(again).sheet)?.[0]).toBe(breaks.exec(first.sheet)![0]);
  });
});

/** Everything that LibreOffice is asked about, in one file and one run. */
const PRINTED = [
  table('Ngang', { orientation: 'landscape', repeat: [3, 3] }, 60),
  table('Dọc', { orientation: 'portrait', repeat: [3, 3] }),
  table('Phần', { orientation: 'portrait', area: [5, 2] }),
  table('Giữ', { orientation: 'portrait', repeat: [3, 3], keep: [[88, 100]] }, 120),
];

printing('LibreOffice prints as asked', () => {
  const pages = renderPages(writeXlsx(workbookOf(...PRINTED), OPTIONS));
  const sizes = pages.map(({ width, height }) => `${width}x${height}`);
  expect(sizes.slice(0, 4)).toEqual(['297x210', '297x210', '210x297', '210x297']);
  const count = pages.length;
  expect(pages.map(({ text }) => text.trim().split('\n').at(-1)?.trim())).toEqual(
    pages.map((_, i) => `${i + 1}/${count}`),
  );
  const texts = pages.map(({ text }) => text);
  // A long table has its header on each page, and its title on the first.
  expect(
    texts.map((text) => [text.includes('Bảng Ngang'), text.includes('Cột 4')]).slice(0, 2),
  ).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(texts[1]).toContain('ô 63.4');
  // As wide as the page, in portrait too.
  expect(texts[2]).toMatch(/Cột 1.*Cột 4/);
  // Nothing but what is to be printed.
  expect(texts[3]).toContain('ô 5.2');
  expect(texts[3]).not.toMatch(/ô 6|Cột 3/);
  // Rows 88 to 100 would be split, as an upright page of this scale holds more than 88 rows.
  const held = texts
    .slice(4)
    .map((text) => [...text.matchAll(/ô (\d+)\.1 /g)].map(([, row]) => Number(row)));
  expect(held[0]?.at(-1)).toBe(87);
  expect(held[1]?.[0]).toBe(88);
  expect(held[1]).toContain(100);
  expect(texts[5]).toContain('Cột 4');
  for (const { png } of pages) expect(png.length).toBeGreaterThan(1000);
});
