import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../src/domain/sheet/grid';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../../../src/domain/tracker/columns';
import { findHeader } from '../../../src/domain/tracker/header';
import { type UpperLevel, upperLevel } from '../../../src/domain/tracker/headerName';
import { isTracker, readTracker } from '../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../trackerTable';

/** Section 2 of the specification: each key with its header and its aliases. */
const HEADERS: Readonly<Record<ColumnKey, readonly string[]>> = {
  no: ['TT', 'STT', 'Số TT'],
  unit_code: ['Mã CĐCS', 'Mã đơn vị'],
  unit_name: ['Tên CĐCS', 'CĐCS', 'Đơn vị', 'Tên đơn vị'],
  level: ['Cấp', 'Cấp đại hội'],
  bloc: ['Khối', 'Loại hình', 'Khối thi đua'],
  commune: ['Xã, thị trấn', 'Địa bàn', 'Xã', 'Xã, phường', 'Phường'],
  party_cell: ['Cấp ủy lãnh đạo', 'Chi bộ', 'Đảng bộ'],
  members: ['Số đoàn viên', 'Tổng số đoàn viên', 'Đoàn viên'],
  members_f: ['Trong đó nữ', 'Nữ', 'Đoàn viên nữ'],
  required: ['Diện tổ chức', 'Thuộc diện'],
  exempt_reason: ['Lý do không tổ chức', 'Lý do'],
  pilot: ['Đại hội điểm', 'Điểm', 'ĐH điểm'],
  planned: ['Ngày dự kiến', 'Thời gian dự kiến', 'Lịch ĐH'],
  start: ['Ngày bắt đầu', 'Khai mạc'],
  held: [
    'Ngày tổ chức',
    'Ngày đại hội',
    'Ngày tổ chức đại hội',
    'Thời gian tổ chức',
    'Thời gian tổ chức đại hội',
    'Ngày hoàn thành',
  ],
  duration: ['Thời lượng', 'Số ngày', 'Số buổi'],
  form: ['Hình thức'],
  summoned: ['Đại biểu triệu tập', 'Số đại biểu triệu tập'],
  present: ['Đại biểu có mặt', 'Đại biểu dự', 'Số đại biểu dự', 'Số đại biểu có mặt'],
  c1a: ['Nội dung 1a', 'ND1a'],
  c1b: ['Nội dung 1b', 'ND1b'],
  c1c: ['Nội dung 1c', 'ND1c'],
  c2a: ['Nội dung 2a', 'ND2a'],
  c2b: ['Nội dung 2b', 'ND2b'],
  personnel: ['Nhân sự đã duyệt', 'Đề án nhân sự'],
  docs: ['Văn kiện đã duyệt', 'Duyệt văn kiện'],
  bch_quota: ['BCH phân bổ'],
  bch_elected: ['BCH đã bầu', 'Số UV BCH'],
  bch_f: ['BCH nữ'],
  bch_young: ['BCH trẻ'],
  bch_eth: ['BCH dân tộc'],
  bch_party: ['BCH đảng viên'],
  bch_uni: ['BCH đại học'],
  bch_new: ['BCH mới'],
  del_quota: ['ĐB dự ĐH cấp trên phân bổ', 'ĐB cấp trên phân bổ', 'ĐB dự ĐH huyện phân bổ'],
  del_elected: ['ĐB dự ĐH cấp trên đã bầu', 'ĐB cấp trên đã bầu', 'ĐB dự ĐH huyện đã bầu'],
  prop_before: ['Tuyên truyền trước'],
  prop_during: ['Tuyên truyền trong'],
  prop_after: ['Tuyên truyền sau'],
  emulation: ['Phát động thi đua', 'Thi đua'],
  result_sent: ['Ngày gửi báo cáo', 'Đã báo cáo'],
  status: ['Trạng thái', 'Tiến độ'],
  note: ['Ghi chú'],
};

const EVERY_HEADER = Object.entries(HEADERS).flatMap(([key, headers]) =>
  headers.map((header): [string, string] => [header, key]),
);

function columnsOf(cells: readonly (readonly CellInput[])[], merges?: readonly Merge[]) {
  const header = findHeader(gridOf(cells, merges));
  return header && Object.fromEntries([...header.columns].map(([key, at]) => [key, at]));
}

/** Where the header stands: first row (from 1) and levels. */
function positionOf(cells: readonly (readonly CellInput[])[], merges?: readonly Merge[]) {
  const header = findHeader(gridOf(cells, merges));
  return header && [header.top + 1, header.levels];
}

