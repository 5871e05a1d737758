import { describe, expect, test } from '@jest/globals';
import type { Paper, PaperChart } from '../../../../src/domain/paper/paper';
import { reportPaper } from '../../../../src/domain/summary/report/reportPaper';
import type { RowInput } from '../../trackerTable';
import { tableInput, tablesInput } from '../sampleInput';
import { paperOf, tableOf, textAt } from './reportInput';

const HELD = 'Ngày tổ chức';
const COMMUNE = 'Xã, thị trấn';
const ON_TIME = { [HELD]: '12/4/2023' };
const linesOf = (paper: Paper, key: string) => tableOf(paper, key).rows.map(({ cells }) => cells);
const keysOf = ({ blocks }: Paper) => blocks.map(({ key }) => key);

function chartOf({ blocks }: Paper, key: string): PaperChart {
  const chart = blocks.find((block) => block.key === key);
  if (chart?.kind !== 'chart') throw new Error(`no chart ${key}`);
  return chart;
}

describe('the tables of results', () => {
  const rows = [
    { Khối: 'A', [COMMUNE]: 'X', ...ON_TIME },
    { Khối: 'B', [COMMUNE]: 'X' },
    { Khối: 'B', [COMMUNE]: 'Y' },
    { Khối: 'B', [COMMUNE]: '', 'Diện tổ chức': 'Không tổ chức' },
    { Cấp: 'Huyện', [COMMUNE]: 'X' },
  ];

  test('count the grassroots unions by bloc and by commune, each with the total', () => {
    const paper = paperOf(rows);
    expect(linesOf(paper, 'by-bloc/table')).toEqual([
      [1, 'A', 1, 1, '100,0%', 1, 0],
      [2, 'B', 2, 0, '0,0%', 0, 2],
      ['', 'Tổng cộng', 3, 1, '33,3%', 1, 2],
    ]);
    expect(linesOf(paper, 'by-commune/table')).toEqual([
      [1, 'X', 2, 1, '50,0%', 1, 1],
      [2, 'Y', 1, 0, '0,0%', 0, 1],
      [3, 'Chưa ghi địa bàn', 0, 0, '', 0, 0],
      ['', 'Tổng cộng', 3, 1, '33,3%', 1, 2],
    ]);
    expect(textAt(paper, 'results')).toBe('II. KẾT QUẢ THEO KHỐI VÀ ĐỊA BÀN');
    expect([textAt(paper, 'by-bloc'), textAt(paper, 'by-commune')]).toEqual([
      '1. Theo khối',
      '2. Theo địa bàn',
    ]);
  });

  test('name a group whose name is very long by its beginning, and know it apart from its like', () => {
    const long = 'Khối '.repeat(100);
    const [first, second] = tableOf(
      paperOf([{ Khối: `${long}A`, ...ON_TIME }, { Khối: `${long}B` }]),
      'by-bloc/table',
    ).rows;
    const beginning = `${long.slice(0, 200)}…`;
    expect([first!.cells[1], second!.cells[1]]).toEqual([beginning, beginning]);
    expect([first!.key, second!.key]).toEqual([`=${beginning}`, `=${beginning} (2)`]);
  });

  test('have columns for the statuses alone that some unit has', () => {
    const headers = tableOf(paperOf(rows), 'by-bloc/table').columns.map(({ header }) => header);
    expect(headers).toEqual([
      'TT',
      'Khối',
      'Phải tổ chức',
      'Đã tổ chức',
      'Tỷ lệ',
      'Đúng hạn',
      'Sắp đến hạn',
    ]);
  });

  test('know a group again by its name, not by its place', () => {
    const { rows: lines } = tableOf(paperOf(rows), 'by-commune/table');
    expect(lines.map(({ key }) => key)).toEqual(['=X', '=Y', 'ungrouped', 'total']);
  });

  test('are of that alone which the tracker says', () => {
    const blocs = paperOf([{ Khối: 'A' }]);
    expect(textAt(blocs, 'results')).toBe('II. KẾT QUẢ THEO KHỐI');
    expect(keysOf(blocs)).not.toContain('by-commune/table');
    const communes = paperOf([{ [COMMUNE]: 'X' }]);
    expect(textAt(communes, 'results')).toBe('II. KẾT QUẢ THEO ĐỊA BÀN');
    expect(keysOf(communes)).not.toContain('by-bloc/table');
    const neither = paperOf([{}]);
    expect(textAt(neither, 'results')).toBe('II. KẾT QUẢ TỔ CHỨC ĐẠI HỘI');
    expect(linesOf(neither, 'by-bloc/table')).toEqual([['', 'Tổng cộng', 1, 0, '0,0%', 1]]);
  });

  test('count many groups together, so that the total is the sum of the lines', () => {
    const many = Array.from({ length: 45 }, (_, i) => ({ [COMMUNE]: `Xã ${i + 1}` }));
    const lines = linesOf(paperOf(many), 'by-commune/table');
    expect(lines).toHaveLength(41);
    expect(lines[38]).toEqual([39, 'Xã 39', 1, 0, '0,0%', 1]);
    expect(lines[39]).toEqual([40, 'Các địa bàn khác (6)', 6, 0, '0,0%', 6]);
    expect(lines[40]).toEqual(['', 'Tổng cộng', 45, 0, '0,0%', 45]);
    expect(linesOf(paperOf(many.slice(0, 40)), 'by-commune/table')[39]![1]).toBe('Xã 40');
  });

  test('are left out while no rate is known, or nobody has to hold a congress', () => {
    expect(keysOf(paperOf(rows, { plan: { as_of: 'x' } }))).not.toContain('results');
    expect(keysOf(paperOf(rows.slice(3)))).not.toContain('results');
  });

  test('are of all trackers together', () => {
    const paper = reportPaper(
      tablesInput([
        { sheet: 'A', rows: [{ Khối: 'A', ...ON_TIME }] },
        { sheet: 'B', rows: [{ Khối: 'B', 'Tên CĐCS': 'Trường B' }, { Khối: 'A' }] },
      ]),
    );
    expect(textAt(paper, 'progress/sentence')).toContain('có 1/3 CĐCS đã tổ chức đại hội');
    expect(linesOf(paper, 'by-bloc/table').map(([, label, required]) => [label, required])).toEqual(
      [
        ['A', 2],
        ['B', 1],
        ['Tổng cộng', 3],
      ],
    );
  });

  test('a sheet without the header of a tracker has no results', () => {
    expect(keysOf(reportPaper(tableInput({ cells: [['x']] })))).not.toContain('results');
  });
});

