import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8 } from 'fflate';
import { CellError, Sheet, Workbook } from '../../src/document';
import { readCsv, readFile, writeCsv, writeFile } from '../../src/xlsx';
import fc from 'fast-check';

function rowsOf(text: string): unknown[] {
  const { workbook } = readCsv(strToU8(text));
  return Array.from(workbook.sheets[0]!.rows, (row) => row?.values ?? []);
}

describe('readCsv', () => {
  test('quotes, line breaks and blank lines', () => {
    expect(rowsOf('a,"b ""c"" , d",\r\n\r\n"x\r\ny",,z\n\n1')).toEqual([
      ['a', 'b "c" , d'],
      [],
      ['x\r\ny', null, 'z'],
      [],
      ['1'],
    ]);
  });

  test('a text that is guarded against Excel is the text', () => {
    expect(rowsOf('="01",="a ""b""","=""1, 2""",=A1,="a"&"b"')).toEqual([
      ['01', 'a "b"', '1, 2', '=A1', '="a"&"b"'],
    ]);
  });

  test('what ends a text of DOS is no row', () => {
    expect(rowsOf('a\r\n\x1a\r\n')).toEqual([['a']]);
    expect(rowsOf('a\x1ab')).toEqual([['a\x1ab']]);
  });

  test('spaces alone are no content', () => {
    for (const text of ['\ufeff', ' \n\t\r\n', '\x1a']) {
      expect(() => rowsOf(text)).toThrow(expect.objectContaining({ code: 'empty' }));
    }
  });

  test('the last line may end or not; a text behind a quoted field is kept', () => {
    expect(rowsOf('a\n')).toEqual([['a']]);
    expect(rowsOf('a\rb')).toEqual([['a'], ['b']]);
    expect(rowsOf('"a"b,5" ống')).toEqual([['ab', '5" ống']]);
    expect(rowsOf(';;\n a ;b;')).toEqual([[], [' a ', 'b']]);
  });

  test.each([
    [',', 'TT,Tên,Ngày\n1,"A; B; C; D",x\n2,b,y'],
    [';', 'Biểu 1, năm 2023;;\nTT;Tên;Ngày\n1;Xã A, huyện B;x\n2;b;y'],
    ['\t', 'TT\tTên\tNgày\n1\tXã A, huyện B; C\tx'],
    [',', 'Tên\nA\nB'],
    ['|', 'TT|Tên|Ngày\n1|Xã A, huyện B; C|x'],
    // Records of different lengths, with a decimal comma in each.
    [';', 'Danh sách, theo dõi\nTT;Tên;Ngày;Số ngày\n1;A;x;0,5\n2;B;y;0,5;\n3;C;;1,5;z;z'],
    [',', 'TT,Tên,Ngày,Ghi chú\n1,A,x,a; b;c\n2,B,y,d;e,,\n3,C,,f;g,z'],
    ['\t', 'TT\tTên\tGhi chú\n1\tA\t1,5; 2,5; a,b\n2\tB\n3\tC\tx\ty'],
    [';', 'Tên;Tỷ lệ\nA;0,5/1,5\nB;0,5/2,5'],
    // Commas of sentences are more than the separators.
    [';', 'Tên;Ngày\nTrường A, xã B, huyện C;x\nTrường D, xã E, huyện G;y'],
    // Numbers side by side are fields where no decimal comma parts them.
    [';', '1;24;5,a\n2;30;6,b'],
    // What looks like punctuation everywhere is a separator where there is no other.
    [';', 'Tên; Ngày\nA; x'],
    // Marks that open no field hide no separators.
    [';', 'Tivi 55" cho 3 đơn vị;;;\nTT;Tên;Ngày;Số ngày\n1;A;x;1,5\n2;B;y;0,5'],
    [';', '"Tivi 55 cho 3 đơn vị;;;\nTT;Tên;Ngày;Số ngày\n1;A;x;1,5\n2;B;y;0,5'],
    // What the first line says goes before all else.
    [';', 'sep=;\nTT,Tên,Ngày;x\n1,A,x;x'],
    ['|', '"sep=|"\r\nTT,Tên,Ngày'],
  ] as const)('the separator %j is found', (delimiter, text) => {
    expect(readCsv(strToU8(text)).workbook.csvDelimiter).toBe(delimiter);
  });

  test('UTF-8 and UTF-16, with and without a byte order mark', () => {
    const text = 'Tên;Ngày\nHoà 😀;x';
    const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    const little = units.flatMap((unit) => [unit & 255, unit >> 8]);
    const big = units.flatMap((unit) => [unit >> 8, unit & 255]);
    const expected = [
      ['Tên', 'Ngày'],
      ['Hoà 😀', 'x'],
    ];
    for (const bytes of [
      strToU8(`\ufeff${text}`),
      Uint8Array.from([0xff, 0xfe, ...little]),
      Uint8Array.from([0xfe, 0xff, ...big]),
      Uint8Array.from(little),
      Uint8Array.from(big),
    ]) {
      const [sheet] = readCsv(bytes).workbook.sheets;
      expect(sheet?.rows.map((row) => row?.values)).toEqual(expected);
    }
  });

  test('a quote that is never closed is a notice, and what stands below it is read', () => {
    const text = 'a,b\nc,"d\ne,"f, g",h\n"i,j';
    expect(readCsv(strToU8(text)).notices).toEqual([
      { code: 'quote-unclosed', sheet: 'CSV', cell: 'B2' },
    ]);
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['c', '"d'],
      ['e', 'f, g', 'h'],
      ['"i', 'j'],
    ]);
  });

  test.each<[string, string, unknown[]]>([
    ['opens the next field', '1,"Hoa Ban,x,"1,5",y', [['1', '"Hoa Ban', 'x', '1,5', 'y']]],
    [
      'opens a field of another line',
      '1,"Hoa Ban,x\n2,"Bản Bo",y',
      [
        ['1', '"Hoa Ban', 'x'],
        ['2', 'Bản Bo', 'y'],
      ],
    ],
    [
      'is followed by text on another line',
      '1,"Hoa Ban,x\n2,Trường "Bản Bo",y',
      [
        ['1', '"Hoa Ban', 'x'],
        ['2', 'Trường "Bản Bo"', 'y'],
      ],
    ],
  ])('a quote is not closed by one that %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('spaces around a quoted field do not open it', () => {
    expect(rowsOf('1, "a, b" ,  "c\nd"\n2, e "f", g')).toEqual([
      ['1', 'a, b ', 'c\nd'],
      ['2', ' e "f"', ' g'],
    ]);
    expect(rowsOf('"c\nd"  ,1\n"e"')).toEqual([['c\nd  ', '1'], ['e']]);
  });

  test('100,000 marks under one that is never closed take no longer than others', () => {
    const rows = rowsOf(`"a\n${'"";x"";"b\n'.repeat(50_000)}""`);
    expect(rows).toHaveLength(50_001);
    expect(rows[50_000]).toEqual([null, 'x""', '"b']);
  });

  test('125,000 records', () => {
    const record = '1;"Công đoàn cơ sở ""A""";12/04/2023;24;;x\r\n';
    const { workbook } = readCsv(strToU8(record.repeat(125_000)));
    expect(workbook.sheets[0]?.rows).toHaveLength(125_000);
  });
});

