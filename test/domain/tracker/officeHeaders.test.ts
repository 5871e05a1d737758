/** Headers of real forms that are none of a column's own names, in one, two and three levels. */
import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../src/domain/sheet/grid';
import { findHeader } from '../../../src/domain/tracker/header';
import { columnNamed, columnNamedByPair } from '../../../src/domain/tracker/headerName';
import { readTracker } from '../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../trackerTable';

function columnsOf(cells: readonly (readonly CellInput[])[], merges?: readonly Merge[]) {
  const header = findHeader(gridOf(cells, merges));
  return header && Object.fromEntries([...header.columns].map(([key, at]) => [key, at]));
}

function unknownOf(cells: readonly (readonly CellInput[])[], merges?: readonly Merge[]) {
  return findHeader(gridOf(cells, merges))?.unknown.map(({ heading }) => heading);
}

/** 'B2:B4' as a merge. */
function merge(area: string): Merge {
  const [left, top, right, bottom] = /([A-Z])(\d+):([A-Z])(\d+)/.exec(area)!.slice(1);
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    top: Number(top) - 1,
    left: column(left!),
    bottom: Number(bottom) - 1,
    right: column(right!),
  };
}

describe('in one level', () => {
  test.each([
    ['Tên tổ chức công đoàn', 'unit_name'],
    ['Tên tổ chức CĐ', 'unit_name'],
    ['Tên CĐ cơ sở', 'unit_name'],
    ['CĐ cơ sở', 'unit_name'],
    ['Công đoàn cơ sở, nghiệp đoàn cơ sở', 'unit_name'],
    ['Tên đơn vị, trường học', 'unit_name'],
    ['Tên đơn vị trực thuộc', 'unit_name'],
    ['Danh sách CĐCS', 'unit_name'],
    ['Tên CĐCS trong huyện', 'unit_name'],
    ['Tên CĐCS thuộc địa bàn huyện', 'unit_name'],
    ['Tên công đoàn cơ sở thuộc LĐLĐ huyện', 'unit_name'],
    ['Loại hình cơ sở', 'bloc'],
    ['Địa bàn hoạt động', 'commune'],
    ['Tổ chức đảng lãnh đạo', 'party_cell'],
    ['Cấp ủy cùng cấp', 'party_cell'],
    ['Chi, đảng bộ', 'party_cell'],
    ['TS đoàn viên', 'members'],
    ['TS ĐV', 'members'],
    ['Thuộc diện đại hội', 'required'],
    ['Diện đại hội', 'required'],
    ['Lý do chưa phải tổ chức', 'exempt_reason'],
    ['Lý do không ĐH', 'exempt_reason'],
    ['Lý do không đại hội', 'exempt_reason'],
    ['Lý do miễn', 'exempt_reason'],
    ['Chọn làm điểm', 'pilot'],
    ['Ngày đăng ký tổ chức', 'planned'],
    ['Đăng ký thời gian đại hội', 'planned'],
    ['Thời gian đăng ký tổ chức đại hội', 'planned'],
    ['Ngày tiến hành đại hội', 'held'],
    ['Thời gian tiến hành đại hội', 'held'],
    ['Ngày diễn ra đại hội', 'held'],
    ['Ngày, giờ tổ chức', 'held'],
    ['Ngày họp đại hội', 'held'],
    ['Ngày tổ chức Đại hội CĐCS', 'held'],
    ['Thời gian tổ chức đại hội\ncông đoàn cơ sở', 'held'],
    ['Ngày đại hội công đoàn', 'held'],
    ['Ngày tổ chức đại hội cấp cơ sở (chính thức)', 'held'],
    ['Dự kiến thời gian ĐH CĐCS', 'planned'],
    ['Hình thức đại hội CĐCS', 'form'],
    ['Thời gian ĐH (số buổi)', 'duration'],
    ['Số ĐBTT', 'summoned'],
    ['Đại biểu chính thức được triệu tập', 'summoned'],
    ['Số ĐB chính thức được triệu tập', 'summoned'],
    ['Nhân sự BCH đã duyệt', 'personnel'],
    ['Phương án nhân sự được duyệt', 'personnel'],
    ['Dự thảo văn kiện đã duyệt', 'docs'],
    ['Số lượng BCH', 'bch_elected'],
    ['Tổng số BCH', 'bch_elected'],
    ['Thi đua chào mừng ĐH', 'emulation'],
    ['Phong trào thi đua chào mừng', 'emulation'],
    ['Phát động thi đua chào mừng đại hội', 'emulation'],
    ['Đợt thi đua chào mừng', 'emulation'],
    ['Báo cáo sau đại hội', 'result_sent'],
    ['Đã gửi BC', 'result_sent'],
    ['Ngày gửi BC', 'result_sent'],
    ['Gửi BC kết quả ĐH', 'result_sent'],
    ['BC kết quả', 'result_sent'],
    ['Ghi chú/Lý do', 'note'],
    ['Tổng ĐV', 'members'],
    ['Mã CĐ', 'unit_code'],
    ['Tên CĐCS/NĐCS', 'unit_name'],
    ['Tên đầy đủ của đơn vị', 'unit_name'],
    ['Tên đơn vị cơ sở', 'unit_name'],
    ['Cấp công đoàn', 'level'],
    ['Cấp TC đại hội', 'level'],
    ['Khối/cụm', 'bloc'],
    ['Cụm, khối thi đua', 'bloc'],
    ['Khối, ngành', 'bloc'],
    ['Tên khối', 'bloc'],
    ['Đóng trên địa bàn xã', 'commune'],
    ['Tổ chức cơ sở Đảng', 'party_cell'],
    ['TCCSĐ', 'party_cell'],
    ['Chi bộ (Đảng bộ) trực thuộc', 'party_cell'],
    ['SL ĐV', 'members'],
    ['SL đoàn viên', 'members'],
    ['SL nữ', 'members_f'],
    ['TĐ: nữ', 'members_f'],
    ['Tr.đó: Nữ', 'members_f'],
    ['Trong đó: ĐV nữ', 'members_f'],
    ['Diện TC ĐH', 'required'],
    ['Lý do không TC', 'exempt_reason'],
    ['Dự kiến tổ chức ĐH', 'planned'],
    ['DỰ KIẾN TỔ CHỨC\nĐẠI HỘI', 'planned'],
    ['Dự kiến đại hội', 'planned'],
    ['DK tổ chức', 'planned'],
    ['TG dự kiến', 'planned'],
    ['T.gian dự kiến tổ chức', 'planned'],
    ['Thời gian dự kiến tổ chức', 'planned'],
    ['Ngày khai mạc ĐH', 'start'],
    ['Khai mạc ngày', 'start'],
    ['Ngày ĐH', 'held'],
    ['Ngày TC', 'held'],
    ['TG tổ chức', 'held'],
    ['T/g tổ chức ĐH CĐCS', 'held'],
    ['Đã ĐH ngày', 'held'],
    ['Ngày tổ chức thành công', 'held'],
    ['Hoàn thành ĐH ngày', 'held'],
    ['ĐH toàn thể/đại biểu', 'form'],
    ['SL ĐB triệu tập', 'summoned'],
    ['ĐB về dự', 'present'],
    ['Phương án nhân sự', 'personnel'],
    ['SL UV BCH', 'bch_elected'],
    ['TS BCH', 'bch_elected'],
    ['Nữ UV BCH', 'bch_f'],
    ['Nữ trong BCH', 'bch_f'],
    ['BCH là người DTTS', 'bch_eth'],
    ['BCH có trình độ đại học', 'bch_uni'],
    ['BCH từ đại học trở lên', 'bch_uni'],
    ['BCH lần đầu tham gia', 'bch_new'],
    ['Phân bổ ĐB dự ĐH cấp trên', 'del_quota'],
    ['TT trước ĐH', 'prop_before'],
    ['TT sau khi ĐH', 'prop_after'],
    ['Báo cáo KQ', 'result_sent'],
    ['Ngày gửi BC KQ ĐH', 'result_sent'],
    ['GC', 'note'],
  ])('%s is %s', (text, column) => {
    expect(columnNamed(text)).toBe(column);
  });
});

