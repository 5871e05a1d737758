import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../../src/domain/text/language';
import type { RowInput } from '../../trackerTable';
import { paperOf, textAt, textsOf } from './reportInput';

const HELD = 'Ngày tổ chức';
const ON_TIME = { [HELD]: '12/4/2023' };
const LATE = { [HELD]: '5/6/2023' };
const WIDE = { [HELD]: 'Tháng 5/2023' };
const UNREAD = { [HELD]: 'đã xong' };
const EXEMPT = { 'Diện tổ chức': 'Không tổ chức' };
const times = (count: number, row: RowInput) => Array.from({ length: count }, () => row);

const said = (key: string, rows: readonly RowInput[], asOf: string, language: Language) =>
  textAt(paperOf(rows, { asOf, language }), `progress/${key}`);

describe('how many have held their congress', () => {
  test.each<[Language, number, number, string]>([
    ['vi', 0, 3, 'Đến hết ngày 20/5/2023, có 0/3 CĐCS đã tổ chức đại hội, đạt tỷ lệ 0,0%.'],
    ['vi', 1, 1, 'Đến hết ngày 20/5/2023, có 1/1 CĐCS đã tổ chức đại hội, đạt tỷ lệ 100,0%.'],
    ['vi', 2, 3, 'Đến hết ngày 20/5/2023, có 2/3 CĐCS đã tổ chức đại hội, đạt tỷ lệ 66,7%.'],
    [
      'en',
      2,
      3,
      'By the end of 20 May 2023, 2 of 3 grassroots unions had held their congress: 66.7%.',
    ],
  ])('in %s, %d of %d', (language, held, all, sentence) => {
    const rows = [...times(held, ON_TIME), ...times(all - held, {}), EXEMPT, { Cấp: 'Huyện' }];
    expect(said('sentence', rows, '2023-05-20', language)).toBe(sentence);
  });

  test.each<[string, RowInput[]]>([
    ['no units', []],
    ['exempt units alone', [EXEMPT]],
    ['the upper congress alone', [{ Cấp: 'Huyện' }]],
  ])('there is no rate of nothing: %s', (_, rows) => {
    expect(said('sentence', rows, '2023-05-20', 'vi')).toBe(
      'Đến hết ngày 20/5/2023, chưa có CĐCS nào thuộc diện phải tổ chức đại hội trong danh sách theo dõi.',
    );
    expect(said('sentence', rows, '2023-05-20', 'en')).toBe(
      'By the end of 20 May 2023, no grassroots union on record had to hold a congress.',
    );
  });

  test('is not known while the as-of date is not valid', () => {
    const paper = paperOf([ON_TIME, {}], { plan: { as_of: 'x' } });
    expect(textsOf(paper, 'progress/')[0]).toBe(
      'Chưa tính được tỷ lệ CĐCS đã tổ chức đại hội vì ngày chốt số liệu không hợp lệ.',
    );
    expect([textAt(paper, 'progress/held'), textAt(paper, 'progress/open')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('how those stand that have held their congress', () => {
  test.each<[Language, RowInput[], string | undefined]>([
    ['vi', [{}], undefined],
    ['vi', [ON_TIME], '01 CĐCS đã tổ chức đại hội, hoàn thành đúng hạn.'],
    ['vi', times(2, LATE), 'Cả 02 CĐCS đã tổ chức đại hội đều hoàn thành trễ hạn.'],
    ['vi', times(12, ON_TIME), 'Tất cả 12 CĐCS đã tổ chức đại hội đều hoàn thành đúng hạn.'],
    [
      'vi',
      [ON_TIME, LATE, LATE, WIDE],
      'Trong 04 CĐCS đã tổ chức đại hội: 01 CĐCS hoàn thành đúng hạn, 02 CĐCS hoàn thành trễ hạn, 01 CĐCS chưa ghi rõ ngày để xác định đúng hạn hay trễ hạn.',
    ],
    ['en', [ON_TIME], 'The 1 grassroots union that has held its congress did so on time.'],
    ['en', times(2, LATE), 'The 2 grassroots unions that have held their congress did so late.'],
    ['en', times(3, LATE), 'All 3 grassroots unions that have held their congress did so late.'],
    [
      'en',
      [ON_TIME, LATE, LATE, WIDE],
      'Of the 4 grassroots unions that have held their congress, 1 did so on time, 2 did so late and 1 gave no date that tells whether it was on time.',
    ],
  ])('%s %#', (language, rows, sentence) => {
    expect(said('held', rows, '2023-06-15', language)).toBe(sentence);
  });
});

describe('how the others stand', () => {
  const pilot = { 'Đại hội điểm': 'x' };

  test.each<[Language, string, RowInput[], string | undefined]>([
    ['vi', '2023-05-20', [ON_TIME], undefined],
    [
      'vi',
      '2023-05-20',
      [{}],
      'Còn 01 CĐCS chưa tổ chức đại hội, sắp đến hạn (còn từ 15 ngày trở xuống).',
    ],
    ['vi', '2023-04-20', [{}, {}], 'Còn 02 CĐCS chưa tổ chức đại hội, cả hai đều chưa đến hạn.'],
    ['vi', '2023-05-31', times(3, {}), 'Còn 03 CĐCS chưa tổ chức đại hội, tất cả đều quá hạn.'],
    [
      'vi',
      '2023-05-20',
      [pilot, {}, {}],
      'Còn 03 CĐCS chưa tổ chức đại hội: 01 CĐCS quá hạn, 02 CĐCS sắp đến hạn (còn từ 15 ngày trở xuống).',
    ],
    [
      'en',
      '2023-05-20',
      [{}],
      '1 grassroots union has not held its congress and is due soon (within 15 days).',
    ],
    [
      'en',
      '2023-04-20',
      [{}, {}],
      '2 grassroots unions have not held their congress; both of them are due later.',
    ],
    [
      'en',
      '2023-05-31',
      times(3, {}),
      '3 grassroots unions have not held their congress; all of them are overdue.',
    ],
    [
      'en',
      '2023-05-20',
      [pilot, {}, {}],
      '3 grassroots unions have not held their congress: 1 is overdue and 2 are due soon (within 15 days).',
    ],
  ])('%s as of %s %#', (language, asOf, rows, sentence) => {
    expect(said('open', rows, asOf, language)).toBe(sentence);
  });

  test('a day that is not clear leaves open whether it was held', () => {
    const one = [UNREAD];
    expect(said('not-dated', one, '2023-05-20', 'vi')).toBe(
      'Có 01 CĐCS ghi ngày tổ chức chưa rõ nên chưa xác định được đã tổ chức đại hội hay chưa.',
    );
    expect(said('open', one, '2023-05-20', 'vi')).toBeUndefined();
    expect(said('not-dated', one, '2023-05-20', 'en')).toBe(
      '1 grassroots union gave a date held that is not clear, so it is not known whether it has held its congress.',
    );
    expect(said('not-dated', times(2, UNREAD), '2023-05-20', 'en')).toBe(
      '2 grassroots unions gave a date held that is not clear, so it is not known whether they have held their congress.',
    );
  });

  test('the exempt are counted apart', () => {
    expect(said('exempt', [{}], '2023-05-20', 'vi')).toBeUndefined();
    expect(said('exempt', [EXEMPT], '2023-05-20', 'vi')).toBe(
      'Ngoài ra, có 01 CĐCS không thuộc diện phải tổ chức đại hội.',
    );
    expect(said('exempt', [EXEMPT], '2023-05-20', 'en')).toBe(
      'Besides these, 1 grassroots union does not have to hold a congress.',
    );
    expect(said('exempt', times(2, EXEMPT), '2023-05-20', 'en')).toBe(
      'Besides these, 2 grassroots unions do not have to hold a congress.',
    );
  });

  test('a deadline that is not valid is said of those that have none', () => {
    const paper = paperOf([{}, ON_TIME], { plan: { 'grassroots.complete_before': 'x' } });
    expect(textAt(paper, 'progress/open')).toBe(
      'Còn 01 CĐCS chưa tổ chức đại hội, chưa xác định được hạn.',
    );
    expect(textAt(paper, 'progress/held')).toBe(
      '01 CĐCS đã tổ chức đại hội, chưa xác định được hạn.',
    );
  });
});

describe('the deadline', () => {
  const on = (asOf: string, rows: readonly RowInput[] = [{}], language: Language = 'vi') =>
    said('deadline', rows, asOf, language);
  const PLAN =
    'Theo Kế hoạch, đại hội CĐCS phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023)';

  test('is said as the plan says it, with the days that are left while any congress is open', () => {
    expect(on('2023-05-29')).toBe(`${PLAN}; còn 01 ngày.`);
    expect(on('2023-05-30')).toBe(`${PLAN}; hết hạn trong ngày.`);
    expect(on('2023-06-15')).toBe(`${PLAN}; đã quá hạn 16 ngày.`);
    expect(on('2023-06-15', [ON_TIME])).toBe(`${PLAN}.`);
    expect(on('2023-05-29', [{}], 'en')).toBe(
      'By the plan, the grassroots congresses have to end before 31 May 2023 (last on-time day 30 May 2023): 1 day left.',
    );
    expect(on('2023-05-29', [])).toBeUndefined();
  });
});

describe('single congresses', () => {
  test.each<[title: string, row: RowInput, asOf: string, sentence: string]>([
    [
      'pilot held',
      { 'Đại hội điểm': 'x', [HELD]: '14/2/2023' },
      '2023-02-20',
      'Đại hội điểm (Đơn vị 2): đã tổ chức ngày 14/02/2023, hoàn thành đúng hạn; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023).',
    ],
    [
      'pilot due, past its planned day',
      { 'Đại hội điểm': 'x', 'Ngày dự kiến': '10/2/2023' },
      '2023-02-14',
      'Đại hội điểm (Đơn vị 2): chưa tổ chức, dự kiến ngày 10/02/2023 (đã qua); hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); hết hạn trong ngày.',
    ],
    [
      'pilot overdue',
      { 'Đại hội điểm': 'x' },
      '2023-02-15',
      'Đại hội điểm (Đơn vị 2): chưa tổ chức; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); đã quá hạn 01 ngày.',
    ],
    [
      'pilot not readable',
      { 'Đại hội điểm': 'x', [HELD]: 'đã xong' },
      '2023-02-14',
      'Đại hội điểm (Đơn vị 2): ghi ngày tổ chức “đã xong”, chưa rõ ngày; hạn theo Kế hoạch: trước ngày 15/02/2023 (hạn cuối 14/02/2023); hết hạn trong ngày.',
    ],
    [
      'upper held',
      { Cấp: 'Huyện', [HELD]: '31/7-1/8/2023' },
      '2023-08-02',
      'Đại hội Công đoàn huyện: đã tổ chức từ ngày 31/7/2023 đến ngày 01/8/2023, hoàn thành trễ hạn; hạn theo Kế hoạch: trước ngày 31/7/2023 (hạn cuối 30/7/2023).',
    ],
    [
      'upper planned for a month',
      { Cấp: 'Huyện', 'Ngày dự kiến': 'Tháng 7/2023' },
      '2023-07-29',
      'Đại hội Công đoàn huyện: chưa tổ chức, dự kiến tháng 7/2023; hạn theo Kế hoạch: trước ngày 31/7/2023 (hạn cuối 30/7/2023); còn 01 ngày.',
    ],
  ])('%s', (_title, row, asOf, sentence) => {
    const key = 'Cấp' in row ? 'upper' : 'pilot';
    expect(said(`${key}/Đơn vị 2`, [row], asOf, 'vi')).toBe(sentence);
  });

  test('that are many are counted', () => {
    const rows = [...times(10, { Cấp: 'Huyện' }), { Cấp: 'Huyện', [HELD]: '12/4/2023' }];
    expect(textsOf(paperOf(rows), 'progress/upper')).toEqual([
      'Đại hội Công đoàn huyện: đã tổ chức 1/11.',
    ]);
    expect(textsOf(paperOf(rows.slice(1)), 'progress/upper')).toHaveLength(10);
  });

  test('of the upper level come first where the plan has them first', () => {
    const keys = (order: string) =>
      paperOf([{ 'Đại hội điểm': 'x' }, { Cấp: 'Huyện' }], { plan: { 'upper.order': order } })
        .blocks.map(({ key }) => key)
        .filter((key) => /^progress\/(?:pilot|upper)/.test(key));
    expect(keys('before')).toEqual(['progress/upper/Đơn vị 3', 'progress/pilot/Đơn vị 2']);
    expect(keys('off')).toEqual(['progress/pilot/Đơn vị 2', 'progress/upper/Đơn vị 3']);
  });
});

describe('congresses recorded on a day to come', () => {
  const AHEAD: RowInput = { [HELD]: '28/5/2023' };
  const UPPER: RowInput = { Cấp: 'Huyện', [HELD]: '28/6/2023' };

  test.each([
    [
      'vi',
      [AHEAD, AHEAD],
      'Có 02 CĐCS ghi ngày tổ chức sau ngày chốt số liệu nên chưa tính là đã tổ chức, cần đối chiếu lại ngày ghi.',
    ],
    [
      'en',
      [AHEAD],
      '1 grassroots union has a date held after the as-of date and counts as not held; the date has to be checked.',
    ],
    [
      'en',
      [AHEAD, UPPER],
      '1 grassroots union and the upper congress have a date held after the as-of date and count as not held; the date has to be checked.',
    ],
  ] as const)('are not data that is incomplete: %s', (language, rows, sentence) => {
    expect(said('ahead', [...rows], '2023-05-20', language)).toBe(sentence);
    expect(said('data', [...rows], '2023-05-20', language)).toBeUndefined();
    expect(said('ahead', [...rows], '2023-06-28', language)).toBeUndefined();
  });

  test('nor are marks dated on a day to come', () => {
    const marked = { ...ON_TIME, 'Nhân sự đã duyệt': '28/5/2023' };
    expect(said('data', [marked], '2023-05-20', 'vi')).toBeUndefined();
  });
});

describe('data that cannot be relied on', () => {
  const WRONG = { ...ON_TIME, 'Số đoàn viên': 10, 'Trong đó nữ': 12 };
  const RIGHT = { ...ON_TIME, 'Số đoàn viên': 12, 'Trong đó nữ': 10 };

  test('is said of how many units, and only where it is so', () => {
    expect(said('data', [RIGHT], '2023-05-20', 'vi')).toBeUndefined();
    expect(said('data', [WRONG, RIGHT], '2023-05-20', 'vi')).toBe(
      'Số liệu của 01 CĐCS chưa đầy đủ, chưa rõ hoặc chưa khớp nhau, cần đối chiếu, bổ sung.',
    );
    expect(said('data', [WRONG, RIGHT], '2023-05-20', 'en')).toBe(
      'The data of 1 grassroots union is incomplete, unclear or contradictory and has to be checked.',
    );
    expect(said('data', [WRONG, WRONG], '2023-05-20', 'en')).toBe(
      'The data of 2 grassroots unions are incomplete, unclear or contradictory and have to be checked.',
    );
  });
});
