import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../../../../src/domain/paper/paper';
import { LANGUAGES } from '../../../../src/domain/text/language';
import type { RowInput } from '../../trackerTable';
import { paperOf, tableOf, textAt, textsOf } from './reportInput';

const HELD = 'Ngày tổ chức';
const PLANNED = 'Ngày dự kiến';
const ON_TIME = { [HELD]: '12/4/2023' };
const times = (count: number, row: RowInput) => Array.from({ length: count }, () => row);
const cellsOf = (paper: Paper, key: string) => tableOf(paper, key).rows.map(({ cells }) => cells);
const headersOf = (paper: Paper, key: string) =>
  tableOf(paper, key).columns.map(({ header }) => header);

describe('the units overdue', () => {
  const overdue = (rows: readonly RowInput[], asOf = '2023-06-15', language: 'vi' | 'en' = 'vi') =>
    paperOf(rows, { asOf, language });

  test('are none until the last on-time day is over', () => {
    const on = (asOf: string) => textAt(overdue([{}], asOf), 'overdue/sentence');
    expect(on('2023-05-30')).toBe('Đến hết ngày 30/5/2023, không có CĐCS nào quá hạn.');
    expect(on('2023-05-31')).toBe(
      'Có 01 CĐCS quá hạn; theo Kế hoạch, đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023). Danh sách cụ thể:',
    );
    expect(textAt(overdue([{}], '2023-05-30', 'en'), 'overdue/sentence')).toBe(
      'By the end of 30 May 2023, no grassroots union was overdue.',
    );
  });

  test.each([
    [1, '1 grassroots union is overdue; '],
    [2, '2 grassroots unions are overdue; '],
  ])('are %d', (count, beginning) => {
    const text = textAt(overdue(times(count, {}), '2023-06-15', 'en'), 'overdue/sentence');
    expect(text).toBe(
      `${beginning}by the plan, the congresses have to end before 31 May 2023 (last on-time day 30 May 2023). These are:`,
    );
  });

  test('stand in a table, the longest overdue first, with what is known of each', () => {
    const paper = overdue([
      {
        'Mã CĐCS': 'A1',
        'Tên CĐCS': 'Một',
        'Cấp ủy lãnh đạo': 'Chi bộ Một',
        [PLANNED]: '20/6/2023',
      },
      { 'Tên CĐCS': 'Hai', [PLANNED]: '28/5/2023', 'Ghi chú': 'Chờ kiện toàn' },
      { 'Tên CĐCS': 'Ba', [PLANNED]: 'Tháng 7/2023' },
      { 'Tên CĐCS': 'Bốn', [PLANNED]: 'chờ ý kiến' },
      { 'Tên CĐCS': 'Năm', [HELD]: '20/7/2023' },
      { 'Tên CĐCS': 'Điểm', 'Đại hội điểm': 'x' },
    ]);
    expect(headersOf(paper, 'overdue/table')).toEqual([
      'TT',
      'Đơn vị',
      'Cấp ủy lãnh đạo',
      'Hạn cuối',
      'Số ngày quá hạn',
      'Thời gian dự kiến',
      'Lý do, ghi chú',
    ]);
    const on = '30/5/2023';
    expect(cellsOf(paper, 'overdue/table')).toEqual([
      [1, 'Điểm', '', '14/02/2023', 121, '', ''],
      [2, 'Một', 'Chi bộ Một', on, 16, 'Ngày 20/6/2023', ''],
      [3, 'Hai', '', on, 16, 'Ngày 28/5/2023 (đã qua)', 'Chờ kiện toàn'],
      [4, 'Ba', '', on, 16, 'Tháng 7/2023', ''],
      [5, 'Bốn', '', on, 16, 'chờ ý kiến', ''],
      [6, 'Năm', '', on, 16, 'Ngày 20/7/2023', ''],
    ]);
    expect(tableOf(paper, 'overdue/table').rows.map(({ key }) => key)).toEqual([
      'Điểm',
      'A1',
      'Hai',
      'Ba',
      'Bốn',
      'Năm',
    ]);
    // They have different deadlines, of which the sentence names none.
    expect(textAt(paper, 'overdue/sentence')).toBe('Có 06 CĐCS quá hạn. Danh sách cụ thể:');
  });

  test('have no column for who leads them or for a deadline of all, but room for dates and reasons', () => {
    expect(headersOf(overdue([{}]), 'overdue/table')).toEqual([
      'TT',
      'Đơn vị',
      'Số ngày quá hạn',
      'Thời gian dự kiến',
      'Lý do, ghi chú',
    ]);
  });

  test('are fifty by name, and the others by number', () => {
    const paper = overdue(times(52, {}));
    expect(cellsOf(paper, 'overdue/table')).toHaveLength(50);
    expect(textAt(paper, 'overdue/others')).toBe('Ngoài danh sách trên còn 02 CĐCS quá hạn.');
    expect(textAt(overdue(times(50, {})), 'overdue/others')).toBeUndefined();
  });

  test('of the upper level are told apart, in a sentence', () => {
    const paper = overdue([ON_TIME, { Cấp: 'Huyện' }], '2023-08-15');
    expect(textsOf(paper, 'overdue/')).toEqual([
      'Đến hết ngày 15/8/2023, không có CĐCS nào quá hạn.',
      'Đại hội Công đoàn huyện quá hạn 16 ngày; theo Kế hoạch phải hoàn thành trước ngày 31/7/2023 (hạn cuối 30/7/2023).',
    ]);
    expect(textAt(paper, 'to-do/upper')).toBe(
      '- Khẩn trương hoàn thành công tác chuẩn bị và tổ chức Đại hội Công đoàn huyện (quá hạn 16 ngày).',
    );
    expect(textAt(paper, 'proposals/upper')).toBe(
      '- Đề nghị Liên đoàn Lao động tỉnh Lai Châu cho ý kiến chỉ đạo về thời gian tổ chức Đại hội Công đoàn huyện.',
    );
  });

  test.each([{ as_of: 'x' }, { before_reading: 'x' }, { 'grassroots.complete_before': 'x' }])(
    'are not known where the plan is not valid: %p',
    (plan) => {
      const text = textAt(paperOf([{}, ON_TIME], { plan }), 'overdue/sentence');
      expect(text).toBe('Chưa xét được vì ngày chốt số liệu hoặc hạn cuối không hợp lệ.');
    },
  );

  test('have their names as texts, whatever they look like', () => {
    const paper = overdue([{ 'Tên CĐCS': '=IMPORTXML("x")' }]);
    expect(cellsOf(paper, 'overdue/table')[0]![1]).toBe('=IMPORTXML("x")');
  });
});