test.each([
  ...['Ngày đại hội công đoàn huyện', 'Ngày đại hội cấp trên', 'Ngày đại hội chi bộ'],
  ...['Dự kiến ĐH cấp trên', 'DK ĐH chi bộ', 'Phân bổ ĐB dự ĐH tỉnh'],
])('%s is that of another congress than the unit’s', (text) => {
  expect(columnNamed(text)).toBeUndefined();
});

test.each([
  ...['SL', 'SL CĐCS', 'TS', 'KQ', 'TG', 'TC', 'DK', 'TT sau', 'Nữ BTV', 'Nữ CNVC', 'SL nữ LĐ'],
  ...['Dự kiến nhân sự', 'DK ĐB', 'TG kết thúc', 'KQ xếp loại', 'Tổ chức', 'BC ĐH', 'Phân bổ ĐB'],
  ...['Khối trưởng', 'Cụm trưởng', 'Mã CĐV', 'Hoàn thành hồ sơ ngày', 'Đã tổ chức'],
])('%s says too little to be a column', (text) => {
  expect(columnNamed(text)).toBeUndefined();
});

describe('in two levels', () => {
  test.each([
    ['Số đoàn viên', 'TS', 'members'],
    ['Đoàn viên', 'TS', 'members'],
    ['Thời gian đại hội', 'Kế hoạch', 'planned'],
    ['Ngày đại hội', 'Kế hoạch', 'planned'],
    ['Ngày đại hội', 'KH', 'planned'],
    ['Kế hoạch', 'Thời gian', 'planned'],
    ['Thời gian đại hội', 'Thực hiện', 'held'],
    ['Ngày đại hội', 'Thực hiện', 'held'],
    ['Thời gian tổ chức đại hội', 'Từ ngày', 'start'],
    ['Thời gian tổ chức', 'Kết thúc', 'held'],
    ['Thời gian tổ chức đại hội', 'Bế mạc', 'held'],
    ['Thời gian tổ chức đại hội', 'Đến ngày', 'held'],
    ['Đại biểu', 'Số triệu tập', 'summoned'],
    ['Đại biểu', 'Số có mặt', 'present'],
    ['Đề án nhân sự', 'Ngày duyệt', 'personnel'],
    ['BCH khóa mới', 'Tổng số', 'bch_elected'],
    ['Ban Chấp hành khóa mới', 'Tổng số', 'bch_elected'],
    ['BCH nhiệm kỳ mới', 'TS', 'bch_elected'],
    ['BCH', 'TS', 'bch_elected'],
    ['BCH', 'Số lượng UV', 'bch_elected'],
    ['Kết quả bầu BCH', 'Tổng số', 'bch_elected'],
    ['Kết quả bầu BCH', 'Số lượng', 'bch_elected'],
    ['Kết quả bầu cử BCH', 'Tổng số', 'bch_elected'],
    ['Ban Chấp hành khóa mới', 'Nữ', 'bch_f'],
    ['Kết quả bầu BCH', 'Nữ', 'bch_f'],
    ['BCH', 'Dưới 35 tuổi', 'bch_young'],
    ['BCH khóa mới', 'Trẻ tuổi', 'bch_young'],
    ['Ban Chấp hành khóa mới', 'Dưới 35 tuổi', 'bch_young'],
    ['BCH', 'DTTS', 'bch_eth'],
    ['BCH khóa mới', 'Đảng viên', 'bch_party'],
    ['BCH', 'Đại học trở lên', 'bch_uni'],
    ['BCH', 'Trình độ ĐH trở lên', 'bch_uni'],
    ['BCH', 'Tham gia lần đầu', 'bch_new'],
    ['BCH khóa mới', 'Tham gia lần đầu', 'bch_new'],
    ['ĐB đi dự ĐH cấp trên', 'Số phân bổ', 'del_quota'],
    ['Đại biểu dự ĐH cấp trên', 'Kết quả bầu', 'del_elected'],
    ['Đại biểu dự đại hội cấp trên', 'Số đã bầu', 'del_elected'],
    ['Tuyên truyền', 'Trước khi ĐH', 'prop_before'],
    ['Thi đua', 'Phát động', 'emulation'],
    ['Báo cáo kết quả', 'Ngày gửi', 'result_sent'],
    ['Các nội dung đại hội', '1a', 'c1a'],
    ['Kế hoạch tổ chức đại hội', 'Ngày tổ chức', 'planned'],
    ['Đăng ký', 'Thời gian', 'planned'],
    ['Thực hiện', 'Thời gian', 'held'],
    ['Thực tế', 'Ngày', 'held'],
    ['TG tổ chức ĐH', 'Dự kiến', 'planned'],
    ['TG tổ chức ĐH', 'Thực tế', 'held'],
    ['KH TC ĐH', 'Ngày tổ chức', 'planned'],
    ['TG', 'Thực hiện', 'held'],
    ['BCH', 'SL', 'bch_elected'],
    ['KQ bầu BCH', 'Nữ', 'bch_f'],
    ['ĐV', 'Tổng', 'members'],
  ])('%s – %s is %s', (parent, child, column) => {
    expect(columnNamedByPair(parent, child)).toBe(column);
  });

  test.each([
    ['CNVCLĐ', 'Tổng số'],
    ['CNVCLĐ', 'Nữ'],
    ['Tổng số', 'CNVCLĐ'],
    ['Thời gian', 'Buổi'],
    ['Đại biểu', 'Tỷ lệ %'],
    ['Đại biểu dự đại hội', 'Nữ'],
    ['Đại biểu', 'Vắng'],
    ['Đại biểu', 'Khách mời'],
    ['BCH khóa cũ', 'Tổng số'],
    ['BCH nhiệm kỳ 2018-2023', 'Số lượng'],
    ['BCH khóa cũ', 'Nữ'],
    ['UBKT', 'Số lượng'],
    ['Ủy ban kiểm tra', 'Nữ'],
    ['ĐB dự ĐH cấp trên', 'Dự khuyết'],
    ['Kế hoạch', 'Kết thúc'],
    ['Thời gian dự kiến', 'Đến ngày'],
    ['Kết thúc', 'Ngày'],
    ['Chi bộ', 'Ngày đại hội'],
    ['Đại hội chi đoàn', 'Ngày tổ chức'],
    ['Hội nghị NLĐ', 'Ngày tổ chức'],
    ['Hội nghị CBCCVC', 'Thời gian tổ chức'],
    ['Khóa trước', 'Ngày đại hội'],
    ['Ban thường vụ', 'Nữ'],
    ['Đoàn viên mới kết nạp', 'Nữ'],
    ['Giáo viên', 'Nữ'],
    ['Đảng viên', 'Nữ'],
    ['Chủ tịch CĐCS', 'Nữ'],
    ['Thời gian tổ chức', 'Giờ'],
    ['Thời gian tổ chức', 'Buổi'],
    ['Thời gian', 'Kết thúc'],
  ])('%s – %s is none', (parent, child) => {
    expect(columnNamedByPair(parent, child)).toBeUndefined();
  });

  test('one level that is merged over two with a text in the lower has two', () => {
    const cells = [
      ['TT', 'CĐCS', 'Ngày tổ chức', 'Liên hệ', ''],
      ['', '', '', 'Họ tên', 'Số điện thoại'],
      [1, 'Trường A', '12/4/2023', 'Lò A', '0912'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'].map(merge);
    expect(unknownOf(cells, merges)).toEqual(['Liên hệ – Họ tên', 'Liên hệ – Số điện thoại']);
    const { rows, skipped } = readTracker(gridOf(cells, merges));
    expect([rows.map(({ row }) => row), skipped]).toEqual([[3], []]);
    const blank = [cells[0]!, [], cells[2]!];
    expect(readTracker(gridOf(blank, merges)).skipped).toEqual([{ row: 2, reason: 'blank' }]);
  });

  test('how long a congress is to last is its length only where no other is headed', () => {
    const pair = [
      ['CĐCS', 'Kế hoạch', '', 'Thực hiện', ''],
      ['', 'Ngày tổ chức', 'Số buổi', 'Ngày tổ chức', 'Số buổi'],
    ];
    expect(columnsOf(pair)).toEqual({ unit_name: 0, planned: 1, held: 3, duration: 4 });
    expect(unknownOf(pair)).toEqual(['Kế hoạch – Số buổi']);
    expect(columnsOf(pair.map((row) => row.slice(0, 4)))).toMatchObject({ duration: 2 });
  });
});

describe('women who are counted once, or first of others', () => {
  test.each<[string[], Record<string, number>, string[]]>([
    [['Số đoàn viên', 'Số lượng BCH', 'Trong đó nữ'], { members: 2, bch_elected: 3, bch_f: 4 }, []],
    [
      ['Đại biểu có mặt', 'Trong đó nữ', 'Số đoàn viên', 'Nữ'],
      { present: 2, members: 4, members_f: 5 },
      ['Trong đó nữ'],
    ],
    [['Số lượng BCH', 'Đoàn viên nữ'], { bch_elected: 2, members_f: 3 }, []],
    [['Đại biểu triệu tập', 'Nữ'], { summoned: 2 }, ['Nữ']],
    [['BCH nữ', 'Số lượng BCH', 'Nữ'], { bch_f: 2, bch_elected: 3 }, ['Nữ']],
    [['CNVCLĐ', 'Nữ', 'Đoàn viên'], { members: 4 }, ['CNVCLĐ', 'Nữ']],
    [['Xã', 'Nữ'], { commune: 2, members_f: 3 }, []],
  ])('in %j are those to their left', (headers, columns, unknown) => {
    const cells = [['Tên CĐCS', 'Ngày tổ chức', ...headers]];
    expect(columnsOf(cells)).toEqual({ unit_name: 0, held: 1, ...columns });
    expect(unknownOf(cells)).toEqual(unknown);
    expect(findHeader(gridOf(cells))?.duplicates).toEqual([]);
  });
});

describe('women who are counted twice', () => {
  test.each([
    ['Số lượng BCH', { bch_elected: 4, bch_f: 5 }, [], []],
    ['Đại biểu có mặt', { present: 4 }, ['Trong đó nữ'], []],
    ['CNVCLĐ', {}, ['CNVCLĐ', 'Trong đó nữ'], []],
    ['Ghi chú', { note: 4 }, [], [{ column: 'members_f', at: 5 }]],
  ])('are those of %s to their left', (left, columns, unknown, duplicates) => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Số đoàn viên', 'Trong đó nữ', left, 'Trong đó nữ'],
    ];
    const known = { unit_name: 0, held: 1, members: 2, members_f: 3 };
    expect(columnsOf(cells)).toEqual({ ...known, ...columns });
    expect(unknownOf(cells)).toEqual(unknown);
    expect(findHeader(gridOf(cells))?.duplicates).toEqual(duplicates);
  });
});

