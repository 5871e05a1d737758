import { describe, expect, test } from '@jest/globals';
import { type Area, type ConditionalFormat, insertRows, Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { run } from '../host/script';
import {
  type Parts,
  richWorkbook,
  smallPackage,
  styles,
  unzipParts,
  utf8,
  zipParts,
} from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const TRACKER = 'xl/worksheets/sheet1.xml';
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const OURS: ConditionalFormat = {
  areas: [area(2, 0, 7, 5), area(2, 7, 2, 7)],
  formula: 'AND($C3<TODAY(),$D3="")',
  format: { background: '#f4cccc', fontColor: '#990000', bold: true },
};
const OURS_XML = (dxf: number, priority: number): string =>
  `<conditionalFormatting sqref="A3:F8 H3"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
  `<formula>AND($C3&lt;TODAY(),$D3=&quot;&quot;)</formula></cfRule></conditionalFormatting>`;
const DXF =
  '<dxf><font><b/><color rgb="FF990000"/></font><fill><patternFill patternType="solid">' +
  '<fgColor rgb="FFF4CCCC"/><bgColor rgb="FFF4CCCC"/></patternFill></fill></dxf>';

const EXTENSION =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="9" id="{1}"><xm:f>A1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref>' +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

function load(parts: Parts = richWorkbook()) {
  const { workbook } = readXlsx(zipParts(parts));
  return { workbook, sheet: workbook.sheets[0]!, original: parts[TRACKER]! };
}

function sheetXml(workbook: Workbook): string {
  return utf8(unzipParts(writeXlsx(workbook))[TRACKER]);
}

describe('reading conditional formats', () => {
  test('a formula is data, other kinds are opaque', () => {
    const { sheet } = load();
    expect(sheet.conditionalFormats).toEqual([
      { areas: [area(2, 3, 7, 3)], formula: null, format: {}, fileRule: 0 },
      {
        areas: [area(2, 1, 7, 1)],
        formula: '$D3>25',
        format: { background: '#ffc7ce', fontColor: '#9c0006' },
        fileRule: 1,
      },
      { areas: [area(2, 0, 7, 0)], formula: null, format: {}, fileRule: 2 },
      { areas: [area(2, 4, 7, 4)], formula: null, format: {}, fileRule: 3 },
    ]);
  });

  test('priority orders them; the extension list is no concern', () => {
    const { sheet } = load(
      smallPackage(
        '<sheetData/><conditionalFormatting sqref="A1 C1:C3"><cfRule type="expression" priority="7"><formula>A1</formula></cfRule>' +
          '<cfRule type="expression" priority="2"><formula>B1&lt;1</formula></cfRule></conditionalFormatting>' +
          `<conditionalFormatting sqref="B:B"><cfRule type="cellIs" priority="5"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>${EXTENSION}`,
      ),
    );
    expect(sheet.conditionalFormats.map(({ formula, fileRule }) => [formula, fileRule])).toEqual([
      ['B1<1', 1],
      [null, 2],
      ['A1', 0],
    ]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area(0, 0, 0, 0), area(0, 2, 2, 2)]);
  });
});

describe('saving conditional formats of a loaded sheet', () => {
  test('a rule whose cells are not understood stays, whatever moves', () => {
    const cells =
      '<conditionalFormatting sqref="A1 B:B"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>';
    const { workbook, sheet } = load(smallPackage(`<sheetData/>${cells}`));
    expect(sheet.conditionalFormats).toEqual([
      { areas: [], formula: null, format: {}, fileRule: 0 },
    ]);
    insertRows(sheet, 0, 1);
    expect(sheetXml(workbook)).toContain(cells);
  });

  test('a script may take them out and put them back without a trace', () => {
    const { workbook } = load();
    const answer = run(
      workbook,
      `const sheet1 = book.getSheets()[0];
       const rules = sheet1.getConditionalFormatRules();
       sheet1.setConditionalFormatRules(rules.slice().reverse());
       return rules.map((rule) => rule.getBooleanCondition() === null);`,
    );
    expect(answer).toEqual([true, false, true, true]);
    expect(writeXlsx(workbook)).toEqual(zipParts(richWorkbook()));
  });

  test('one that a defined name of the file leads to another sheet cannot be set again', () => {
    const { workbook, sheet } = load();
    const own = { areas: [area(0, 0, 0, 0)], formula: 'Han_cuoi>A1', format: {} };
    sheet.conditionalFormats = [own];
    const body = `const sheet1 = book.getSheets()[0];
      sheet1.setConditionalFormatRules(sheet1.getConditionalFormatRules())`;
    expect(() => run(workbook, body)).toThrow('cannot reference a different sheet');
    expect(workbook.names.get('han_cuoi')).toBe('Bảng!$B$2');
  });

  test('ours are added behind the others, which stay byte for byte', () => {
    const { workbook, sheet, original } = load();
    sheet.conditionalFormats.push(OURS);
    const saved = writeXlsx(workbook);
    expect(utf8(unzipParts(saved)[TRACKER])).toBe(
      original.replace('<dataValidations', `${OURS_XML(1, 5)}<dataValidations`),
    );
    expect(utf8(unzipParts(saved)['xl/styles.xml'])).toBe(
      richWorkbook()
        ['xl/styles.xml']!.replace('<dxfs count="1">', '<dxfs count="2">')
        .replace('</dxfs>', `${DXF}</dxfs>`),
    );
    const { workbook: again } = readXlsx(saved);
    expect(again.sheets[0]?.conditionalFormats.at(-1)).toEqual({ ...OURS, fileRule: 4 });
    expect(writeXlsx(again)).toEqual(saved);
  });

  test('taking ours out again gives the sheet back; adding them again adds no format', () => {
    const { workbook, sheet, original } = load();
    sheet.conditionalFormats.push(OURS);
    const { workbook: again } = readXlsx(writeXlsx(workbook));
    again.sheets[0]!.conditionalFormats.pop();
    const cleared = writeXlsx(again);
    expect(utf8(unzipParts(cleared)[TRACKER])).toBe(original);
    const { workbook: third } = readXlsx(cleared);
    third.sheets[0]!.conditionalFormats.push(OURS);
    const parts = unzipParts(writeXlsx(third));
    expect(utf8(parts[TRACKER])).toContain(OURS_XML(1, 5));
    expect(parts['xl/styles.xml']).toBe(unzipParts(cleared)['xl/styles.xml']);
  });

  test('others can be removed one by one', () => {
    const { workbook, sheet, original } = load();
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ fileRule }) => fileRule !== 2);
    const element = /<conditionalFormatting sqref="A3:A8">.*?<\/conditionalFormatting>/;
    expect(sheetXml(workbook)).toBe(original.replace(element, ''));
  });

  test('of an element with several rules the rest stays', () => {
    const rule = (priority: number) =>
      `<cfRule type="expression" priority="${priority}"><formula>A${priority}</formula></cfRule>`;
    const { workbook, sheet, original } = load(
      smallPackage(
        `<sheetData/><conditionalFormatting sqref="A1">${rule(1)} ${rule(2)}</conditionalFormatting>`,
      ),
    );
    sheet.conditionalFormats.shift();
    expect(sheetXml(workbook)).toBe(original.replace(rule(1), ''));
  });

  test('without an element they come in front of what the schema has behind them', () => {
    const { workbook, sheet, original } = load(
      smallPackage(
        '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0"/><dataValidations/><pageMargins/>',
        { 'xl/styles.xml': styles(['<xf/>']) },
      ),
    );
    sheet.merges.push(area(4, 0, 4, 1));
    sheet.conditionalFormats.push(OURS);
    const saved = unzipParts(writeXlsx(workbook));
    expect(utf8(saved[TRACKER])).toBe(
      original
        .replace(
          'count="1"><mergeCell ref="A1:B1"/>',
          'count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B5"/>',
        )
        .replace('<dataValidations/>', `${OURS_XML(0, 1)}<dataValidations/>`),
    );
    expect(utf8(saved['xl/styles.xml'])).toContain(
      `</cellXfs><dxfs count="1">${DXF}</dxfs></styleSheet>`,
    );
  });

  test('a prefixed sheet gets prefixed elements, an extension list stays', () => {
    const { workbook } = load();
    workbook.sheets[1]!.conditionalFormats.push(OURS);
    const xml = utf8(unzipParts(writeXlsx(workbook))['xl/worksheets/sheet2.xml']);
    expect(xml).toContain(
      '</x:sheetData><x:conditionalFormatting sqref="A3:F8 H3"><x:cfRule type="expression"',
    );

    const extended = load(smallPackage(`<sheetData/>${EXTENSION}`));
    extended.sheet.conditionalFormats.push({ ...OURS, format: {} });
    expect(sheetXml(extended.workbook)).toBe(
      extended.original.replace('<extLst>', `${OURS_XML(0, 1).replace(' dxfId="0"', '')}<extLst>`),
    );
  });

  test.each([
    ['in front where a number is free', [4, 6], 0, 1],
    ['between the others', [1, 6], 1, 2],
    ['behind all others where none is free', [1, 2], 0, 10],
    ['behind all others where none is free between them', [2, 3], 1, 10],
    ['behind the others, not in the way of the extension list', [1, 8], 2, 10],
  ])('a new rule goes %s', (_, [first, second], at, expected) => {
    const rule = (priority?: number) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>A1</formula></cfRule></conditionalFormatting>`;
    const { workbook, sheet } = load(
      smallPackage(`<sheetData/>${rule(first)}${rule(second)}${EXTENSION}`),
    );
    sheet.conditionalFormats.splice(at, 0, OURS);
    expect(sheetXml(workbook)).toContain(OURS_XML(0, expected));
  });

  test('inserted rows move the ranges of all kinds and the formulas of rules', () => {
    const { workbook, sheet } = load();
    insertRows(sheet, 2, 1);
    const xml = sheetXml(workbook);
    expect(xml).toContain('<conditionalFormatting sqref="D4:D9"><cfRule type="cellIs" dxfId="0"');
    expect(xml).toContain(
      'sqref="B4:B9"><cfRule type="expression" dxfId="0" priority="2"><formula>$D4&gt;25</formula>',
    );
    expect(xml).toContain('sqref="A4:A9"><cfRule type="colorScale"');
    const { workbook: again } = readXlsx(writeXlsx(workbook));
    expect(again.sheets[0]?.conditionalFormats).toEqual(sheet.conditionalFormats);
  });
});

test('a new sheet of a new file has its conditional formats, in order', () => {
  const workbook = new Workbook();
  const sheet = new Sheet('Mới');
  sheet.conditionalFormats = [
    OURS,
    { ...OURS, formula: 'A1>1' },
    { ...OURS, format: { bold: false } },
  ];
  sheet.validations.push({ area: area(0, 0, 0, 0), list: ['a'] });
  workbook.sheets.push(sheet);
  const saved = writeXlsx(workbook);
  const parts = unzipParts(saved);
  expect(parts['xl/worksheets/sheet1.xml']).toContain(`</sheetData>${OURS_XML(0, 1)}<conditional`);
  expect(parts['xl/styles.xml']).toContain(
    `</cellStyles><dxfs count="2">${DXF}<dxf><font><b val="0"/></font></dxf></dxfs></styleSheet>`,
  );
  expect(readXlsx(saved).workbook.sheets[0]?.conditionalFormats).toEqual(
    sheet.conditionalFormats.map((rule, fileRule) => ({ ...rule, fileRule })),
  );
});
