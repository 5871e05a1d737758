import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../../src/domain/sheet/grid';
import { readTracker } from '../../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../../trackerTable';

const HEADER = ['TT', 'Tên CĐCS', 'Xã', 'Số đoàn viên', 'Ngày tổ chức', 'Trạng thái', 'Cột lạ'];
const UNIT = [1, 'Trường A', 'Bản Bo', 24, '12/4/2023', '', ''];

/** The kinds of the rows below the header, in order. */
function kindsOf(rows: readonly (readonly CellInput[])[], merges: readonly Merge[] = []) {
  const tracker = readTracker(gridOf([HEADER, ...rows], merges));
  const kinds = new Map<number, string>();
  for (const { row } of tracker.rows) kinds.set(row, 'unit');
  for (const { row, reason } of tracker.skipped) kinds.set(row, reason);
  return [...kinds].sort(([a], [b]) => a - b).map(([, kind]) => kind);
}

/** The kind of one row that stands between two units. */
function kindOf(row: readonly CellInput[], merges: readonly Merge[] = []): string | undefined {
  const kinds = kindsOf([UNIT, row, UNIT], merges);
  expect(kinds).toHaveLength(3);
  expect(kinds[0]).toBe('unit');
  return kinds[1];
}

describe('a unit', () => {
  test.each<[string, readonly CellInput[]]>([
    ['a name alone', ['', 'Trường B']],
    ['a name and a running number', [2, 'Trường B']],
    ['data without a name', ['', '', '', 24]],
    ['a running number and data without a name', [2, '', '', '', '12/4/2023']],
    ['a ticked box alone', ['', '', '', true]],
    ['an unticked box beside data', ['', '', '', 24, false]],
    ['a name beside a 0 under TT', [0, 'Trường B']],
    ['a name that begins with 0', ['', '0 tên']],
    ['a number that is almost 0', ['', '', '', 0.001]],
    ['a name that begins like a total', [2, 'Công ty Chè Tam Đường']],
    ['such a name without a number', ['', 'Công ty Chè Tam Đường']],
    ['a total by its words, with a plain number under TT', [2, 'Tổng công ty Điện lực']],
    ['a section by its words, with a plain number under TT', [2, 'Khối Đảng']],
    ['a signature by its words, with a plain number under TT', [2, 'TM. Ban Chấp hành']],
    ['a plain number written as a text', ['2', 'Khối Đảng']],
    [
      'a place and date, but in the column of the date held',
      [2, 'Trường B', '', '', 'Bản Bo, ngày 12 tháng 4 năm 2023'],
    ],
    ['the same without a number', ['', 'Trường B', '', '', 'Bản Bo, ngày 12 tháng 4 năm 2023']],
    ['a name with a point within', ['', 'Trường PTDTBT TH. Bản Bo', '', 12]],
    ['a heading that has a commune beside it', ['', 'I. Trường A', 'Bản Bo']],
    ['a roman numeral with a name and data', ['II', 'Trường B', 'Bản Bo', 24]],
    ['a word that only begins like Khối', ['', 'Khốii phố 1']],
    ['a lone bracketed number as a name', ['', 'Trường (2)']],
    ['a lone date in the date held', ['', '', '', '', '12/4/2023']],
    ['a lone date with points', ['', '', '', '', '12.4.2023']],
    ['a lone text in the date held', ['', '', '', '', 'Thứ Tư, ngày 12 tháng 4 năm 2023']],
    ['a lone day written out in the date held', ['', '', '', '', 'Ngày 12 tháng 4 năm 2023']],
    ['a lone commune', ['', '', 'Ghi chú']],
    ['numbers as texts, without a name', ['', '', '', '24', '12/4/2023']],
    ['a number with a point under TT', ['2.', 'Tổng công ty Điện lực']],
    ['a total by its words, with such a number', ['2.', 'Tổng số 1']],
    ['a letter under TT with a name and a commune', ['A', 'Trường B', 'Bản Bo']],
    ['a name and a text under TT', ['mới', 'Trường B']],
    ...[
      'Công ty Chè',
      'Tổng công ty Điện lực',
      'TỔNG CÔNG TY Chè',
      'Tổng Cty Chè',
      'Tổng kho xăng dầu',
      'Tổng đội TNXP',
      'Tổng cục Thuế',
      'Tổng đài',
      'Cộng đồng nghề chè',
      'Cộng tác viên',
      'Trường Cộng Hòa',
      'Cộng hoà',
      'Tổngg',
      'TM & DV Hoàng Anh',
      'TM-DV Hoàng Anh',
      'TM và DV Hoàng Anh',
      'TMDV Hoàng Anh',
      'KT-HT huyện',
      'KT hạ tầng',
      'TMC',
      'C/ty Chè',
      'X/nghiệp Chè',
      'Chủ tịch UBND xã',
      'Tổng liên đoàn',
      'Toàn Phát',
      'Toàn bộ',
      'Cụm công nghiệp Tam Đường',
      'Nhóm trẻ Hoa Mai',
      'Phần mềm Tam Đường',
      'TL Group',
      'Ban Chấp hành Đảng bộ xã',
      'Nguồn Sáng',
      'Tổng Cọt',
      'Cộng Hiền',
      'Cộng Lạc',
      'Khốii',
    ].map((name): [string, readonly CellInput[]] => [`the name ${name}`, ['', name]]),
    ['a name that begins as a signature does, beside a day', ['', 'TM Anh', '', '', '12/4/2023']],
    ['a short form before a stroke, with data', ['', 'C/ty Chè', '', 24]],
    ['an office by its first letter, with data', ['', 'P. Giáo dục', '', 24]],
    ['a ward by its first letter, with data', ['', 'Q. Tân Bình', '', '24']],
    ['a star before a name with data', ['', '* Trường B', '', 24]],
    ['a lone note in a column of texts', ['', '', '* Bản Bo']],
    ['a name whose commune reads like a total', ['', 'Trường B', 'Toàn huyện']],
    ['a name whose commune reads like who signs', ['', 'Trường B', 'Chủ tịch']],
    ['a name whose ward reads like a deputy', ['', 'Trường B', 'P. Trưởng Thạnh']],
    ['a lone commune beside a number', [2, '', 'Bản Bo']],
    ['a count of none beside a name', ['', 'Trường B', '', '0 người']],
    ['a count of some', ['', '', '', '20 người']],
    ['dots for a name beside a count', [2, '…', '', 24]],
    ['a question', ['', '?']],
  ])('%s', (_, row) => {
    expect(kindOf(row)).toBe('unit');
  });

  test('two names side by side in the sheet are units, repeated or not', () => {
    expect(kindsOf([UNIT, UNIT])).toEqual(['unit', 'unit']);
  });
});

