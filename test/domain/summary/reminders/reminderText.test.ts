import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../../src/domain/text/language';
import { reminderKind, reminderText } from '../../../../src/domain/summary/reminders/reminderText';
import { checkTable, type CheckInput, type RowInput } from '../../trackerTable';

const NAME = 'Tên CĐCS';
const HELD = 'Ngày tổ chức';
const PLANNED = 'Ngày dự kiến';

function reminderOf(
  row: RowInput,
  asOf: string,
  language: Language = 'vi',
  plan: CheckInput['plan'] = {},
): { kind: string | null; text: string | null } {
  const result = checkTable({ rows: [{ [PLANNED]: '', ...row }], asOf, plan });
  const unit = result.units[0]!;
  return {
    kind: reminderKind(unit, result.asOf),
    text: reminderText(unit, result.plan, result.asOf, language),
  };
}

const school: RowInput = { [NAME]: 'Trường A' };

describe('whom to remind', () => {
  test.each([
    // The last on-time day of grassroots units is 30/5; 15 days before it is due soon.
    ['2023-05-14', null],
    ['2023-05-15', 'due-soon'],
    ['2023-05-30', 'due-soon'],
    ['2023-05-31', 'overdue'],
  ])('not held, as of %s: %p', (asOf, kind) => {
    expect(reminderOf(school, asOf).kind).toBe(kind);
  });

  test.each([
    ['2023-02-14', 'due-soon'],
    ['2023-02-15', 'overdue'],
  ])('the pilot, as of %s: %p', (asOf, kind) => {
    expect(reminderOf({ ...school, 'Đại hội điểm': 'x' }, asOf).kind).toBe(kind);
  });

  test.each([
    ['2023-04-10', null],
    ['2023-04-11', 'planned-passed'],
  ])('planned for 10/4, as of %s: %p', (asOf, kind) => {
    expect(reminderOf({ ...school, [PLANNED]: '10/4/2023' }, asOf).kind).toBe(kind);
  });

  test.each([
    { ...school, [HELD]: '12/4/2023' },
    { ...school, [HELD]: '2/6/2023' },
    { ...school, 'Diện tổ chức': 'Không tổ chức', [PLANNED]: '1/4/2023' },
    { ...school, [HELD]: 'abc' },
  ])('nobody where held, exempt or unreadable: %p', (row) => {
    expect(reminderOf(row, '2023-06-15')).toEqual({ kind: null, text: null });
  });

  test('an invalid as-of date or deadline makes nothing due', () => {
    const plan = { 'grassroots.complete_before': 'x' };
    expect(reminderOf(school, '2023-06-15', 'vi', { as_of: 'x' }).text).toBeNull();
    expect(reminderOf(school, '2023-06-15', 'vi', plan).text).toBeNull();
    const planned = reminderOf({ ...school, [PLANNED]: '1/4/2023' }, '2023-06-15', 'vi', plan);
    expect(planned.kind).toBe('planned-passed');
    expect(planned.text).not.toContain('Hạn cuối');
  });
});