describe('terms of office', () => {
  const cells = (first: string, second: string) => [
    ['CĐCS', first, '', '', second, '', ''],
    ['', 'Ngày đại hội', 'Số UV BCH', 'BCH nữ', 'Ngày đại hội', 'Số UV BCH', 'BCH nữ'],
  ];

  test.each([
    ['Nhiệm kỳ 2018 - 2023', 'Nhiệm kỳ 2023 - 2028', 4],
    ['Nhiệm kỳ 2023-2028', 'Nhiệm kỳ 2018-2023', 1],
    ['Khóa 2017-2022', 'NK 2022–2027', 4],
  ])('of %s and %s the newer is the congress’s', (first, second, at) => {
    expect(columnsOf(cells(first, second))).toEqual({
      unit_name: 0,
      held: at,
      bch_elected: at + 1,
      bch_f: at + 2,
    });
    expect(unknownOf(cells(first, second))).toHaveLength(3);
  });

  test('a term goes behind a column without one', () => {
    const both = cells('Nhiệm kỳ 2018 - 2023', 'Đại hội');
    expect(columnsOf(both)).toMatchObject({ held: 4, bch_elected: 5 });
    expect(findHeader(gridOf(both))?.duplicates).toEqual([]);
  });

  test('a lone term within a name is asked for, with what it would name', () => {
    const header = findHeader(gridOf([['CĐCS', 'Ngày ĐH', 'BCH nhiệm kỳ 2023-2028 (nữ)']]));
    expect(header?.unknown).toEqual([
      { at: 2, heading: 'BCH nhiệm kỳ 2023-2028 (nữ)', inItsTerm: 'bch_f' },
    ]);
  });
});