describe('the charts', () => {
  const rows: RowInput[] = [
    { Khối: 'A', [HELD]: '10/4/2023', 'Ngày dự kiến': '10/4/2023' },
    { Khối: 'A', 'Ngày dự kiến': '24/5/2023' },
    { Khối: 'B', 'Ngày dự kiến': '24/5/2023' },
  ];

  test('show the statuses of the blocs, without those that nobody has', () => {
    const { labels, series } = chartOf(paperOf(rows), 'by-bloc/chart');
    expect(labels).toEqual(['A', 'B']);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Hoàn thành đúng hạn', [1, 0]],
      ['Sắp đến hạn', [1, 1]],
    ]);
  });

  test('show the congresses held against those planned, up to the week of the deadline', () => {
    const { labels, series } = chartOf(paperOf(rows), 'curve/chart');
    expect(labels).toEqual(['10/4', '17/4', '24/4', '1/5', '8/5', '15/5', '22/5', '29/5']);
    const none = [null, null, null, null, null, null, null];
    expect(series.map(({ name, values, isMark }) => [name, values, isMark ?? false])).toEqual([
      ['Đã tổ chức', [1, 1, 1, 1, 1, 1, null, null], false],
      ['Dự kiến', [1, 1, 1, 1, 1, 1, 3, 3], false],
      ['Hạn đại hội CĐCS: trước ngày 31/5/2023', [...none, 3], true],
    ]);
  });

  test('end what is held with the week of the as-of date', () => {
    const { series } = chartOf(paperOf(rows, { asOf: '2023-05-29' }), 'curve/chart');
    expect(series[0]!.values).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('say the year where they are of several', () => {
    const early = [{ ...rows[0]!, [HELD]: '28/12/2022', 'Ngày dự kiến': '28/12/2022' }, rows[1]!];
    const { labels } = chartOf(paperOf(early), 'curve/chart');
    expect(labels.slice(0, 2)).toEqual(['26/12/22', '2/1/23']);
  });

  test('are not drawn years beyond the congresses, to a deadline that lies there', () => {
    const plan = { 'grassroots.complete_before': '2027-05-31' };
    const { labels, series } = chartOf(paperOf(rows, { plan }), 'curve/chart');
    expect(labels[labels.length - 1]).toBe('22/5');
    expect(series.map(({ name }) => name)).toEqual(['Đã tổ chức', 'Dự kiến']);
  });

  test('are not drawn of nothing', () => {
    expect(keysOf(paperOf([{}]))).not.toContain('curve/chart');
    expect(keysOf(paperOf([{}]))).not.toContain('by-bloc/chart');
  });
});