describe('the conditions of the upper congress', () => {
  const UPPER = { Cấp: 'Huyện', [PLANNED]: '20/7/2023' };
  const blocked = (rows: readonly RowInput[], language: 'vi' | 'en' = 'vi') => {
    const { rows: lines } = tableOf(paperOf(rows, { language }), 'conditions/table');
    return lines.find(({ key }) => key === 'grassroots-held')!.cells;
  };

  test('name the units that block them, and count those that are many', () => {
    expect(blocked([...times(7, {}), UPPER])).toEqual([
      1,
      'Tất cả CĐCS thuộc diện phải tổ chức đã hoàn thành đại hội (mục II.4.2)',
      'Chưa đạt',
      'Đơn vị 2; Đơn vị 3; Đơn vị 4; Đơn vị 5; Đơn vị 6 và 02 CĐCS khác',
    ]);
    // One more takes as much room as saying that there is one more.
    expect(blocked([...times(6, {}), UPPER])[3]).toBe(
      'Đơn vị 2; Đơn vị 3; Đơn vị 4; Đơn vị 5; Đơn vị 6; Đơn vị 7',
    );
    expect(blocked([...times(7, {}), UPPER], 'en').slice(1)).toEqual([
      'Every required grassroots union has held its congress (II.4.2)',
      'Not met',
      'Đơn vị 2; Đơn vị 3; Đơn vị 4; Đơn vị 5; Đơn vị 6 and 2 grassroots unions more',
    ]);
  });

  test('do not name the upper congress as in its own way', () => {
    const { rows } = tableOf(
      paperOf([ON_TIME, { Cấp: 'Huyện' }], { asOf: '2023-08-15' }),
      'conditions/table',
    );
    const { cells } = rows.find(({ key }) => key === 'within-deadline')!;
    expect(cells.slice(2)).toEqual(['Chưa đạt']);
  });

  test('are counted in a sentence', () => {
    const texts = LANGUAGES.map((language) => {
      const paper = paperOf([ON_TIME, UPPER], { language });
      return [textAt(paper, 'conditions/sentence'), textAt(paper, 'to-do/conditions')];
    });
    expect(texts).toEqual([
      [
        'Đến nay đạt 3/8 điều kiện; 05 điều kiện chưa đánh giá được.',
        '- Hoàn thành các điều kiện tổ chức Đại hội Công đoàn huyện: 05 điều kiện chưa đánh giá được.',
      ],
      [
        'So far 3 of 8 conditions are met; 5 conditions not known.',
        '- Meet the conditions of the upper congress: 5 conditions not known.',
      ],
    ]);
  });

  test('say for which congress they are judged where there are several', () => {
    const named = (name: string) => ({ ...UPPER, 'Tên CĐCS': name });
    const paper = paperOf([{}, named('Huyện A'), named('Huyện B')]);
    expect(textAt(paper, 'conditions/note')).toBe('Các điều kiện trên xét đối với Huyện A.');
    expect(textAt(paperOf([{}, UPPER]), 'conditions/note')).toBeUndefined();
  });
});

