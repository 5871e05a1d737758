import { describe, expect, test } from '@jest/globals';
import { insertRows, Sheet } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { documentOf, run } from '../host/script';
import { setCell, styleAt } from './modelCells';
import { convert, office } from './office';
import { richWorkbook, smallPackage, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

/** Puts a link to A2 of the last sheet on a cell of `Data`. */
const linkTo = (cell: string, url = '#gid=${book.getSheets().pop().getSheetId()}&range=A2') =>
  `sheet.getRange('${cell}').setRichTextValue(SpreadsheetApp.newRichTextValue()
    .setText('xem "A2"').setLinkUrl(\`${url}\`).build());`;

function twoSheets() {
  const made = documentOf(['a', 'b']);
  made.workbook.sheets.push(new Sheet("Đôn 'đốc' 2"));
  return made;
}

const xmlOf = (bytes: Uint8Array, path = 'xl/worksheets/sheet1.xml') =>
  utf8(unzipParts(bytes)[path]);

describe('links of a sheet made here', () => {
  test('lead into the document, and look like links', () => {
    const { workbook } = twoSheets();
    run(workbook, linkTo('B3'));
    const bytes = writeXlsx(workbook);
    expect(xmlOf(bytes)).toContain(
      `</sheetData><hyperlinks><hyperlink ref="B3" location="'Đôn ''đốc'' 2'!A2"` +
        ` display="xem &quot;A2&quot;"/></hyperlinks></worksheet>`,
    );
    expect(utf8(unzipParts(bytes)['xl/styles.xml'])).toMatch(
      /<font><u\/><sz val="12"\/><color rgb="FF0563C1"\/>/,
    );
    expect(saveNotices(workbook)).toEqual([]);
  });

  test('lead to other places by a relationship; what a file cannot say is left out', () => {
    const { workbook } = twoSheets();
    run(
      workbook,
      linkTo('A1', 'https://example.invalid/?a=1&b=2') +
        linkTo('A2', '#gid=999999999&range=A1') +
        linkTo('A3', 'javascript:alert(1)'),
    );
    const parts = unzipParts(writeXlsx(workbook));
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<hyperlink /g)).toHaveLength(1);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.invalid/?a=1&amp;b=2" TargetMode="External"/>',
    );
    expect(saveNotices(workbook)).toEqual([{ code: 'links-not-saved', sheet: 'Data', count: 2 }]);
  });

  test('are known when the file is loaded, and the look is the link’s and not the cell’s', () => {
    const { workbook } = twoSheets();
    run(workbook, `sheet.getRange('B3').setBackground('#ff0000');${linkTo('B3')}`);
    const bytes = writeXlsx(workbook);
    const again = readXlsx(bytes).workbook;
    const body = `const url = sheet.getRange('B3').getRichTextValues()[0][0].getLinkUrl();
      return url === '#gid=' + book.getSheets()[1].getSheetId() + '&range=A2'`;
    expect(run(again, body)).toBe(true);
    expect(styleAt(again, again.sheets[0]!, 2, 1)).toEqual({ background: '#ff0000' });
    expect(writeXlsx(again)).toEqual(bytes);
  });
});

describe('links of a loaded sheet', () => {
  const loaded = () => {
    const { workbook } = twoSheets();
    run(workbook, linkTo('A3') + linkTo('B3'));
    const bytes = writeXlsx(workbook);
    return { bytes, workbook: readXlsx(bytes).workbook };
  };

  test('that are made anew stay as they are', () => {
    const { bytes, workbook } = loaded();
    run(workbook, linkTo('B3') + linkTo('A3'));
    expect(xmlOf(writeXlsx(workbook))).toBe(xmlOf(bytes));
  });

  test('go with what the cell held, and so does their look', () => {
    const { workbook } = loaded();
    run(workbook, `sheet.getRange('A3').setValue('xem "A2"'); sheet.getRange('B3').setValue(1)`);
    const bytes = writeXlsx(workbook);
    expect(xmlOf(bytes)).not.toContain('hyperlink');
    const again = readXlsx(bytes).workbook;
    expect(styleAt(again, again.sheets[0]!, 2, 0)).toEqual({});
  });

  test('follow rows, and others can be added to them', () => {
    const { workbook } = loaded();
    insertRows(workbook.sheets[0]!, 1, 1);
    run(workbook, linkTo('A1') + `sheet.getRange('B4').setValue('')`);
    expect(xmlOf(writeXlsx(workbook)).match(/hyperlink ref="\w+"/g)).toEqual([
      'hyperlink ref="A4"',
      'hyperlink ref="A1"',
    ]);
  });

  test('can be the first ones', () => {
    const { workbook } = readXlsx(zipParts(smallPackage('<sheetData/><pageMargins/>', {})));
    run(workbook, linkTo('A1').replace('sheet.', 'book.getSheets()[0].'));
    expect(xmlOf(writeXlsx(workbook))).toContain(
      `</sheetData><hyperlinks><hyperlink ref="A1" location="'Sheet1'!A2" display="xem &quot;A2&quot;"/></hyperlinks><pageMargins/>`,
    );
  });

  test('of others are left alone, and the host says that it does not read them', () => {
    const source = zipParts(richWorkbook());
    const { workbook } = readXlsx(source);
    const first = 'book.getSheets()[0]';
    setCell(workbook.sheets[0]!, 0, 0, { value: 'x' });
    run(workbook, `${first}.getRange('B3').setBackground('#ff0000')`);
    const bytes = writeXlsx(workbook);
    expect(xmlOf(bytes)).toContain('<hyperlinks><hyperlink ref="B3" r:id="rId4"/></hyperlinks>');
    expect(styleAt(readXlsx(bytes).workbook, readXlsx(bytes).workbook.sheets[0]!, 2, 1)).toEqual({
      background: '#ff0000',
    });
    const read = `return ${first}.getRange('B3').getRichTextValues()[0][0].getLinkUrl()`;
    expect(() => run(workbook, read)).toThrow('Reading this link of the file is not implemented');
    run(workbook, linkTo('B3', 'https://example.invalid/new').replace('sheet.', `${first}.`));
    const parts = unzipParts(writeXlsx(workbook));
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<hyperlink /g)).toHaveLength(1);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('https://example.invalid/new');
  });
});

office('LibreOffice follows the links', () => {
  const { workbook } = twoSheets();
  run(workbook, linkTo('B3') + linkTo('B4', 'https://example.invalid/'));
  setCell(workbook.sheets[1]!, 1, 0, { value: 'đích' });
  const [html] = convert('links', writeXlsx(workbook), 'html:HTML (StarCalc)').values();
  const text = new TextDecoder().decode(html);
  expect(text).toContain('href="https://example.invalid/"');
  const [again] = convert('links', writeXlsx(workbook), 'xlsx').values();
  const read = readXlsx(again!).workbook;
  expect(read.sheets[0]!.links.get(2)?.get(1)?.url).toMatch(/^#gid=\d+&range=A2$/);
});