describe('blank', () => {
  test.each<[string, readonly CellInput[]]>([
    ['nothing', []],
    ['spaces and dashes', [' ', '-', '', '–', '\u00A0']],
    ['a lone running number', [2]],
    ['a lone running number as a text', ['2']],
    ['unticked boxes', ['', '', false, false]],
    ['unticked boxes and a running number', [2, '', false, false]],
    ['unticked boxes as texts of a CSV', ['2', '', 'FALSE', 'False', '']],
    ['zeros', ['', 0, 0, -0]],
    ['zeros as texts of a CSV', ['2.', '0', ' 0 ', '']],
    ['a zero under TT', [0]],
    ['what a formula leaves of 0', ['', '', '', 0.1 + 0.2 - 0.3]],
    ['none of what is counted', [2, '', '', '0 đoàn viên']],
    ['zeros as a CSV has them', ['', '', '', '0,0', '', '', '0.00%']],
    ['unticked boxes as characters', [2, '☐', '', '□']],
    ['dots to be written over', [2, '……', '....', '____', '/']],
    ['formulas that find nothing', [2, '#N/A', '#REF!', '#VALUE!', '#NAME?', '', '#DIV/0!']],
    ['spaces of several widths', ['', '\u2009', '\u3000', '\u200B\uFEFF']],
    ['a lone letter under TT', ['A']],
    ['the status that the add-on wrote alone', ['', '', '', '', '', 'Quá hạn']],
    ['a column that is not known alone', ['', '', '', '', '', '', 'ghi thêm']],
    ['a running number and a column that is not known', [2, '', '', '', '', '', 'ghi thêm']],
  ])('%s', (_, row) => {
    expect(kindOf(row)).toBe('blank');
  });

  test('the table ends at the last filled row', () => {
    expect(kindsOf([UNIT, [], UNIT, [], [' '], ['', '', '', '', '', 'Quá hạn']])).toEqual([
      'unit',
      'blank',
      'unit',
    ]);
  });
});

