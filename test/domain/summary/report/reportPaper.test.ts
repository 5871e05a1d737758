import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../../../../src/domain/paper/paper';
import { reportPaper } from '../../../../src/domain/summary/report/reportPaper';
import { LANGUAGES } from '../../../../src/domain/text/language';
import { keysOf, paperText, readingsOf } from '../../paper/paperText';
import { isoDay } from '../../trackerTable';
import { expectGoldenText } from '../golden';
import { tableInput } from '../sampleInput';
import { paperOf, sampleReport, textAt, textsOf } from './reportInput';

const DAYS = ['2023-02-10', '2023-05-20', '2023-06-15', '2023-08-15'] as const;
const FORMS = ['federation', 'party'] as const;
const HELD = 'Ngày tổ chức';

const TOOL_WORDS =
  /trang tính|xem biểu|\bmã\b|cột|bảng theo dõi|cảnh báo|lưu ý|cách hiểu|sheet|column|tracker|warning|finding|\brule/i;

const CASES = DAYS.flatMap((day) =>
  FORMS.flatMap((form) => LANGUAGES.map((language) => [day, form, language] as const)),
);

describe('the report of the sample', () => {
  test.each(CASES)('as of %s, in the form of the %s, in %s', (day, form, language) => {
    const text = paperText(reportPaper(sampleReport(day, form, language)));
    expectGoldenText(text, `${day}.${form}.${language}`, join(__dirname, 'papers'));
  });

  test.each(CASES)('as of %s, %s, %s, has no key twice', (day, form, language) => {
    const keys = keysOf(reportPaper(sampleReport(day, form, language)));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('has the same keys in both languages', () => {
    const [vi, en] = LANGUAGES.map((language) =>
      keysOf(reportPaper(sampleReport('2023-06-15', 'federation', language))),
    );
    expect(en).toEqual(vi);
  });

  test('says the same thing under the same key a month later', () => {
    const earlier = keysOf(reportPaper(sampleReport('2023-06-15', 'federation', 'vi')));
    const later = keysOf(reportPaper(sampleReport('2023-08-15', 'federation', 'vi')));
    expect(earlier.filter((key) => !later.includes(key))).toEqual([]);
    expect(later.filter((key) => !earlier.includes(key))).toEqual([
      'overdue/upper/TĐ77',
      'to-do/upper',
    ]);
  });

  test.each(CASES)('as of %s, %s, %s, has no word of the tool', (day, form, language) => {
    const text = readingsOf(reportPaper(sampleReport(day, form, language)));
    expect(TOOL_WORDS.exec(text)).toBeNull();
  });
});

describe('the parts of the report', () => {
  const headings = (paper: Paper) =>
    paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

  test('are numbered without those of which there is nothing to say', () => {
    const toDo = 'NHIỆM VỤ TIẾP TỤC THỰC HIỆN VÀ KIẾN NGHỊ, ĐỀ XUẤT';
    expect(headings(paperOf([]))).toEqual(['I. TIẾN ĐỘ CHUNG', `II. ${toDo}`]);
    expect(headings(paperOf([{}]))).toEqual([
      'I. TIẾN ĐỘ CHUNG',
      'II. KẾT QUẢ TỔ CHỨC ĐẠI HỘI',
      'III. ĐƠN VỊ QUÁ HẠN',
      'IV. ĐIỀU KIỆN TỔ CHỨC ĐẠI HỘI CÔNG ĐOÀN HUYỆN',
      `V. ${toDo}`,
    ]);
  });

  test('of the Party are numbered with a dash', () => {
    const [first] = headings(paperOf([], { plan: { title_block: 'party' } }));
    expect(first).toBe('I- TIẾN ĐỘ CHUNG');
  });

  test('do not ask for conditions of a congress that has been held', () => {
    const paper = paperOf([{ [HELD]: '12/4/2023' }, { Cấp: 'Huyện', [HELD]: '15/5/2023' }]);
    expect(headings(paper).join('\n')).not.toContain('ĐIỀU KIỆN');
    expect(textAt(paper, 'title/subject')).toBe(
      'Kết quả tổ chức đại hội công đoàn cơ sở và Đại hội Công đoàn huyện, nhiệm kỳ 2023-2028',
    );
  });

  test('say who is overdue by the number of their own part', () => {
    const paper = paperOf([{ [HELD]: '12/4/2023' }, {}], { asOf: '2023-06-15' });
    expect(textAt(paper, 'overdue')).toMatch(/^III\. /);
    expect(textAt(paper, 'proposals/overdue')).toContain('nêu tại phần III.');
  });
});

test('the paper is dated with the day of the run, its data with the as-of date', () => {
  const input = tableInput({ rows: [{ [HELD]: '12/4/2023' }], asOf: '2023-05-20' });
  const paper = reportPaper({ ...input, today: isoDay('2023-06-01') });
  expect(textAt(paper, 'head/date')).toBe('Tam Đường, ngày 01 tháng 6 năm 2023');
  expect(textAt(paper, 'title/as-of')).toBe('Số liệu tính đến ngày 20/5/2023');
  expect(paper.fileName).toBe('Bao-cao-20-5-2023');
});

test('where units have the same name, or none, their lines have different keys', () => {
  const rows = [{ 'Tên CĐCS': 'Trường A' }, { 'Tên CĐCS': 'Trường A', 'Cấp ủy lãnh đạo': 'B' }];
  const unnamed = [
    { 'Tên CĐCS': '', 'Số đoàn viên': 5, Khối: 'A', TT: 1 },
    { 'Tên CĐCS': '', 'Số đoàn viên': 6, Khối: 'A', TT: 2 },
  ];
  const keys = keysOf(paperOf([...rows, ...unnamed], { asOf: '2023-06-15' }));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each<[string, Parameters<typeof paperOf>[0], Parameters<typeof paperOf>[1]]>([
  ['no units', [], {}],
  ['an invalid as-of date', [{}, { Cấp: 'Huyện' }], { plan: { as_of: 'x' } }],
  ['an invalid deadline', [{}], { plan: { 'grassroots.complete_before': 'x' } }],
])('with %s the report is whole all the same', (_, rows, table) => {
  for (const language of LANGUAGES) {
    const paper = paperOf(rows, { ...table, language });
    expect(paperText(paper)).not.toMatch(/undefined|NaN|null|\[object/);
    expect(textsOf(paper, 'progress/sentence')).toHaveLength(1);
    expect(textsOf(paper, 'closing')).toHaveLength(1);
  }
});
