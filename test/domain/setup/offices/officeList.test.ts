import { describe, expect, test } from '@jest/globals';
import {
  importedRange,
  importFormula,
  spreadsheetId,
} from '../../../../src/domain/setup/offices/officeImport';
import { readOfficeList } from '../../../../src/domain/setup/offices/officeList';

const ID = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';

describe('a link', () => {
  test.each([
    ID,
    ` https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing#gid=12 `,
    `https://docs.google.com/spreadsheets/d/${ID}`,
    `docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
    `https://docs.google.com/a/congdoan.vn/spreadsheets/d/${ID}/view`,
  ])('leads to the spreadsheet: %s', (link) => {
    expect(spreadsheetId(link)).toBe(ID);
  });

  test.each([
    '',
    'Bảng theo dõi huyện Tam Đường',
    `https://example.com/spreadsheets/d/${ID}/edit`,
    `https://docs.google.com.example.com/spreadsheets/d/${ID}`,
    `http://docs.google.com/spreadsheets/d/${ID}/edit`,
    `https://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com/forms/d/${ID}/viewform`,
    `https://drive.google.com/drive/folders/${ID}`,
    `https://docs.google.com/spreadsheets/d/e/2PACX-${ID}/pubhtml`,
    `https://docs.google.com/spreadsheets/d/${ID}","A1")&IMPORTDATA("https://example.com`,
    `https://docs.google.com/spreadsheets/d/${ID}"`,
  ])('leads to none: %s', (link) => {
    expect(spreadsheetId(link)).toBeNull();
  });
});

test.each([
  ['', 'A:AZ'],
  ['B5:AH400', 'B5:AH400'],
  ['Theo dõi', "'Theo dõi'!A:AZ"],
  ["'Theo dõi'", "'Theo dõi'!A:AZ"],
  ['Theo dõi!A5:Z', "'Theo dõi'!A5:Z"],
  ["Bảng 'mới'!A:Z", "'Bảng ''mới'''!A:Z"],
  ['Đợt 1: khối xã', "'Đợt 1: khối xã'!A:AZ"],
])('of “%s” is imported %s', (typed, range) => {
  expect(importedRange(typed)).toBe(range);
});

test('whatever is typed as a sheet stays inside the text that the function is given', () => {
  const range = importedRange('x"),IMPORTDATA("https://example.com");(');
  expect(importFormula(ID, range)).toBe(
    `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/${ID}","'x""),IMPORTDATA(""https://example.com"");('!A:AZ")`,
  );
});

describe('the list', () => {
  const other = ID.replace('1A', '2B');
  const rows = [
    ['BẢNG THEO DÕI CỦA CẤP DƯỚI', '', '', ''],
    ['Tên đơn vị', 'Liên kết bảng tính', 'Trang (và vùng)', 'Tình trạng'],
    ['Huyện Tam Đường', ID, '', ''],
    ['', '', '', ''],
    ['Huyện Sìn Hồ', 'sinho.xlsx', '', ''],
    ['Huyện Mường Tè', '', '', ''],
    ['', other, '', ''],
    ['huyện  tam đường', other, '', ''],
    ['Thành phố', ID, '', ''],
    ['Huyện Than Uyên', other, 'Theo dõi', ''],
  ];

  test('gives each office with what is imported of it', () => {
    expect(readOfficeList(rows).offices).toEqual([
      { row: 2, name: 'Huyện Tam Đường', id: ID, range: 'A:AZ' },
      { row: 9, name: 'Huyện Than Uyên', id: other, range: "'Theo dõi'!A:AZ" },
    ]);
  });

  test('says of each other row what is wrong with it', () => {
    const said = readOfficeList(rows).unusable.map(({ row, problem }) => [row, problem.vi]);
    expect(said).toEqual([
      [4, expect.stringMatching(/^không phải liên kết Google Trang tính/)],
      [5, expect.stringMatching(/^chưa có liên kết/)],
      [6, expect.stringMatching(/^chưa có tên/)],
      [7, expect.stringMatching(/^trùng tên hoặc trùng liên kết với dòng 3;/)],
      [8, expect.stringMatching(/^trùng tên hoặc trùng liên kết với dòng 3;/)],
    ]);
  });

  test('names an office more than once where each time it is another sheet, and not with one that may be the same', () => {
    const { offices, unusable } = readOfficeList([
      ['Huyện A, khối xã', ID, 'Khối xã'],
      ['Huyện A, khối trường', ID, 'Khối trường'],
      ['Huyện A', ID, ''],
      ['Huyện A, lại', ID, 'khối xã'],
      ['Huyện B', other, ''],
      ['Huyện B, khối xã', other, 'Khối xã'],
    ]);
    expect(offices.map(({ name, range }) => [name, range])).toEqual([
      ['Huyện A, khối xã', "'Khối xã'!A:AZ"],
      ['Huyện A, khối trường', "'Khối trường'!A:AZ"],
      ['Huyện B', 'A:AZ'],
    ]);
    expect(unusable.map(({ row, problem }) => [row, /dòng (\d)/.exec(problem.vi)?.[1]])).toEqual([
      [2, '2'],
      [3, '1'],
      [5, '5'],
    ]);
  });

  test('without its header is read from its first row on', () => {
    expect(readOfficeList([['Huyện A', ID]]).offices).toEqual([
      { row: 0, name: 'Huyện A', id: ID, range: 'A:AZ' },
    ]);
  });
});