describe('the end of the table', () => {
  test.each<[string, readonly CellInput[]]>([
    ['unticked boxes', ['', '', '', false]],
    ['unticked boxes as texts', ['', '', '', 'FALSE']],
    ['zeros', ['', 0, '', 0]],
    ['zeros as texts', ['', '0', '', '0']],
    ['running numbers and unticked boxes', [7, '', '', false]],
    ['running numbers, unticked boxes and zeros, as texts', ['7', '', '0', 'FALSE']],
    ['running numbers alone', [7]],
    ['running numbers with a point', ['7.']],
    ['running numbers and none of what is counted', [7, '', '', '0 người']],
    ['running numbers, dots and formulas that find nothing', [7, '…', '#N/A', 0]],
  ])('rows of %s lie below it and are not listed', (_, row) => {
    expect(kindsOf([UNIT, row, UNIT, row, row, row])).toEqual(['unit', 'blank', 'unit']);
  });

  test.each<[string, readonly CellInput[]]>([
    ['a ticked box', [7, '', '', true]],
    ['a name', [7, 'Trường B', '', false]],
    ['a count', [7, '', '', 1]],
  ])('a row of %s is the last', (_, row) => {
    expect(kindsOf([UNIT, [8], row, [8, '', '', false]])).toEqual(['unit', 'blank', 'unit']);
  });

  test.each<[string, readonly CellInput[]]>([
    ['a commune and a running number', [7, '', 'Bản Bo']],
    ['a commune, a running number and an unticked box', [7, '', 'Bản Bo', false]],
    ['a commune alone', ['', '', 'Bản Bo']],
  ])('rows of %s below it are a template: blank, where there are several', (_, row) => {
    expect(kindsOf([UNIT, row, row, row])).toEqual(['unit', 'blank', 'blank', 'blank']);
    expect(kindsOf([UNIT, row, [], row, [8]])).toEqual(['unit', 'blank', 'blank', 'blank']);
    expect(kindsOf([UNIT, row])).toEqual(['unit', 'unit']);
    expect(kindsOf([UNIT, row, row, UNIT])).toEqual(['unit', 'unit', 'unit', 'unit']);
    expect(kindsOf([UNIT, row, row, ['', 'Người lập']]).slice(0, 2)).toEqual(['unit', 'unit']);
  });

  test('headings, totals and signatures are told beside unticked boxes and zeros', () => {
    const rows = [
      ['I. Khối trường học', '', '', false, 0],
      ['II', 'Doanh nghiệp', 'FALSE', false, '0'],
      [1, 'Trường A', '', false, ''],
      [false, 'Cộng', '', 0],
      ['(1)', '(2)', false, '(4)'],
      ['', 'Người lập', '', false, 0],
      ['', 'Nguyễn Văn A', '', false, 0],
    ];
    expect(kindsOf(rows)).toEqual([
      'section',
      'section',
      'unit',
      'total',
      'repeated-header',
      'signature',
      'signature',
    ]);
  });
});