function blankRows(count: number): CellInput[][] {
  return Array.from({ length: count }, () => []);
}

describe('names of columns', () => {
  test('the columns are those of the specification', () => {
    expect([...COLUMN_KEYS].sort()).toEqual(Object.keys(HEADERS).sort());
    for (const key of COLUMN_KEYS) expect(COLUMNS[key].headers[0]).toBe(HEADERS[key][0]);
  });

  test.each(EVERY_HEADER)('%s is %s', (header, key) => {
    const variants = [
      header,
      header.toUpperCase(),
      header.toLowerCase(),
      header.normalize('NFD'),
      header.normalize('NFD').replace(/\p{M}/gu, ''),
      ` ${header.replace(/ /g, '\n')} (*):`,
      header.replace(/ /g, ''),
    ];
    for (const variant of variants) expect(columnsOf([[variant]])).toEqual({ [key]: 0 });
  });

  test('unknown headers and headers that only contain a known one are left alone', () => {
    const row = ['Tên CĐCS', 'Điện thoại', 'Ngày tổ chức', 'Ngày tổ chức ĐH chi đoàn', 'Số xã'];
    expect(columnsOf([row])).toEqual({ unit_name: 0, held: 2 });
  });

  test('the texts that name no column are kept, with both levels', () => {
    const row = ['Tên CĐCS', 'Điện thoại', '', 'Ngày tổ chức', 'UBKT (người)'];
    expect(findHeader(gridOf([row]))?.unknown).toEqual([
      { at: 1, heading: 'Điện thoại' },
      { at: 4, heading: 'UBKT (người)' },
    ]);
    const pair = [
      ['Tên CĐCS', 'Ngày tổ chức', 'UBKT', '', 'Lạ', 'Đoàn viên', ''],
      ['', '', 'Số lượng', 'Nữ', '', 'Tổng số', 'Nữ'],
    ];
    expect(findHeader(gridOf(pair))?.unknown).toEqual([
      { at: 2, heading: 'UBKT – Số lượng' },
      { at: 3, heading: 'UBKT – Nữ' },
      { at: 4, heading: 'Lạ' },
    ]);
    const mapped = findHeader(gridOf([row]), new Map([['note', 1]]));
    expect(mapped?.unknown).toEqual([{ at: 4, heading: 'UBKT (người)' }]);
  });

  test('the higher level is called as the plan calls it', () => {
    const cells = [['Tên CĐCS', 'ĐB dự ĐH tỉnh phân bổ', 'ĐB dự ĐH Công đoàn tỉnh đã bầu']];
    const named = (upper?: UpperLevel) => findHeader(gridOf(cells), new Map(), upper)?.columns;
    expect(Object.fromEntries(named()!)).toEqual({ unit_name: 0 });
    expect(Object.fromEntries(named(upperLevel(['Cấp tỉnh']))!)).toEqual({
      unit_name: 0,
      del_quota: 1,
      del_elected: 2,
    });
  });

  test('units are those of the level whatever the plan calls it, and of no other', () => {
    const cells = [['Tên CĐCS trong tỉnh', 'Ngày tổ chức']];
    const named = (upper?: UpperLevel) => findHeader(gridOf(cells), new Map(), upper)?.columns;
    expect(Object.fromEntries(named()!)).toEqual({ held: 1 });
    expect(Object.fromEntries(named(upperLevel(['Cấp tỉnh']))!)).toEqual({ unit_name: 0, held: 1 });
  });

  test('columns are found wherever they stand', () => {
    expect(columnsOf([['', 'Ngày ĐH', '', '', 'Đơn vị', 'TT']])).toEqual({
      held: 1,
      unit_name: 4,
      no: 5,
    });
  });

  test('a number, a mark and a date are no headers', () => {
    expect(findHeader(gridOf([[1, true, { date: '2023-04-12' }, '']]))).toBeNull();
  });
});