describe('what stands at the head of a column that is not known', () => {
  const cells = [
    ['Tên CĐCS', 'Lạ 1', '', '', 'Lạ 2', 'Ngày tổ chức', 'Kết quả', '', 'Ghi chú', 'Lạ 4'],
    ['', 'Số đoàn viên', '', '', 'Lạ 3', '', 'Ban chấp hành', '', '', ''],
    ['', 'Tổng số', 'Nữ', '', '', '', 'Phân bổ', 'Đã bầu', '', 'Lạ 5'],
  ];
  const MERGES = ['A1:A3', 'F1:F3', 'B1:D1', 'B2:D2', 'E2:E3', 'G1:H1', 'G2:H2', 'I1:I3'];
  const known = {
    ...{ unit_name: 0, members: 1, members_f: 2, held: 5, bch_quota: 6, bch_elected: 7, note: 8 },
  };

  test.each([
    ['merged', MERGES.map(merge)],
    ['not merged', []],
  ])('are the texts above it, and no text of others: %s', (_, merges) => {
    expect(columnsOf(cells, merges)).toEqual(known);
    expect(unknownOf(cells, merges)).toEqual(['Lạ 2 – Lạ 3', 'Lạ 4 – Lạ 5']);
  });

  test('is nothing where a merged parent has no more children, or they are no words', () => {
    const pair = [
      ['Tên CĐCS', 'Ngày', '', '', 'Số đoàn viên'],
      ['…', 'dự kiến', 'tổ chức', '', '***'],
    ];
    expect(columnsOf(pair, [merge('B1:D1')])).toEqual({
      ...{ unit_name: 0, planned: 1, held: 2, members: 4 },
    });
    expect(unknownOf(pair, [merge('B1:D1')])).toEqual([]);
  });

  test('a third level is there where a known column reaches down over all of them', () => {
    const texts = [
      ['', '', '', 'Ghi chú', 'Lạ'],
      ['Tên CĐCS', 'Ngày', '', '', 'Xã'],
      ['', 'dự kiến', 'tổ chức', '', ''],
    ];
    const names = { unit_name: 0, planned: 1, held: 2 };
    expect(columnsOf(texts, [merge('D1:D3')])).toEqual({ ...names, note: 3, commune: 4 });
    for (const other of ['D1:D2', 'E1:E3', 'A1:C1']) {
      expect(columnsOf(texts, [merge(other)])).toEqual({ ...names, commune: 4 });
    }
  });

  test('a parent reaches over blanks beside the merges of others', () => {
    const pair = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung', '', 'Tuyên truyền', ''],
      ['', '', '1a', '1b', 'trước', 'trong'],
    ];
    expect(columnsOf(pair, ['E1:F1', 'A1:A2', 'B1:B2'].map(merge))).toEqual({
      ...{ unit_name: 0, held: 1, c1a: 2, c1b: 3, prop_before: 4, prop_during: 5 },
    });
  });

  test('the unknown stand from the left to the right, whatever made them so', () => {
    const row = ['Lạ 1', 'Số ngày dự kiến', 'Lạ 2', 'Đại biểu triệu tập', 'Nữ', 'Số ngày', 'Lạ 3'];
    expect(unknownOf([['Tên CĐCS', 'Ngày tổ chức', ...row]])).toEqual([
      ...['Lạ 1', 'Số ngày dự kiến', 'Lạ 2', 'Nữ', 'Lạ 3'],
    ]);
  });
});