describe('a section', () => {
  test.each<[string, readonly CellInput[]]>([
    ['a roman numeral and a point', ['I. Khối trường học']],
    ['a number and a point', ['1. Khối trường học']],
    ['a letter and a point', ['A. Các đơn vị hành chính']],
    ['in the column of the name', ['', 'II. Khối doanh nghiệp']],
    ['the word Khối', ['', 'Khối trường học']],
    ['the word in capitals', ['KHỐI DOANH NGHIỆP']],
    ['a roman numeral under TT with a name alone', ['II', 'Khối doanh nghiệp']],
    ['the same with a point', ['III.', 'Doanh nghiệp']],
    ['the same in small letters', ['iv', 'Doanh nghiệp']],
    ['combining accents', ['Khối trường học'.normalize('NFD')]],
    ['a letter under TT with a name alone', ['A', 'KHỐI TRƯỜNG HỌC']],
    ['the same with a subtotal', ['B', 'KHỐI XÃ, THỊ TRẤN', '', 120]],
    ['a subtotal as the text of a CSV', ['II', 'Doanh nghiệp', '', '1.200']],
    ['a roman numeral and a stroke under TT', ['III/', 'Khối khác']],
    ['a letter and a bracket under TT', ['a)', 'Các trường mầm non']],
    ['a letter and a bracket', ['', 'a) Các trường mầm non']],
    ['a roman numeral and a stroke', ['', 'III/ Các đơn vị khác']],
    ['a letter and a stroke', ['', 'a/ Các trường mầm non']],
    ['the last of the letters, with a subtotal', ['', 'M. Các đơn vị khác', '', 24]],
    ['a letter that is a numeral, with a subtotal', ['', 'X. Các đơn vị khác', '', 24]],
    ['a letter and a stroke, with a subtotal', ['', 'B/ Các trường mầm non', '', 24]],
    ['a number of two levels', ['', '1.1. Trường mầm non']],
    ['a dash before Khối', ['', 'A - Khối trường học']],
    ['a bullet before Khối', ['', '- Khối trường học', '', 12]],
    ['a text alone under TT', ['Các trường mầm non']],
    ['the same beside a subtotal', ['Các trường mầm non', '', '', 240]],
    ['a part', ['', 'Phần A: Khối trường học']],
    ['a part in words', ['PHẦN THỨ NHẤT']],
    ['a part under TT', ['Phần I', 'Các trường']],
    ['a cluster', ['', 'Cụm thi đua số 1']],
    ['a cluster with a subtotal', ['', 'Cụm 2', '', 45]],
    ['a cluster under TT', ['Cụm I', 'Các trường']],
    ['a group', ['', 'Nhóm doanh nghiệp']],
    ['an area', ['', 'KHU VỰC II']],
    ['a numeral in brackets', ['', '(I) Khối trường học']],
    ['a numeral that is one character', ['Ⅱ', 'Doanh nghiệp']],
    ['a bloc beside a number of two levels', ['I.1', 'Khối mầm non']],
    ['a bloc beside a star', ['*', 'Khối mầm non']],
    ['a bloc beside a letter and a digit', ['A1', 'Khối mầm non']],
  ])('%s', (_, row) => {
    expect(kindOf(row)).toBe('section');
  });

  test('merged over three columns or more', () => {
    const merge = (right: number) => [{ top: 2, bottom: 2, left: 1, right }];
    expect(kindOf(['', 'Trường học'], merge(3))).toBe('section');
    expect(kindOf(['', 'Trường học'], merge(6))).toBe('section');
    expect(kindOf(['', 'Trường học'], merge(2))).toBe('unit');
  });

  test('its bloc goes to the rows below that have none, until the next', () => {
    const cells = [
      ['Tên CĐCS', 'Khối', 'Ngày tổ chức'],
      ['Trường 0', '', ''],
      ['I. Khối trường học', '', ''],
      ['Trường A', '', ''],
      ['Trường B', 'Doanh nghiệp', ''],
      ['', '', ''],
      ['Trường C', '-', ''],
      ['II. Khối doanh nghiệp:', '', ''],
      ['Chè', '', ''],
    ];
    const { rows } = readTracker(gridOf(cells));
    expect(rows.map((row) => [row.text('unit_name'), row.bloc])).toEqual([
      ['Trường 0', ''],
      ['Trường A', 'Khối trường học'],
      ['Trường B', 'Doanh nghiệp'],
      ['Trường C', 'Khối trường học'],
      ['Chè', 'Khối doanh nghiệp'],
    ]);
  });

  test.each<[readonly CellInput[], string]>([
    [['II', 'Khối doanh nghiệp'], 'Khối doanh nghiệp'],
    [['A', 'KHỐI TRƯỜNG HỌC'], 'KHỐI TRƯỜNG HỌC'],
    [['a)', 'Mầm non:'], 'Mầm non'],
    [['III/ Khối khác'], 'Khối khác'],
    [['1.2. Mầm non'], 'Mầm non'],
    [['', 'A - Khối trường học'], 'Khối trường học'],
    [['- Khối trường học'], 'Khối trường học'],
    [['Các trường mầm non'], 'Các trường mầm non'],
    [['', 'Phần A: Khối trường học'], 'Khối trường học'],
    [['', 'Mục II. Doanh nghiệp'], 'Doanh nghiệp'],
    [['Phần I', 'Khối trường học'], 'Khối trường học'],
    [['', 'Cụm thi đua số 1'], 'Cụm thi đua số 1'],
    [['', '(I) Khối trường học'], 'Khối trường học'],
  ])('%j: the bloc is %s', (heading, name) => {
    const { rows } = readTracker(gridOf([HEADER, heading, UNIT]));
    expect(rows.map(({ bloc }) => bloc)).toEqual([name]);
  });
});

test('a heading may have its bloc in the column of blocs, or a note beside it', () => {
  const cells = [
    ['TT', 'Tên CĐCS', 'Khối', 'Ngày tổ chức', 'Ghi chú'],
    ['A', 'Khối trường học', 'KHỐI TRƯỜNG HỌC', '', ''],
    [1, 'Trường A', '', '', ''],
    ['B', 'Khối xã', '', '', 'gồm 2 đơn vị'],
    [2, 'Xã B', '', '', ''],
    ['C', 'Khối nhà trường', 'Khối xã', '', ''],
  ];
  const { rows } = readTracker(gridOf(cells));
  expect(rows.map((row) => [row.text('unit_name'), row.bloc])).toEqual([
    ['Trường A', 'Khối trường học'],
    ['Xã B', 'Khối xã'],
    ['Khối nhà trường', 'Khối xã'],
  ]);
});

