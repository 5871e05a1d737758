import { describe, expect, test } from '@jest/globals';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { readXlsx } from '../../src/xlsx';
import { filledCells, setCell, styleAt } from './modelCells';
import {
  type Parts,
  richWorkbook,
  sharedStrings,
  smallPackage,
  styles,
  unzipParts,
  utf8,
  zipParts,
} from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const xf = (numFmtId: number, rest = ''): string =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0"${rest}/>`;

function firstSheet(parts: Parts): Record<string, unknown> {
  return filledCells(readXlsx(zipParts(parts)).workbook.sheets[0]!);
}

describe('values', () => {
  test('every type of cell', () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-1.5E-3</v></c>' +
      '<c r="D1" t="n"><v>42</v></c><c r="E1" t="b"><v>true</v></c><c r="F1" t="b"><v>0</v></c>' +
      '<c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="d"><v>2023-04-12</v></c>' +
      '<c r="I1" t="d"><v>2023-04-12T18:00:00Z</v></c><c r="J1" t="str"><v>a_x0041_b</v></c>' +
      '<c r="K1" t="inlineStr"><is><t></t></is></c><c r="L1" t="s"><v>2</v></c><c r="M1"/>' +
      '<c r="N1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>PH</t></rPh></is></c>' +
      '<c r="O1" t="str"><v><![CDATA[<&>]]></v></c>';
    expect(
      firstSheet(
        smallPackage(`<sheetData><row r="1">${cells}</row></sheetData>`, {
          'xl/sharedStrings.xml': sharedStrings(
            '<t xml:space="preserve"> hoà </t>',
            '<r><t>Ba</t></r><r><rPr><b/></rPr><t xml:space="preserve">n </t></r><rPh><t>x</t></rPh>',
            '<t/>',
          ),
        }),
      ),
    ).toEqual({
      '0:0': ' hoà ',
      '0:1': 'Ban ',
      '0:2': -0.0015,
      '0:3': 42,
      '0:4': true,
      '0:5': false,
      '0:6': { error: '#N/A' },
      '0:7': 45028,
      '0:8': 45028.75,
      '0:9': 'aAb',
      '0:13': 'a',
      '0:14': '<&>',
    });
  });

  test('rows and cells without a reference follow the one before', () => {
    expect(
      firstSheet(
        smallPackage(
          '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row></sheetData>',
        ),
      ),
    ).toEqual({ '0:0': 1, '0:3': 2, '0:4': 3, '5:0': 4 });
  });

  test('formulas without a stored value are counted', () => {
    const { workbook, notices } = readXlsx(
      zipParts(
        smallPackage(
          '<sheetData><row r="2"><c r="B2"><f>A1+1</f><v></v></c><c r="C2"><f>B2</f></c><c r="D2" t="str"><f>""</f><v></v></c></row></sheetData>',
        ),
      ),
    );
    expect(notices).toEqual([
      { code: 'formula-without-value', sheet: 'Sheet1', count: 2, cell: 'B2' },
    ]);
    expect(workbook.sheets[0]?.rows[1]?.formulas?.get(3)).toBe('""');
  });

  test('a cell may use a shared formula before the cell that holds its text', () => {
    expect(
      firstSheet(
        smallPackage(
          '<sheetData><row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="3">B2*LOG10($C$1)</f><v>2</v></c></row></sheetData>',
        ),
      ),
    ).toMatchObject({ '0:0=': 'B1*LOG10($C$1)', '1:0=': 'B2*LOG10($C$1)' });
  });

  test('absolute targets, other folders and case', () => {
    const {
      'xl/workbook.xml': workbook,
      'xl/worksheets/sheet1.xml': sheet,
      ...rest
    } = smallPackage('<sheetData><row><c><v>7</v></c></row></sheetData>');
    const parts: Parts = {
      ...rest,
      '_rels/.rels': rest['_rels/.rels']!.replace('xl/workbook.xml', '/Main/book.xml'),
      'Main/book.xml': workbook!,
      'Main/_rels/book.xml.rels': rest['xl/_rels/workbook.xml.rels']!.replace(
        'worksheets/sheet1.xml',
        '../Data/S.xml',
      ),
      'data/s.xml': sheet!,
    };
    parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
      '/xl/workbook.xml',
      '/Main/book.xml',
    );
    expect(firstSheet(parts)).toEqual({ '0:0': 7 });
  });
});