describe('where the header stands', () => {
  const header = ['TT', 'Tên CĐCS', 'Ngày tổ chức'];
  const data = [1, 'Trường A', '12/4/2023'];

  test.each(Array.from({ length: 20 }, (_, i) => i + 1))('in row %d', (row) => {
    const cells = [...blankRows(row - 1), header, data];
    expect(positionOf(cells)).toEqual([row, 1]);
    const { rows } = readTracker(gridOf(cells));
    expect(rows.map((unit) => unit.row)).toEqual([row + 1]);
  });

  test.each(['blank', 'filled'])('not in row 21, with %s rows above', (above) => {
    const rows = above === 'blank' ? blankRows(20) : Array.from({ length: 20 }, () => ['Biểu']);
    expect(isTracker(gridOf([...rows, header, data]))).toBe(false);
  });

  test('under merged titles', () => {
    const cells = [
      ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN', '', ''],
      ['THEO DÕI ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ', '', ''],
      ['Đơn vị: người', '', ''],
      header,
      data,
    ];
    const merges = [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: 2 }));
    expect(positionOf(cells, merges)).toEqual([4, 1]);
  });

  test('the row that knows most columns wins', () => {
    expect(positionOf([['Đơn vị', 'Ngày ĐH'], header, data])).toEqual([2, 1]);
    expect(positionOf([header, ['Đơn vị', 'Ngày ĐH']])).toEqual([1, 1]);
  });

  test('a tie goes to the earlier row', () => {
    expect(positionOf([[], header, data, header])).toEqual([2, 1]);
  });

  test('a tie goes to one level before two', () => {
    expect(positionOf([header, ['Tên CĐCS', 'Nữ'], data])).toEqual([1, 1]);
    expect(positionOf([['Năm 2023'], header, data])).toEqual([2, 1]);
  });

  test('a sheet that knows no column has no header', () => {
    expect(findHeader(gridOf([]))).toBeNull();
    expect(findHeader(gridOf([['abc'], ['xyz']]))).toBeNull();
  });
});