test('a row with a plain number is a unit, also above one that is numbered below it', () => {
  const rows: CellInput[][] = [[2, 'Khối Đảng'], ['2.1', 'Trường B', 'Bản Bo'], UNIT];
  expect(kindsOf(rows)).toEqual(['unit', 'unit', 'unit']);
});

describe('what a total comes to', () => {
  test.each<[string, readonly CellInput[]]>([
    ['a rate', ['', 'Tỷ lệ %', '', 96.5]],
    ['a rate in the other spelling', ['', 'Tỉ lệ (%)', '', '96,5%']],
    ['under TT', ['Tỷ lệ', '', '', 96]],
    ['what it is taken apart into', ['', 'Trong đó: đã tổ chức', '', 20]],
    ['the same alone', ['', 'Chia ra:']],
    ['what is left', ['', 'Còn lại 3 CĐCS']],
    ['the sum so far', ['', 'Lũy kế đến 20/5/2023', '', 30]],
    ['what it is of', ['', 'Toàn huyện', '', 30]],
    ['what it is of, alone', ['', 'TOÀN HUYỆN']],
    ['what it is of, under TT', ['Toàn khối', '', '', 30]],
    ['a part of it after a dash', ['', '- Trong đó nữ', '', 30]],
    ['women of it', ['', '+ Nữ', '', 30]],
    ['a mean', ['', 'Bình quân', '', 30]],
  ])('is a total too: %s', (_, row) => {
    expect(kindOf(row)).toBe('total');
  });

  test.each<[string, readonly CellInput[]]>([
    ['with a number', [2, 'Trong đó']],
    ['in another column', ['', 'Trường B', 'Trong đó']],
    ['in another column alone', ['', '', 'Trong đó']],
    ['a word that only begins so', ['', 'Trong đóng phố']],
  ])('is a unit %s', (_, row) => {
    expect(kindOf(row)).toBe('unit');
  });
});

describe('a total', () => {
  test.each<[string, readonly CellInput[]]>([
    ['under TT', ['Cộng', '', '', 24]],
    ['in the column of the name', ['', 'Tổng cộng', '', 24]],
    ['with what follows', ['', 'Tổng cộng: 24 CĐCS', '', '']],
    ['of a section', ['', 'Cộng khối 1', '', 24]],
    ['Tổng số', ['Tổng số', '', '', 24]],
    ['Tổng', ['', 'TỔNG', '', 24]],
    ['in capitals with a colon', ['CỘNG:', '', '', 24]],
    ['combining accents', ['', 'Tổng cộng'.normalize('NFD'), '', 24]],
    ['with a number', ['', 'Tổng 24 CĐCS']],
    ['Tổng số with what is counted', ['', 'Tổng số công ty: 3']],
    ['of companies', ['', 'Cộng các công ty', '', 24]],
    ['of a part', ['', 'Tiểu cộng', '', 24]],
    ['with its parts under TT', ['I+II', 'Tổng cộng', '', 24]],
    ['in English', ['', 'Total', '', 24]],
  ])('%s', (_, row) => {
    expect(kindOf(row)).toBe('total');
  });

  test('below the last unit, and units below it', () => {
    expect(kindsOf([UNIT, ['', 'Cộng', '', 24], UNIT, ['Tổng cộng', '', '', 48]])).toEqual([
      'unit',
      'total',
      'unit',
      'total',
    ]);
  });
});