describe('what is to be done', () => {
  test('is what the figures say, the worst first', () => {
    const upper = { Cấp: 'Huyện', [PLANNED]: '1/5/2023' };
    const rows = [{ 'Đại hội điểm': 'x' }, {}, {}, { [HELD]: 'abc', [PLANNED]: '2/5/2023' }, upper];
    const paper = (language: 'vi' | 'en') => paperOf(rows, { language });
    expect(textsOf(paper('vi'), 'to-do/').slice(1, 6)).toEqual([
      '- Đôn đốc 01 CĐCS quá hạn khẩn trương tổ chức đại hội.',
      '- Hướng dẫn, đôn đốc 02 CĐCS sắp đến hạn tổ chức đại hội đúng thời hạn.',
      '- Yêu cầu 01 CĐCS đã qua ngày dự kiến báo cáo kết quả hoặc thời gian tổ chức mới.',
      '- Đối chiếu, bổ sung số liệu của 01 CĐCS.',
      '- Xác định lại thời gian tổ chức Đại hội Công đoàn huyện (đã qua ngày dự kiến).',
    ]);
    expect(textsOf(paper('en'), 'to-do/').slice(1, 6)).toEqual([
      '- Urge 1 grassroots union overdue to hold the congress without delay.',
      '- Guide 2 grassroots unions due soon to hold the congress on time.',
      '- Ask 1 grassroots union past the planned date for the result or for a new date.',
      '- Check and complete the data of 1 grassroots union.',
      '- Set a new date for the upper congress (the planned date has passed).',
    ]);
  });

  test('before the deadline is near is to go on', () => {
    const paper = paperOf([{}, {}], { asOf: '2023-03-01' });
    expect(textAt(paper, 'to-do/not-due')).toBe(
      '- Tiếp tục hướng dẫn 02 CĐCS chưa đến hạn chuẩn bị và tổ chức đại hội theo Kế hoạch.',
    );
  });

  test('is not to go on with what has been missed', () => {
    const paper = paperOf([{ [PLANNED]: '1/2/2023' }], { asOf: '2023-03-01' });
    expect(textAt(paper, 'to-do/not-due')).toBeUndefined();
    expect(textAt(paper, 'to-do/planned-passed')).toMatch(/^- Yêu cầu 01 CĐCS/);
  });

  test('is nothing once all is held, and there is nothing to ask for', () => {
    const rows = [ON_TIME, { Cấp: 'Huyện', [HELD]: '20/7/2023' }];
    const texts = LANGUAGES.map((language) => {
      const paper = paperOf(rows, { asOf: '2023-08-01', language });
      return [...textsOf(paper, 'to-do/none'), ...textsOf(paper, 'proposals/')];
    });
    expect(texts).toEqual([
      [
        '- Theo số liệu hiện có, không còn nhiệm vụ nào phải tiếp tục thực hiện.',
        '- Không có kiến nghị, đề xuất.',
      ],
      ['- By the data at hand, no further task remains.', '- No proposals.'],
    ]);
  });

  test('is to enter the units where there are none', () => {
    expect(textAt(paperOf([]), 'to-do/no-units')).toBe(
      '- Cập nhật danh sách và số liệu các CĐCS phải tổ chức đại hội.',
    );
    expect(textAt(paperOf([], { language: 'en' }), 'to-do/no-units')).toBe(
      '- Enter the grassroots unions that have to hold a congress.',
    );
  });

  test('by the superior is asked of the one that the plan names', () => {
    const asked = (plan: Readonly<Record<string, unknown>>, language: 'vi' | 'en' = 'vi') =>
      textAt(paperOf([ON_TIME, {}], { plan, language, asOf: '2023-06-15' }), 'proposals/overdue');
    expect(asked({ superior_body: 'Liên đoàn Lao động tỉnh Minh Sơn' })).toBe(
      '- Đề nghị Liên đoàn Lao động tỉnh Minh Sơn cho ý kiến chỉ đạo đối với 01 CĐCS quá hạn nêu tại phần III.',
    );
    expect(asked({ superior_body: null })).toMatch(/^- Đề nghị cấp trên cho ý kiến/);
    expect(asked({ superior_body: 'Liên đoàn Lao động tỉnh Minh Sơn' }, 'en')).toBe(
      '- The superior body is asked for directions on the 1 grassroots union overdue named in part III.',
    );
  });

  test('on the day of the upper congress and its approvals is asked while they are open', () => {
    const upper = {
      Cấp: 'Huyện',
      [PLANNED]: '20/7/2023',
      'Nhân sự đã duyệt': '',
      'Văn kiện đã duyệt': '',
    };
    const proposals = (row: RowInput) => textsOf(paperOf([ON_TIME, row]), 'proposals/');
    expect(proposals(upper)).toEqual([
      '- Đề nghị Liên đoàn Lao động tỉnh Lai Châu cho ý kiến về thời gian tổ chức Đại hội Công đoàn huyện, dự kiến ngày 20/7/2023.',
      '- Đề nghị cấp có thẩm quyền xem xét, phê duyệt nhân sự Ban Chấp hành khóa mới và dự thảo văn kiện của Đại hội Công đoàn huyện.',
    ]);
    expect(proposals({ ...upper, 'Nhân sự đã duyệt': 'x', [PLANNED]: '' })).toEqual([
      '- Đề nghị cấp có thẩm quyền xem xét, phê duyệt dự thảo văn kiện của Đại hội Công đoàn huyện.',
    ]);
  });

  test('the report closes with what it was', () => {
    expect(textAt(paperOf([{}]), 'closing')).toBe(
      'Trên đây là báo cáo kết quả tổ chức đại hội công đoàn tính đến hết ngày 20/5/2023./.',
    );
    expect(textAt(paperOf([{}], { plan: { as_of: 'x' } }), 'closing')).toBe(
      'Trên đây là báo cáo kết quả tổ chức đại hội công đoàn./.',
    );
  });
});