describe('what the reminder says', () => {
  test.each<[title: string, row: RowInput, asOf: string, text: string]>([
    [
      'overdue',
      { ...school, 'Cấp ủy lãnh đạo': 'Chi bộ Trường A' },
      '2023-06-15',
      'Đề nghị Ban Chấp hành CĐCS Trường A báo cáo cấp ủy (Chi bộ Trường A), khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 15/6/2023 đã quá hạn 16 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
    [
      'overdue with a plan',
      { ...school, [PLANNED]: '20/6/2023' },
      '2023-05-31',
      'Đề nghị Ban Chấp hành CĐCS Trường A khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 31/5/2023 đã quá hạn 01 ngày. Lịch dự kiến: ngày 20/6/2023.',
    ],
    [
      'overdue with a plan that has passed',
      { ...school, [PLANNED]: '20/5/2023' },
      '2023-05-31',
      'Đề nghị Ban Chấp hành CĐCS Trường A khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 31/5/2023 đã quá hạn 01 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
    [
      'due soon',
      { ...school, [PLANNED]: '25/5/2023' },
      '2023-05-20',
      'Đề nghị Ban Chấp hành CĐCS Trường A hoàn tất việc chuẩn bị và tổ chức đại hội đúng Kế hoạch (mục II.4.1): hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính từ ngày 20/5/2023 còn 10 ngày. Lịch dự kiến: ngày 25/5/2023.',
    ],
    [
      'the last day, a union by its name',
      { [NAME]: 'Công đoàn  cơ sở Chè' },
      '2023-05-30',
      'Đề nghị Ban Chấp hành Công đoàn cơ sở Chè hoàn tất việc chuẩn bị và tổ chức đại hội đúng Kế hoạch (mục II.4.1): hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); ngày chốt số liệu cũng là hạn cuối. Đề nghị báo ngày dự kiến tổ chức.',
    ],
    [
      'planned after the deadline',
      { [NAME]: 'CĐCS Chè', [PLANNED]: '5-6/6/2023' },
      '2023-05-20',
      'Đề nghị Ban Chấp hành CĐCS Chè hoàn tất việc chuẩn bị và tổ chức đại hội đúng Kế hoạch (mục II.4.1): hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính từ ngày 20/5/2023 còn 10 ngày. Lịch dự kiến (từ ngày 05/6/2023 đến ngày 06/6/2023) muộn hơn hạn cuối, đề nghị xếp lại.',
    ],
    [
      'due soon, the plan has passed',
      { ...school, [PLANNED]: '19/5/2023' },
      '2023-05-20',
      'Đề nghị Ban Chấp hành CĐCS Trường A hoàn tất việc chuẩn bị và tổ chức đại hội đúng Kế hoạch (mục II.4.1): hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính từ ngày 20/5/2023 còn 10 ngày. Lịch dự kiến (ngày 19/5/2023) đã qua, đề nghị báo ngày đã tổ chức hoặc lịch mới.',
    ],
    [
      'a date held in the future',
      { ...school, [HELD]: '5/12/2023' },
      '2023-06-15',
      'Đề nghị Ban Chấp hành CĐCS Trường A khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 15/6/2023 đã quá hạn 16 ngày. Bảng theo dõi đang ghi ngày tổ chức muộn hơn ngày chốt số liệu (ngày 05/12/2023), đề nghị kiểm tra lại.',
    ],
    [
      'planned date passed',
      { ...school, [PLANNED]: '10/4/2023' },
      '2023-04-19',
      'Đề nghị Ban Chấp hành CĐCS Trường A thông báo ngày đã tổ chức đại hội hoặc lịch mới: lịch dự kiến (ngày 10/4/2023) đã qua 09 ngày, tính đến ngày 19/4/2023, nhưng chưa ghi nhận ngày tổ chức. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); còn 41 ngày.',
    ],
    [
      'planned date passed, a date held in the future',
      { ...school, [PLANNED]: '10/4/2023', [HELD]: '1/5/2023' },
      '2023-04-19',
      'Đề nghị Ban Chấp hành CĐCS Trường A thông báo ngày đã tổ chức đại hội hoặc lịch mới: lịch dự kiến (ngày 10/4/2023) đã qua 09 ngày, tính đến ngày 19/4/2023, nhưng chưa ghi nhận ngày tổ chức. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); còn 41 ngày.',
    ],
    [
      'the pilot',
      { ...school, 'Đại hội điểm': 'x' },
      '2023-02-15',
      'Đề nghị Ban Chấp hành CĐCS Trường A khẩn trương tổ chức đại hội điểm. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 15/02/2023 (hạn cuối 14/02/2023); tính đến ngày 15/02/2023 đã quá hạn 01 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
    [
      'the upper congress',
      { [NAME]: 'Công đoàn huyện', Cấp: 'Huyện', 'Cấp ủy lãnh đạo': 'Huyện ủy' },
      '2023-08-01',
      'Đề nghị Ban Thường vụ Liên đoàn Lao động huyện khẩn trương tổ chức Đại hội Công đoàn huyện. Theo Kế hoạch (mục II.4.2), đại hội phải hoàn thành trước ngày 31/7/2023 (hạn cuối 30/7/2023); tính đến ngày 01/8/2023 đã quá hạn 02 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
    [
      'a row without a name',
      { [NAME]: '', Khối: 'Trường học' },
      '2023-05-31',
      'Đề nghị đơn vị ở dòng 2 (chưa ghi tên) khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 31/5/2023 đã quá hạn 01 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
    [
      'a name that styles like a formula',
      { [NAME]: '=IMPORTXML("http://x")' },
      '2023-05-31',
      'Đề nghị Ban Chấp hành CĐCS =IMPORTXML("http://x") khẩn trương tổ chức đại hội. Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); tính đến ngày 31/5/2023 đã quá hạn 01 ngày. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
    ],
  ])('%s', (_title, row, asOf, text) => {
    expect(reminderOf(row, asOf).text).toBe(text);
  });

  test('a held cell that cannot be read, after the deadline', () => {
    const { text } = reminderOf({ ...school, [HELD]: 'abc', [PLANNED]: '10/4/2023' }, '2023-06-04');
    expect(text).toContain(
      'Theo Kế hoạch (mục II.4.1), đại hội phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023); đã quá hạn 05 ngày.',
    );
  });

  test.each<[row: RowInput, asOf: string, text: string]>([
    [
      { ...school, 'Cấp ủy lãnh đạo': 'Chi bộ A' },
      '2023-05-31',
      'The committee of Trường A, reporting to its Party committee (Chi bộ A), is asked to hold its congress without delay. By the plan (II.4.1) it must be completed before 31 May 2023 (last on-time day 30 May 2023); as of 31 May 2023 it is 1 day overdue. If it has been held, please give the date.',
    ],
    [
      school,
      '2023-05-20',
      'The committee of Trường A is asked to complete the preparations and hold its congress in time (plan, II.4.1): before 31 May 2023 (last on-time day 30 May 2023); 10 days from 20 May 2023. Please say for which day it is planned.',
    ],
    [
      school,
      '2023-05-30',
      'The committee of Trường A is asked to complete the preparations and hold its congress in time (plan, II.4.1): before 31 May 2023 (last on-time day 30 May 2023); the as-of date is the last on-time day. Please say for which day it is planned.',
    ],
    [
      { ...school, [PLANNED]: '10/4/2023' },
      '2023-04-11',
      'The committee of Trường A is asked to report when its congress was held, or its new date: the planned date (10 April 2023) passed 1 day before 11 April 2023, and no date held is recorded. By the plan (II.4.1) it must be completed before 31 May 2023 (last on-time day 30 May 2023), 49 days away.',
    ],
    [
      { [NAME]: '', Cấp: 'Huyện' },
      '2023-08-01',
      'The leading body of the upper union is asked to hold the upper congress without delay. By the plan (II.4.2) it must be completed before 31 July 2023 (last on-time day 30 July 2023); as of 1 August 2023 it is 2 days overdue. If it has been held, please give the date.',
    ],
  ])('in English: %p as of %s', (row, asOf, text) => {
    expect(reminderOf(row, asOf, 'en').text).toBe(text);
  });
});