describe('a repeated header', () => {
  test('the header again, on a further page', () => {
    expect(kindOf(HEADER)).toBe('repeated-header');
    expect(kindOf(HEADER.map((text) => text.toUpperCase()))).toBe('repeated-header');
    expect(kindOf(['TT', 'Tên CĐCS', '', 'Số đoàn viên', 'Ngày tổ chức'])).toBe('repeated-header');
  });

  test('each row of a header in two levels', () => {
    const parents = ['TT', 'Tên CĐCS', 'Số đoàn viên', '', 'Ngày tổ chức'];
    const children = ['', '', 'Tổng số', 'Nữ', ''];
    const unit = [1, 'Trường A', 24, 20, '12/4/2023'];
    const tracker = readTracker(gridOf([parents, children, unit, parents, children, unit]));
    expect(tracker.rows.map(({ row }) => row)).toEqual([3, 6]);
    expect(tracker.skipped).toEqual([
      { row: 4, reason: 'repeated-header' },
      { row: 5, reason: 'repeated-header' },
    ]);
  });

  test.each<[string, readonly CellInput[]]>([
    ['in other spellings', ['Số thứ tự', 'Đơn vị', 'Địa bàn', 'Tổng số ĐV', 'Ngày đại hội']],
    ['with remarks', ['', 'Tên đơn vị (CĐCS)', '', 'Số đoàn viên (người)', 'Ngày tổ chức (*)']],
    ['with texts that are unknown', ['TT', 'Đơn vị', 'abc', '', 'Ngày ĐH', '', 'xyz']],
    ['beside unticked boxes', ['TT', 'Đơn vị', '', '', 'Ngày ĐH', '', false]],
    ['of the same words, in two cells', ['', 'Tên công đoàn cơ sở', '', '', 'NGÀY TỔ CHỨC']],
  ])('%s', (_, row) => {
    expect(kindOf(row)).toBe('repeated-header');
  });

  test.each<[string, readonly CellInput[]]>([
    ['two cells that name their columns', ['TT', 'Đơn vị', 'Bản Bo', '', 'chưa']],
    ['two names in other spellings, and no more', ['', 'Đơn vị', '', '', 'Ngày ĐH']],
    ['names of other columns', ['Đơn vị', 'TT', 'Ngày ĐH', 'Xã', 'Số ĐV']],
    ['a number beside three names', ['TT', 'Đơn vị', 'Xã', 24, 'Ngày ĐH']],
    ['a date beside three names', ['TT', 'Đơn vị', 'Xã', '', { date: '2023-04-12' }]],
    ['a tick beside three names', ['TT', 'Đơn vị', 'Xã', '', '', '', true]],
  ])('is none: %s', (_, row) => {
    expect(kindOf(row)).toBe('unit');
  });

  test('in two levels, in one line', () => {
    const parents = ['TT', 'Tên CĐCS', 'Số đoàn viên', '', 'Ngày tổ chức', 'Nội dung', ''];
    const children = ['', '', 'Tổng số', 'Nữ', '', '1a', '1b'];
    const unit = [1, 'Trường A', 24, 20, '12/4/2023', 'x', 'x'];
    const line = ['STT', 'Đơn vị', 'Số ĐV', '', 'Ngày ĐH', 'ND1a', 'ND1b'];
    const tracker = readTracker(gridOf([parents, children, unit, line, unit]));
    expect(tracker.rows.map(({ row }) => row)).toEqual([3, 5]);
    expect(tracker.skipped).toEqual([{ row: 4, reason: 'repeated-header' }]);
  });

  test('where fewer than three columns are known, every filled cell names its own', () => {
    const kinds = (row: readonly CellInput[]) => {
      const header = ['Tên CĐCS', 'Ngày tổ chức', 'Trạng thái', 'Cột lạ'];
      const { rows, skipped } = readTracker(gridOf([header, ['A'], row, ['B']]));
      return rows.length === 3 ? ['unit'] : skipped.map(({ reason }) => reason);
    };
    expect(kinds(['Đơn vị', 'Ngày ĐH', 'Tiến độ'])).toEqual(['repeated-header']);
    expect(kinds(['Đơn vị', 'Ngày ĐH', '', 'abc'])).toEqual(['unit']);
    expect(kinds(['Đơn vị', 'Tháng 4/2023'])).toEqual(['unit']);
  });

  test('in two levels, in other spellings', () => {
    const parents = ['TT', 'Tên CĐCS', 'Số đoàn viên', '', 'Ngày tổ chức'];
    const children = ['', '', 'Tổng số', 'Nữ', ''];
    const unit = [1, 'Trường A', 24, 20, '12/4/2023'];
    const again = [
      ['STT', 'Đơn vị', 'SỐ ĐV', '', 'Ngày ĐH'],
      ['', '', 'Tổng số', 'Trong đó nữ', ''],
    ];
    const kinds = (rows: readonly (readonly CellInput[])[]) =>
      readTracker(gridOf([parents, children, unit, ...rows, unit])).skipped;
    expect(kinds(again)).toEqual([
      { row: 4, reason: 'repeated-header' },
      { row: 5, reason: 'repeated-header' },
    ]);
    const other = [again[0]!, ['', '', 'Trong đó nữ', 'Tổng số']];
    expect(kinds(other)).toEqual([{ row: 4, reason: 'repeated-header' }]);
  });

  test.each<[string, readonly CellInput[]]>([
    ['letters, then numbers', ['A', 'B', 1, 2, 3]],
    ['numbers as a sheet reads (1)', [-1, -2, -3, -4, -5]],
    ['numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)']],
    ['letters before numbers', ['(A)', '(B)', '(1)', '(2)', '(3)']],
    ['numbers with their sums', ['(1)', '(2)', '(3)', '(4)', '(5=3+4)']],
  ])('%s under the header', (_, row) => {
    expect(kindsOf([row, UNIT])).toEqual(['repeated-header', 'unit']);
  });
});