describe('number formats', () => {
  const ids = [0, 9, 14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 49, 166, 167];
  const numFmts =
    '<numFmts count="2"><numFmt numFmtId="166" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="167" formatCode="General"/></numFmts>';

  test('built-in and own', () => {
    const cells = ids.map((_, index) => `<c s="${index}"><v>1</v></c>`).join('');
    const { workbook } = readXlsx(
      zipParts(
        smallPackage(`<sheetData><row>${cells}</row></sheetData>`, {
          'xl/styles.xml': styles(
            ids.map((id) => xf(id)),
            numFmts,
          ),
        }),
      ),
    );
    const formats = ids.map(
      (_, column) => styleAt(workbook, workbook.sheets[0]!, 0, column).numberFormat,
    );
    expect(Object.fromEntries(ids.map((id, index) => [id, formats[index]]))).toEqual({
      0: undefined,
      9: '0%',
      14: 'dd/mm/yyyy',
      15: 'd-mmm-yy',
      16: 'd-mmm',
      17: 'mmm-yy',
      18: 'h:mm AM/PM',
      19: 'h:mm:ss AM/PM',
      20: 'h:mm',
      21: 'h:mm:ss',
      22: 'dd/mm/yyyy h:mm',
      27: 'dd/mm/yyyy',
      30: 'dd/mm/yyyy',
      36: 'dd/mm/yyyy',
      45: 'mm:ss',
      46: '[h]:mm:ss',
      47: 'mm:ss.0',
      49: '@',
      166: 'dd/mm/yyyy;@',
      167: undefined,
    });
  });
});

describe('the 1904 date system', () => {
  const parts = smallPackage(
    '<sheetData><row r="1"><c r="A1" s="1"><v>43566</v></c><c r="B1"><v>43566</v></c><c r="C1" s="2"><v>0.5</v></c></row></sheetData>',
    { 'xl/styles.xml': styles([xf(0), xf(14), xf(20)]) },
  );
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '<sheets>',
    '<workbookPr date1904="1"/><sheets>',
  );

  test('dates are read as serials of the 1900 system, other numbers as they are', () => {
    expect(firstSheet(parts)).toEqual({ '0:0': 45028, '0:1': 43566, '0:2': 0.5 });
  });

  test('and written back', () => {
    const { workbook } = readXlsx(zipParts(parts));
    const sheet = workbook.sheets[0]!;
    setCell(sheet, 0, 0, { value: 45029 });
    setCell(sheet, 0, 1, { value: 2 });
    setCell(sheet, 1, 0, { value: 45030, style: sheet.rows[0]!.styles[0]! });
    const saved = writeXlsx(workbook);
    expect(utf8(unzipParts(saved)['xl/worksheets/sheet1.xml'])).toContain(
      '<c r="A1" s="1"><v>43567</v></c><c r="B1"><v>2</v></c>',
    );
    expect(filledCells(readXlsx(saved).workbook.sheets[0]!)).toEqual(filledCells(sheet));
  });
});

describe('packages as other programs write them', () => {
  test('sizes behind the data (streamed zip files)', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, text] of Object.entries(richWorkbook())) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(text), true);
    }
    zip.end();
    const streamed = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
    const { workbook } = readXlsx(streamed);
    setCell(workbook.sheets[0]!, 0, 0, { value: 'x' });
    const saved = unzipParts(writeXlsx(workbook));
    expect(utf8(saved['customXml/item1.xml'])).toBe('<a>Dữ liệu riêng</a>');
    expect(readXlsx(writeXlsx(workbook)).workbook.sheets[0]?.rows[0]?.values[0]).toBe('x');
  });

  test('a view into a larger buffer', () => {
    const bytes = zipParts(richWorkbook());
    const larger = new Uint8Array(bytes.length + 100).fill(0xff);
    larger.set(bytes, 50);
    const view = larger.subarray(50, 50 + bytes.length);
    expect(readXlsx(view).workbook.sheets).toHaveLength(2);
  });

  test('a file without a styles part gets one when it needs one', () => {
    const parts = smallPackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    const { workbook } = readXlsx(zipParts(parts));
    workbook.styles.push({ bold: true });
    setCell(workbook.sheets[0]!, 0, 0, { style: 1 });
    const saved = writeXlsx(workbook);
    const again = readXlsx(saved).workbook;
    expect(styleAt(again, again.sheets[0]!, 0, 0)).toEqual({ bold: true });
    expect(unzipParts(saved)['[Content_Types].xml']).toContain('/xl/styles.xml');
  });
});