describe('two levels', () => {
  test('a blank child takes its parent, a child is named alone or with its parent', () => {
    const cells = [
      ['TT', 'Tên CĐCS', 'Số đoàn viên', '', 'Ngày tổ chức', 'Nội dung', '', '', '', ''],
      ['', '', 'Tổng số', 'Nữ', '', '1a', '1b', '1c', '2a', '2b'],
      [1, 'Trường A', 24, 20, '12/4/2023', 'x', 'x', 'x', 'x', 'x'],
    ];
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 2, right: 3 },
      { top: 0, bottom: 1, left: 4, right: 4 },
      { top: 0, bottom: 0, left: 5, right: 9 },
    ];
    const expected = {
      no: 0,
      unit_name: 1,
      members: 2,
      members_f: 3,
      held: 4,
      c1a: 5,
      c1b: 6,
      c1c: 7,
      c2a: 8,
      c2b: 9,
    };
    for (const known of [merges, []]) {
      expect(columnsOf(cells, known)).toEqual(expected);
      expect(positionOf(cells, known)).toEqual([1, 2]);
    }
    expect(readTracker(gridOf(cells, merges)).rows.map(({ row }) => row)).toEqual([3]);
  });

  test('a child is told apart by its parent', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày', '', 'BCH', '', '', 'ĐB dự ĐH huyện', '', 'Tuyên truyền', '', ''],
      [
        '',
        'dự kiến',
        'tổ chức',
        'phân bổ',
        'đã bầu',
        'nữ',
        'phân bổ',
        'đã bầu',
        'trước',
        'trong',
        'sau',
      ],
    ];
    const merges = [
      { top: 0, bottom: 0, left: 1, right: 2 },
      { top: 0, bottom: 0, left: 3, right: 5 },
      { top: 0, bottom: 0, left: 6, right: 7 },
      { top: 0, bottom: 0, left: 8, right: 10 },
    ];
    expect(columnsOf(cells, merges)).toEqual({
      unit_name: 0,
      planned: 1,
      held: 2,
      bch_quota: 3,
      bch_elected: 4,
      bch_f: 5,
      del_quota: 6,
      del_elected: 7,
      prop_before: 8,
      prop_during: 9,
      prop_after: 10,
    });
  });

  test.each([
    ['delegates', 'Đại biểu'],
    ['the committee of another term', 'BCH khóa cũ'],
    ['workers', 'CNVCLĐ'],
    ['the inspection commission', 'UBKT'],
  ])('women under %s are no women members', (_, parent) => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', parent, ''],
      ['', '', 'Tổng số', 'Nữ'],
    ];
    const merges = [{ top: 0, bottom: 0, left: 2, right: 3 }];
    expect(columnsOf(cells, merges)).not.toHaveProperty('members_f');
    expect(columnsOf([cells[0]!, ['', '', 'Số ĐV', 'Đoàn viên nữ']], merges)).toMatchObject({
      members: 2,
      members_f: 3,
    });
  });

  test('women under any other heading, and under members, are', () => {
    for (const parent of ['Đoàn viên', 'Số lượng', 'Đoàn viên, CNVCLĐ']) {
      const cells = [
        ['Tên CĐCS', 'Ngày tổ chức', parent, ''],
        ['', '', 'Số ĐV', 'Trong đó: nữ'],
      ];
      expect(columnsOf(cells)).toMatchObject({ members: 2, members_f: 3 });
    }
  });

  test('a day under a heading that says “dự kiến” is the planned one, or none', () => {
    const columns = (parent: string, child: string) =>
      columnsOf([
        ['Tên CĐCS', parent],
        ['', child],
      ]);
    expect(columns('Dự kiến', 'Ngày tổ chức')).toEqual({ unit_name: 0, planned: 1 });
    expect(columns('Dự kiến tổ chức', 'Thời gian')).toEqual({ unit_name: 0, planned: 1 });
    expect(columns('Dự kiến (đợt 1) của đơn vị', 'Ngày tổ chức')).toEqual({ unit_name: 0 });
    expect(columns('Kết quả', 'Ngày tổ chức')).toEqual({ unit_name: 0, held: 1 });
  });

  test('the contents stand under any heading that begins with their word', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung đại hội theo mục II.1', ''],
      ['', '', '1a', '2b'],
    ];
    expect(columnsOf(cells)).toEqual({ unit_name: 0, held: 1, c1a: 2, c2b: 3 });
  });

  test('the structure of the committee stands under what was elected', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Số UV BCH được bầu', '', '', '', '', ''],
      ['', '', 'Tổng số', 'Trong đó: nữ', 'Tuổi trẻ', 'Dân tộc thiểu số', 'Đảng viên', 'Đại học'],
    ];
    expect(columnsOf(cells)).toEqual({
      unit_name: 0,
      held: 1,
      bch_elected: 2,
      bch_f: 3,
      bch_young: 4,
      bch_eth: 5,
      bch_party: 6,
      bch_uni: 7,
    });
  });

  test('a parent does not reach past its merge', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung', '', ''],
      ['', '', '1a', '1b', '1c'],
    ];
    const merges = [{ top: 0, bottom: 0, left: 2, right: 3 }];
    expect(columnsOf(cells, merges)).toEqual({ unit_name: 0, held: 1, c1a: 2, c1b: 3 });
  });

  test('a parent does not reach into another merge, be it blank', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung', '', ''],
      ['', '', '1a', '1b', '1c'],
    ];
    const merges = [{ top: 0, bottom: 0, left: 3, right: 4 }];
    expect(columnsOf(cells, merges)).toEqual({ unit_name: 0, held: 1, c1a: 2 });
  });

  test('merges of a title above and of a section below change nothing', () => {
    const cells = [
      ['THEO DÕI ĐẠI HỘI'],
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung', '', '', ''],
      ['', '', '1a', '1b', '', '2a'],
      ['I. Khối trường học'],
    ];
    const merges = [0, 3].map((row) => ({ top: row, bottom: row, left: 0, right: 5 }));
    expect(columnsOf(cells, merges)).toEqual({ unit_name: 0, held: 1, c1a: 2, c1b: 3 });
  });

  test('a parent does not reach over a column that stands alone', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung', '', '', ''],
      ['', '', '1a', '1b', '', '2a'],
    ];
    expect(columnsOf(cells)).toEqual({ unit_name: 0, held: 1, c1a: 2, c1b: 3 });
  });

  test('short forms and remarks in either row', () => {
    const cells = [
      ['Số thứ tự', 'Tên công đoàn cơ sở', 'Số ĐV (người)', '', 'Ngày', '', 'Ban chấp hành (UV)'],
      ['', '', 'Tổng số', 'Nữ (%)', 'DK', 'tổ chức đại hội (chính thức)', 'phân bổ'],
    ];
    expect(columnsOf(cells)).toEqual({
      no: 0,
      unit_name: 1,
      members: 2,
      members_f: 3,
      planned: 4,
      held: 5,
      bch_quota: 6,
    });
    expect(positionOf(cells)).toEqual([1, 2]);
  });

  test('a child that is nothing but a remark leaves its parent as it is', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày', '', 'Số đoàn viên', 'Thời lượng'],
      ['', 'dự kiến', 'tổ chức', '(người)', '(buổi)'],
    ];
    const header = findHeader(gridOf(cells));
    expect(Object.fromEntries(header!.columns)).toEqual({
      unit_name: 0,
      planned: 1,
      held: 2,
      members: 3,
      duration: 4,
    });
    expect(header!.durationUnit).toBe('half-days');
  });

  test.each([1, 7, 19])('with its first row in row %d', (row) => {
    const cells = [
      ...blankRows(row - 1),
      ['Tên CĐCS', 'Ngày', ''],
      ['', 'tổ chức', 'dự kiến'],
      ['Trường A', '12/4/2023', ''],
    ];
    expect(positionOf(cells)).toEqual([row, 2]);
  });

  test('bare numbers count half-days under “Số buổi”, alone or as a child', () => {
    const unit = (cells: readonly (readonly CellInput[])[]) =>
      findHeader(gridOf([...cells, ['Trường A', '12/4/2023', 3]]))?.durationUnit;
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Số buổi']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'SỐ BUỔI:']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Số buổi (kể cả họp trù bị)']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Số buổi tổ chức đại hội']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Thời lượng: số buổi']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Số ngày']])).toBe('days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Thời lượng']])).toBe('days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Thời lượng (buổi)']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'THỜI LƯỢNG\n(số BUỔI)']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Số ngày [buổi] (ước tính)']])).toBe('half-days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH', 'Thời lượng (ngày)']])).toBe('days');
    expect(unit([['Tên CĐCS', 'Ngày ĐH (buổi)', 'Thời lượng']])).toBe('days');
    expect(
      unit([
        ['Tên CĐCS', 'Ngày ĐH', 'Số'],
        ['', '', 'buổi'],
      ]),
    ).toBe('half-days');
    expect(
      unit([
        ['Tên CĐCS', 'Ngày ĐH', 'Thời lượng (buổi)'],
        ['', '', ''],
      ]),
    ).toBe('half-days');
    expect(
      unit([
        ['Tên CĐCS', 'Ngày ĐH', 'Đại hội'],
        ['', '', 'Số buổi'],
      ]),
    ).toBe('half-days');
  });
});