describe('writeCsv', () => {
  test('mark, separator, line ends and values', () => {
    const workbook = new Workbook();
    workbook.csvDelimiter = ';';
    workbook.styles.push({ numberFormat: 'dd/mm/yyyy' });
    const sheet = new Sheet('A');
    sheet.rows = [
      { values: ['a;b', 'c"d', 'e,f'], styles: [] },
      undefined,
      { values: [45028, 1.5, true, new CellError('#N/A'), null], styles: [1] },
      { values: [912_345_678], styles: [1] },
    ];
    workbook.sheets.push(sheet);
    expect(strFromU8(writeCsv(workbook, 0), true)).toBe(
      '\u00ef\u00bb\u00bf"a;b";"c""d";e,f\r\n\r\n12/04/2023;1.5;TRUE;#N/A;\r\n912345678\r\n',
    );
    expect(() => writeCsv(workbook, 1)).toThrow(RangeError);
    expect(writeFile('x.csv', workbook)).toEqual(writeCsv(workbook, 0));
    expect(readFile('x.xlsx', writeFile('x.xlsx', workbook)).workbook.sheets).toHaveLength(1);
  });

  test('write, then read: the same cells', () => {
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '\r\n', '\n', ',', ';', '\t', 'Hoà, Bình'),
    );
    const rows = fc.array(fc.array(field, { maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (grid, delimiter) => {
        const workbook = new Workbook();
        const sheet = new Sheet('A');
        // Three plain records let the separator be found, whatever the fields hold.
        const plain = Array.from({ length: 50 }, () => ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
        sheet.rows = [...plain, ...grid].map((values) => ({ values, styles: [] }));
        workbook.sheets.push(sheet);
        workbook.csvDelimiter = delimiter;
        const again = readCsv(writeCsv(workbook, 0)).workbook;
        expect(again.csvDelimiter).toBe(delimiter);
        const read = Array.from(again.sheets[0]!.rows, (row) => row?.values ?? []);
        const blankless = grid.map((values) => {
          const kept = values.map((value) => (value === '' ? null : value));
          while (kept.length > 0 && kept.at(-1) === null) kept.pop();
          return kept;
        });
        // Blank lines at the end are no rows
        while (blankless.at(-1)?.length === 0) blankless.pop();
        expect(read.slice(plain.length)).toEqual(blankless);
      }),
    );
  });
});