describe('the outcomes', () => {
  const row = {
    ...ON_TIME,
    'Số đoàn viên': 30,
    'Trong đó nữ': 12,
    'Đại biểu triệu tập': 30,
    'Đại biểu có mặt': 28,
    'BCH đã bầu': 5,
    'BCH nữ': 2,
    'BCH trẻ': 0,
    'ĐB dự ĐH cấp trên phân bổ': 2,
    'ĐB dự ĐH cấp trên đã bầu': 2,
  };

  test('are summed over the congresses held, and what is nothing has no line', () => {
    const paper = paperOf([row, { ...row, 'Số đoàn viên': 20 }, { ...row, [HELD]: '' }]);
    expect(textAt(paper, 'outcomes/sentence')).toBe(
      'Kết quả tổng hợp từ 02 CĐCS đã tổ chức đại hội như sau:',
    );
    expect(linesOf(paper, 'outcomes/table')).toEqual([
      ['Đoàn viên công đoàn', 50, ''],
      ['- Trong đó: nữ', 24, '48,0%'],
      ['Đại biểu được triệu tập dự đại hội', 60, ''],
      ['- Có mặt', 56, '93,3%'],
      ['Ủy viên Ban Chấp hành được bầu', 10, ''],
      ['- Nữ', 4, '40,0%'],
      ['Đại biểu dự Đại hội Công đoàn huyện được phân bổ', 4, ''],
      ['Đại biểu dự Đại hội Công đoàn huyện đã bầu', 4, ''],
    ]);
    expect(textAt(paper, 'outcomes/gaps')).toBeUndefined();
  });

  test.each([
    ['vi', 'Đoàn viên nữ', 'Đại biểu có mặt dự đại hội', 'Ủy viên Ban Chấp hành là nữ'],
    ['en', 'Women union members', 'Delegates present', 'Women committee members'],
  ] as const)('name a part by itself where its whole has no line (%s)', (language, ...labels) => {
    const parts = {
      ...row,
      'Số đoàn viên': '',
      'Đại biểu triệu tập': 0,
      'BCH đã bầu': '',
      'ĐB dự ĐH cấp trên phân bổ': '',
      'ĐB dự ĐH cấp trên đã bầu': '',
    };
    const paper = paperOf([parts], { language });
    expect(linesOf(paper, 'outcomes/table').map(([label]) => label)).toEqual(labels);
  });

  test.each([
    [1, 'Together, the 1 grassroots union that has held its congress reported:'],
    [2, 'Together, the 2 grassroots unions that have held their congress reported:'],
  ])('of %d congresses in English', (count, sentence) => {
    const paper = paperOf(
      Array.from({ length: count }, () => row),
      { language: 'en' },
    );
    expect(textAt(paper, 'outcomes/sentence')).toBe(sentence);
  });

  test('say how many have not reported a number that others have', () => {
    const rows = [row, { ...row, 'Đại biểu có mặt': '' }];
    expect(textAt(paperOf(rows), 'outcomes/gaps')).toBe(
      'Có 01 CĐCS đã tổ chức nhưng chưa báo cáo đủ số liệu nên kết quả trên chưa đầy đủ.',
    );
    expect(textAt(paperOf(rows, { language: 'en' }), 'outcomes/gaps')).toBe(
      '1 grassroots union has not reported all numbers, so these sums are not complete.',
    );
    // What nobody reports is not asked for.
    const unused = rows.map((one) => ({ ...one, 'Đại biểu có mặt': '' }));
    expect(textAt(paperOf(unused), 'outcomes/gaps')).toBeUndefined();
  });

  test('do not ask a tracker for a number that it has no column for', () => {
    const without = { ...ON_TIME, 'Số đoàn viên': 30, 'Trong đó nữ': 12, 'Đại biểu triệu tập': 30 };
    const paper = reportPaper(
      tablesInput([
        { sheet: 'A', rows: [{ ...without, 'Đại biểu có mặt': 28 }] },
        { sheet: 'B', rows: [{ ...without, 'Tên CĐCS': 'Trường B' }] },
      ]),
    );
    expect(textAt(paper, 'outcomes/gaps')).toBeUndefined();
  });

  test('say why a part is above its whole', () => {
    expect(textAt(paperOf([row]), 'outcomes/excess')).toBeUndefined();
    expect(textAt(paperOf([{ ...row, 'BCH nữ': 6 }]), 'outcomes/excess')).toBe(
      'Tỷ lệ trên 100% là do số liệu thành phần lớn hơn tổng số, cần đối chiếu lại với đơn vị.',
    );
  });

  test('are left out where no congress has brought any', () => {
    expect(keysOf(paperOf([ON_TIME]))).not.toContain('outcomes');
    expect(keysOf(paperOf([{ ...row, [HELD]: '' }]))).not.toContain('outcomes');
  });
});