describe('a column known twice', () => {
  test('the leftmost is used, each further one is told', () => {
    const header = findHeader(gridOf([['Đơn vị', 'Ngày ĐH', 'Tên CĐCS', 'Ghi chú', 'Tên đơn vị']]));
    expect(header?.columns.get('unit_name')).toBe(0);
    expect(header?.duplicates).toEqual([
      { column: 'unit_name', at: 2 },
      { column: 'unit_name', at: 4 },
    ]);
  });

  test('it counts once for the row that knows most', () => {
    const cells = [
      ['Đơn vị', 'Tên CĐCS', 'Tên đơn vị', 'Ngày ĐH'],
      ['Đơn vị', 'Ngày ĐH', 'TT'],
    ];
    expect(positionOf(cells)).toEqual([2, 1]);
  });
});

describe('a column of which somebody has said what it is', () => {
  const cells = [
    ['Đơn vị', 'Buổi họp', 'Ngày ĐH'],
    ['Trường A', '12/4/2023', 'xem ghi chú'],
  ];
  const mapping = new Map([['held', 1]] as const);

  test('goes before what a header says, which then is no duplicate', () => {
    const header = findHeader(gridOf(cells), mapping);
    expect([...header!.columns]).toEqual([
      ['held', 1],
      ['unit_name', 0],
    ]);
    expect(header!.duplicates).toEqual([]);
  });

  test('is read as that column, and makes a tracker of a sheet that was none', () => {
    const [unit] = readTracker(gridOf(cells), mapping).rows;
    expect(unit!.date('held')).toMatchObject({ kind: 'interval' });
    const unknown = gridOf(cells.map((row) => row.slice(0, 2)));
    expect([isTracker(unknown), isTracker(unknown, mapping)]).toEqual([false, true]);
  });
});

describe('a sheet that is no tracker', () => {
  test.each([
    ['no name', [['TT', 'Ngày tổ chức']], ['unit_name']],
    ['no date held', [['TT', 'Đơn vị']], ['held']],
    ['neither', [['TT', 'Ghi chú']], ['unit_name', 'held']],
    ['nothing', [], ['unit_name', 'held']],
  ])('%s: no units, nothing skipped', (_, cells, missing) => {
    const tracker = readTracker(gridOf([...cells, [1, 'Trường A'], ['Cộng', '']]));
    expect(tracker).toMatchObject({ missing, rows: [], skipped: [] });
    expect(isTracker(gridOf(cells))).toBe(false);
  });

  test('both starred columns make one', () => {
    expect(isTracker(gridOf([['Ngày ĐH', 'Đơn vị']]))).toBe(true);
  });
});
