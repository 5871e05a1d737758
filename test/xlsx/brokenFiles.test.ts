import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { FileError, readCsv, readFile, readXlsx } from '../../src/xlsx';
import { richWorkbook, smallPackage, zipParts } from './xlsxFixture';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'none';
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const GOOD = zipParts(richWorkbook());

function utf16(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function replaced(path: string, text: string): Uint8Array {
  return zipParts({ ...richWorkbook(), [path]: text });
}

/** Sets the 'encrypted' flag of every entry in the directory. */
function encrypted(): Uint8Array {
  const bytes = GOOD.slice();
  for (let at = 0; at < bytes.length - 4; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 1 &&
      bytes[at + 3] === 2
    ) {
      bytes[at + 8]! |= 1;
    }
  }
  return bytes;
}

function flipped(): Uint8Array {
  const bytes = GOOD.slice();
  const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 300;
  bytes[at]! ^= 0xff;
  return bytes;
}

const sheet = 'xl/worksheets/sheet1.xml';
const xlsb = {
  ...smallPackage('<sheetData/>'),
  'xl/workbook.bin': 'x',
  '_rels/.rels': smallPackage('')['_rels/.rels']!.replace('workbook.xml', 'workbook.bin'),
};
const docx = {
  '[Content_Types].xml': smallPackage('')['[Content_Types].xml']!.replace(
    /\/xl\/workbook.xml" ContentType="[^"]*"/,
    '/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
  ),
  '_rels/.rels': smallPackage('')['_rels/.rels']!.replace('xl/workbook.xml', 'word/document.xml'),
  'word/document.xml': '<document/>',
};

describe('readXlsx says why it cannot read', () => {
  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(0), 'empty'],
    ['a text', strToU8('a,b\n1,2'), 'not-a-spreadsheet'],
    ['an old .xls', Uint8Array.from([...CFB, ...utf16('Workbook')]), 'legacy-xls'],
    ['a password', Uint8Array.from([...CFB, 0, 0, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['encrypted zip entries', encrypted(), 'encrypted'],
    ['an empty zip', zipSync({}), 'not-a-spreadsheet'],
    ['an .ods', zipParts({ mimetype: 'x', 'content.xml': '<a/>' }), 'not-a-spreadsheet'],
    ['a .docx', zipParts(docx), 'document'],
    ['an .xlsb', zipParts(xlsb), 'binary-xlsb'],
    ['a cut-off zip', GOOD.slice(0, GOOD.length - 500), 'damaged'],
    ['a zip cut off early', GOOD.slice(0, 40), 'damaged'],
    ['a flipped byte', flipped(), 'damaged'],
    ['XML that ends early', replaced(sheet, '<worksheet><sheetData><row>'), 'damaged'],
    ['XML that is none', replaced(sheet, 'abc'), 'damaged'],
    ['no XML at all', replaced(sheet, ''), 'damaged'],
    ['a document type', replaced(sheet, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'damaged'],
    ['a broken workbook part', replaced('xl/workbook.xml', '<workbook>'), 'damaged'],
    ['a broken styles part', replaced('xl/styles.xml', '<styleSheet'), 'damaged'],
    [
      'a missing sheet part',
      zipParts({
        ...richWorkbook(),
        'xl/_rels/workbook.xml.rels': richWorkbook()['xl/_rels/workbook.xml.rels']!.replace(
          'worksheets/sheet1.xml',
          'worksheets/gone.xml',
        ),
      }),
      'damaged',
    ],
    [
      'a string that is missing',
      zipParts(smallPackage('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>')),
      'damaged',
    ],
    [
      'a row beyond the sheet',
      zipParts(smallPackage('<sheetData><row r="1048577"><c/></row></sheetData>')),
      'damaged',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => readXlsx(bytes))).toBe(code);
  });

  test('a part that is stored with another content of the same length', () => {
    const text = '<sheetData><row><c><v>1234567</v></c></row></sheetData>';
    const parts = Object.entries(smallPackage(text)).map(([name, part]) => [name, strToU8(part)]);
    const bytes = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 0 });
    expect(codeOf(() => readXlsx(bytes))).toBe('none');
    const at = new TextDecoder('latin1').decode(bytes).indexOf('1234567');
    bytes[at]! += 1;
    expect(codeOf(() => readXlsx(bytes))).toBe('damaged');
  });

  test('a zip bomb is refused before it is unpacked', () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': new Uint8Array(100 << 20),
    });
    expect(codeOf(() => readXlsx(bytes))).toBe('too-large');
  });

  test('cells far to the right of every row do not fill the memory', () => {
    const row = '<row><c r="XFD1"><v>1</v></c></row>';
    const rows = Array.from({ length: 3000 }, () => row).join('');
    expect(codeOf(() => readXlsx(zipParts(smallPackage(`<sheetData>${rows}</sheetData>`))))).toBe(
      'too-large',
    );
  });
});

describe('readFile and readCsv', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['an empty CSV', 'a.csv', new Uint8Array(0), 'empty'],
    ['NUL bytes', 'a.csv', Uint8Array.from([97, 0, 44, 98]), 'not-a-spreadsheet'],
    ['a picture', 'a.png', Uint8Array.from([0x89, 80, 78, 71, 0, 13]), 'picture'],
    ['a PDF', 'a.csv', strToU8('%PDF-1.7 ...'), 'pdf'],
    ['a Windows-1258 text', 'a.csv', Uint8Array.from([0x43, 0xf4, 0x6e, 0x67]), 'not-utf8'],
    ['a cut-off UTF-8 text', 'a.csv', strToU8('Hoà').slice(0, -1), 'not-utf8'],
    ['a text named .xlsx', 'a.xlsx', strToU8('a,b'), 'not-a-spreadsheet'],
    ['an HTML table named .xls', 'a.xls', strToU8('<html>'), 'html-table'],
    ['an .xls named .csv', 'a.csv', Uint8Array.from(CFB), 'legacy-xls'],
  ])('%s', (_, name, bytes, code) => {
    expect(codeOf(() => readFile(name, bytes))).toBe(code);
  });

  test('readCsv refuses packages', () => {
    expect(codeOf(() => readCsv(GOOD))).toBe('not-a-spreadsheet');
    expect(codeOf(() => readCsv(Uint8Array.from(CFB)))).toBe('not-a-spreadsheet');
  });

  test('content goes before the extension', () => {
    expect(readFile('tracker.csv', GOOD).workbook.source).toBe(GOOD);
    expect(readFile('C:\\a\\Theo dõi: 2023.csv', strToU8('x')).workbook.sheets[0]?.name).toBe(
      'Theo dõi  2023',
    );
  });
});