describe("a unit's note may begin as a signature does", () => {
  const header = ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Ghi chú'];
  const rowsBelow = (note: string, name: string) =>
    readTracker(
      gridOf([header, ['', 'Trường A', '', ''], ['', name, '', note], ['', 'Trường C']]),
    ).rows.map((row) => row.text('unit_name'));

  test.each(['Người phụ trách: Lan', 'KT. Chủ tịch đã ký', 'TM', 'Chủ tịch'])('%s', (note) => {
    expect(rowsBelow(note, 'Trường B')).toEqual(['Trường A', 'Trường B', 'Trường C']);
  });

  test.each(['', 'NGƯỜI LẬP'])('without a unit (%j) it is one', (name) => {
    expect(rowsBelow('TM. BAN THƯỜNG VỤ', name)).toEqual(['Trường A']);
  });
});

describe('a signature', () => {
  test.each<[string, readonly CellInput[]]>([
    ['who made it', ['', 'Người lập biểu']],
    ['on behalf of', ['', '', '', '', 'TM. BAN THƯỜNG VỤ']],
    ['on behalf of, with a stroke', ['', '', '', 'T/M BAN CHẤP HÀNH']],
    ['for the head', ['', 'KT. CHỦ TỊCH']],
    ['recipients', ['Nơi nhận:']],
    ['place and date', ['', '', '', '', 'Tam Đường, ngày 20 tháng 5 năm 2023']],
    ['place and date left open', ['', 'Tam Đường, ngày … tháng … năm 2023']],
    ['place and date with dots', ['Tam Đường, ngày ... tháng ... năm ......']],
    ['side by side', ['', 'NGƯỜI LẬP', '', '', 'TM. BAN THƯỜNG VỤ']],
    ['combining accents', ['', 'Người lập'.normalize('NFD')]],
    ['T.M', ['', '', '', '', 'T.M BAN THƯỜNG VỤ']],
    ['T.M.', ['', 'T.M. BAN THƯỜNG VỤ']],
    ['T. M.', ['', 'T. M. BAN THƯỜNG VỤ']],
    ['TM', ['', 'TM BAN CHẤP HÀNH']],
    ['T/M alone', ['', 'T/M']],
    ['K.T', ['', 'K.T CHỦ TỊCH']],
    ['KT', ['', 'KT CHỦ TỊCH']],
    ['who signs alone', ['', '', '', '', 'CHỦ TỊCH']],
    ['who made the table', ['', 'LẬP BIỂU']],
    ['by order', ['', 'TL. CHỦ TỊCH']],
    ['beside the place and date', ['', 'Người lập', '', '', 'Tam Đường, ngày 20 tháng 5 năm 2023']],
    ['place and date with a comma more', ['', 'Bản Bo, Tam Đường, ngày 2 tháng 5 năm 2023']],
    ['place and date to be filled in', ['', 'Tam Đường, ngày __ tháng __ năm 2023']],
    ['a date without a place', ['', 'Ngày … tháng … năm 2023']],
    ['place and date without a comma', ['', 'Tam Đường ngày 20 tháng 5 năm 2023']],
    ['place and date in figures', ['', 'Tam Đường, ngày 20/5/2023']],
    ['place and date in figures left open', ['', '', '', '', 'Tam Đường, ngày …/…/2023']],
    ['place and date without the word', ['', 'Tam Đường, 20/5/2023']],
    ['by order, T.L', ['', 'T.L CHỦ TỊCH']],
    ['by order, T/L', ['', 'T/L CHỦ TỊCH']],
    ['by order, TL', ['', 'TL CHỦ TỊCH']],
    ['by authority, TUQ.', ['', 'TUQ. CHỦ TỊCH']],
    ['by authority, T.U.Q', ['', 'T.U.Q CHỦ TỊCH']],
    ['by authority, TUQ', ['', 'TUQ CHỦ TỊCH']],
    ['acting', ['', '', '', '', 'Q. CHỦ TỊCH']],
    ['acting, in full', ['', 'Quyền Chủ tịch']],
    ['a deputy', ['', 'P. CHỦ TỊCH']],
    ['the head of the federation', ['', '', '', '', 'CHỦ TỊCH CÔNG ĐOÀN']],
    ['who reports', ['', 'Người báo cáo']],
    ['an accountant', ['', 'KẾ TOÁN', '', '', 'CHỦ TỊCH']],
    ['an accountant with a word more', ['', 'Kế toán (ký, họ tên)']],
    ['where to sign', ['', '(Ký, ghi rõ họ tên)']],
    ['a confirmation', ['', 'XÁC NHẬN CỦA CẤP ỦY']],
    ['for a body', ['', 'Đại diện Ban Thường vụ']],
    ['a body', ['', '', '', '', 'BAN THƯỜNG VỤ']],
    ['the end', ['', '--- Hết ---']],
  ])('%s: from there to the end', (_, row) => {
    const below = ['', 'Nguyễn Văn A', '', '', 'Trần Thị B'];
    expect(kindsOf([UNIT, [], row, [], below, ['', 'Chủ tịch', '', 24]])).toEqual([
      'unit',
      'blank',
      'signature',
      'blank',
      'signature',
      'signature',
    ]);
  });

  test('a row with a plain number under TT is none, even below one', () => {
    const rows = [UNIT, ['', 'Người lập'], UNIT, ['', 'Nguyễn Văn A']];
    expect(kindsOf(rows).slice(0, 3)).toEqual(['unit', 'signature', 'unit']);
  });
});

