/** Files of other programs: each is called what it is, under whatever name it comes. */
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { FILE_ERROR_TEXTS, FileError, type FileErrorCode, readFile } from '../../src/xlsx';
import { richWorkbook, zipParts } from './xlsxFixture';

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string) => text.replace(/[^]/g, '$&\0');
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<Types/>')])));
const openDocument = (kind: string, manifest = '') =>
  zipSync({
    mimetype: strToU8(`application/vnd.${kind}`),
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8('<a/>'),
  });

/** The parts of a workbook without one of them. */
function without(name: string): Uint8Array {
  const { [name]: left, ...others } = richWorkbook();
  expect(left).toBeDefined();
  return zipParts(others);
}

function codeOf(name: string, bytes: Uint8Array): FileErrorCode | null {
  try {
    readFile(name, bytes);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
const XML_2003_HEAD = XML_2003.slice(0, XML_2003.indexOf('<Workbook'));
const FLAT =
  '<?xml version="1.0"?><office:document xmlns:office="urn:oasis" ' +
  'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>';

describe('a file of another program is', () => {
  it.each<[string, FileErrorCode, Uint8Array]>([
    ['a workbook of Excel 97', 'legacy-xls', bytesOf(COMPOUND + wide('Workbook'))],
    ['a workbook of Excel 5', 'legacy-xls', bytesOf(COMPOUND + wide('Book'))],
    ['a workbook of Excel 4', 'legacy-xls', bytesOf('\x09\x04\x06\0\0\0\x10\0')],
    ['a workbook with a password', 'encrypted', bytesOf(COMPOUND + wide('EncryptedPackage'))],
    ['a workbook of Excel in which nothing is found', 'legacy-xls', bytesOf(COMPOUND)],
    [
      'a workbook of Excel 5 with a letter in it',
      'legacy-xls',
      bytesOf(COMPOUND + wide('WordDocument') + wide('Book')),
    ],
    ['slides of 97', 'document', bytesOf(COMPOUND + wide('PowerPoint Document'))],
    ['a Word document of 97', 'document', bytesOf(COMPOUND + wide('WordDocument'))],
    ['an .xlsb', 'binary-xlsb', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['a .docx', 'document', zip('[Content_Types].xml', 'word/document.xml')],
    ['a .pptx', 'document', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['a drawing of Visio', 'document', zip('[Content_Types].xml', 'visio/document.xml')],
    ['an .ods', 'opendocument', openDocument('oasis.opendocument.spreadsheet')],
    ['an .sxc', 'opendocument', openDocument('sun.xml.calc')],
    ['an .odt', 'document', openDocument('oasis.opendocument.text')],
    [
      'an .ods with a password',
      'encrypted',
      openDocument('oasis.opendocument.spreadsheet', '<manifest:encryption-data/>'),
    ],
    ['an .fods', 'opendocument', bytesOf(FLAT)],
    ['a Numbers spreadsheet', 'numbers', zip('Index/Document.iwa')],
    ['an older Numbers spreadsheet', 'numbers', zip('Index.zip', 'preview.jpg')],
    ['a zip of an .xlsx', 'archive', zip('2023/Theo doi.xlsx')],
    ['a zip of a .tsv', 'archive', zip('theo-doi.tsv')],
    ['a zip of something else', 'not-a-spreadsheet', zip('a.bin')],
    ['a rar', 'archive', bytesOf('Rar!\x1a\x07\0')],
    ['a bzip2', 'archive', bytesOf('BZh91AY&SY')],
    ['a gzip', 'archive', bytesOf('\x1f\x8b\x08\0')],
    ['a table in HTML', 'html-table', bytesOf('\r\n<TABLE border=1><tr><td>TT')],
    ['a page in HTML', 'html-table', bytesOf('\xef\xbb\xbf<!-- a --> <!DOCTYPE html><html>')],
    ['a page in HTML in UTF-16', 'html-table', bytesOf(`\xff\xfe${wide('<html>')}`)],
    [
      'a page in HTML in UTF-16, turned round',
      'html-table',
      bytesOf(`\xfe\xff${'<html>'.replace(/[^]/g, '\0$&')}`),
    ],
    ['a page with its parts', 'html-table', bytesOf('MIME-Version: 1.0\r\n')],
    ['a spreadsheet in XML', 'spreadsheet-xml', bytesOf(XML_2003)],
    ['a spreadsheet in XML with nothing in it yet', 'spreadsheet-xml', bytesOf(XML_2003_HEAD)],
    ['other XML', 'not-a-spreadsheet', bytesOf('<?xml version="1.0"?><a/>')],
    ['a link of Drive', 'drive-link', bytesOf('{"":"WARNING!","doc_id":"1a","email":""}')],
    [
      'an older link of Drive',
      'drive-link',
      bytesOf('{"url": "https://docs.google.com/open?id=1a"}'),
    ],
    ['a link of Windows', 'drive-link', bytesOf('[InternetShortcut]\r\nURL=https://a')],
    [
      'a link of a Mac',
      'drive-link',
      bytesOf('<?xml version="1.0"?><plist><string>https://docs.google.com/a</string></plist>'),
    ],
    ['a symbolic link (SYLK)', 'not-a-spreadsheet', bytesOf('ID;PWXL;N;E\r\nP;PGeneral\r\n')],
    ['a data interchange format', 'not-a-spreadsheet', bytesOf('TABLE\r\n0,1\r\n"EXCEL"\r\n')],
    ['a list in JSON', 'not-a-spreadsheet', bytesOf('[{"TT": 1}]')],
    ['a PDF', 'pdf', bytesOf('%PDF-1.7')],
    ['a photograph', 'picture', bytesOf('\xff\xd8\xff\xe0')],
    ['a photograph of a telephone', 'picture', bytesOf('\0\0\0\x18ftypheic')],
    ['a photograph of a newer telephone', 'picture', bytesOf('\0\0\0\x18ftypavif')],
    ['a scan', 'picture', bytesOf('MM\0*\0\0\0\x08')],
    ['a rich text', 'document', bytesOf('{\\rtf1')],
    ['a file of one that is open', 'owner-file', bytesOf(`\x05Lan  ${' '.repeat(50)}`)],
  ])('%s: %s', (_, code, bytes) => {
    for (const name of ['a.xlsx', 'a.xls', 'a.csv']) {
      expect([name, codeOf(name, bytes)]).toEqual([name, code]);
    }
  });

  it('one of LibreOffice that is open, by its name', () => {
    expect(codeOf('C:\\a\\.~lock.a.xlsx#', bytesOf(',lan,pc,1;'))).toBe('owner-file');
    expect(codeOf('a.csv', bytesOf(',lan,pc,1;'))).toBeNull();
  });
});

describe('a package without what every package has', () => {
  it('is damaged', () => {
    expect(codeOf('a.xlsx', without('[Content_Types].xml'))).toBe('damaged');
  });
});

describe('a table in plain text is none of another program', () => {
  it.each([
    '{a},b\n1,2',
    '<b>TT</b>,Tên\n1,2',
    'From,To\n1,2',
    'BM,BMI\n1,2',
    'ID;Phường;Tên\r\nC;a;b',
    'Table\n0,1\n2,3',
    '{"TT"},Tên\n1,2',
    'PK\n1',
    '~$,a\n1,2',
  ])('%j', (text) => {
    expect(codeOf('a.csv', strToU8(text))).toBeNull();
  });
});

describe('what is said of a file', () => {
  it('is what it is and, where it can be one, that it is to be an .xlsx', () => {
    const { vi, en } = FILE_ERROR_TEXTS;
    for (const texts of [vi, en]) {
      for (const [code, text] of Object.entries(texts)) {
        expect(text).toMatch(/^[^\n]+\.\)?$/);
        if (code !== 'empty') expect(text).toContain('.xlsx');
      }
    }
  });
});