describe('in three levels', () => {
  const cells = [
    ['TT', 'Tên CĐCS', 'Kết quả đại hội', '', '', '', '', '', '', 'Ghi chú'],
    ['', '', 'Ngày tổ chức', 'Đại biểu', '', 'BCH khóa cũ', '', 'BCH khóa mới', '', ''],
    ['', '', '', 'Triệu tập', 'Có mặt', 'Tổng số', 'Nữ', 'Tổng số', 'Nữ', ''],
    [1, 'Trường A', '12/4/2023', 20, 20, 7, 3, 5, 2, ''],
  ];
  const merges = ['A1:A3', 'B1:B3', 'C1:I1', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'J1:J3'];

  test.each([
    ['merged', merges.map(merge)],
    ['in a file of texts', []],
  ])('%s, each column is named by what stands above it', (_, known) => {
    expect(columnsOf(cells, known)).toEqual({
      no: 0,
      unit_name: 1,
      held: 2,
      summoned: 3,
      present: 4,
      bch_elected: 7,
      bch_f: 8,
      note: 9,
    });
    expect(unknownOf(cells, known)).toEqual([
      'Kết quả đại hội – BCH khóa cũ – Tổng số',
      'Kết quả đại hội – BCH khóa cũ – Nữ',
    ]);
    expect(readTracker(gridOf(cells, known)).rows.map(({ row }) => row)).toEqual([4]);
  });

  test('the highest level turns what the lower ones say', () => {
    const structure = [
      ['Tên CĐCS', 'Ngày tổ chức', 'BCH khóa mới', '', 'Chi bộ', ''],
      ['', '', 'Cơ cấu', '', 'Đại hội', ''],
      ['', '', 'Nữ', 'Đảng viên', 'Ngày đại hội', 'Nữ'],
    ];
    expect(columnsOf(structure)).toEqual({ unit_name: 0, held: 1, bch_f: 2, bch_party: 3 });
  });

  test('a title is no level of the header below it', () => {
    const titled = [
      ['LIÊN ĐOÀN LAO ĐỘNG', '', '', ''],
      ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Số lượng', ''],
      ['', '', '', 'Đoàn viên', 'Nữ'],
    ];
    expect(columnsOf(titled, ['A1:E1', 'D2:E2'].map(merge))).toMatchObject({
      members: 3,
      members_f: 4,
    });
  });
});