describe('a note under the table', () => {
  test.each<[string, readonly CellInput[]]>([
    ['the word', ['', 'Ghi chú: danh sách gồm 24 đơn vị']],
    ['the word alone', ['Ghi chú']],
    ['a star', ['* Theo báo cáo của CĐCS']],
    ['a star in brackets', ['(*) Theo báo cáo của CĐCS']],
    ['a number in brackets', ['', '(1) Số liệu đến 31/12/2022']],
    ['a request', ['', 'Lưu ý: ghi đủ ngày, tháng, năm']],
    ['the word in another form', ['', 'Chú ý: ghi đủ ngày, tháng, năm']],
    ['two stars', ['** Theo báo cáo của CĐCS']],
    ['a star before a bracket', ['*) Theo báo cáo của CĐCS']],
    ['a number in square brackets', ['', '[1] Số liệu đến 31/12/2022']],
    ['a raised number', ['', '¹ Số liệu đến 31/12/2022']],
    ['a source', ['', 'Nguồn: báo cáo của các CĐCS']],
    ['what the numbers are of', ['Số liệu tính đến ngày 20/5/2023']],
    ['what the list holds', ['', '(Danh sách này có 24 CĐCS)']],
  ])('%s: is no unit, and does not end the table', (_, row) => {
    expect(kindsOf([UNIT, row, UNIT, ['', 'Trường B', '', 24]])).toEqual([
      'unit',
      'signature',
      'unit',
      'unit',
    ]);
  });

  test('further lines of it are none either', () => {
    const note = [['Ghi chú:'], ['- Trường A: đại hội điểm'], ['Cột 4 lấy theo báo cáo']];
    expect(kindsOf([UNIT, ...note, ['I. Khối xã'], ['', 'Trường B']])).toEqual([
      'unit',
      'signature',
      'signature',
      'signature',
      'section',
      'unit',
    ]);
  });

  test('where units have no number, only the points of a list are further lines', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', ''],
      ['* Mới thành lập', ''],
      ['+ Trường A', ''],
      ['Trường B', ''],
    ];
    expect(readTracker(gridOf(cells)).rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  test('a list that follows no note is one of units', () => {
    expect(kindOf(['', '- Trường B'])).toBe('unit');
  });
});

test('nothing vanishes: every row from the header to the last filled one is a unit or skipped', () => {
  const rows = [
    ['I. Khối trường học'],
    UNIT,
    [],
    ['Cộng', '', '', 24],
    HEADER,
    ['', '', '', 5],
    ['', '', '', '', 'Tam Đường, ngày 20 tháng 5 năm 2023'],
    ['', '', '', '', 'TM. BAN THƯỜNG VỤ'],
    [],
    ['', '', '', '', 'Trần Thị B'],
  ];
  expect(kindsOf(rows)).toEqual([
    'section',
    'unit',
    'blank',
    'total',
    'repeated-header',
    'unit',
    'signature',
    'signature',
    'blank',
    'signature',
  ]);
});

test('rows keep the number by which the sheet knows them', () => {
  const grid = { ...gridOf([HEADER, UNIT, ['Cộng', '', '', 24]]), firstRowNumber: 11 };
  const { rows, skipped } = readTracker(grid);
  expect(rows.map(({ row }) => row)).toEqual([12]);
  expect(skipped).toEqual([{ row: 13, reason: 'total' }]);
});
