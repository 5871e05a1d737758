/** The papers that go out name the plan's own congress, body, committee and clauses. */
import { describe, expect, test } from '@jest/globals';
import { SUMMARIES, type SummaryKind } from '../../src/domain/summary';
import type { Language } from '../../src/domain/text/language';
import { rowsOf, textOf } from '../domain/summary/summaryText';
import { planInput, type PlanName } from './samplePlans';

function sheetOf(kind: SummaryKind, name: PlanName, day: string, language: Language = 'vi') {
  const summary = SUMMARIES.find((one) => one.kind === kind)!;
  return summary.describe(planInput(name, day, { language }));
}

const textsOf = (...args: Parameters<typeof sheetOf>) => textOf(sheetOf(...args));

/** Label and clause of every condition. */
const conditionsOf = (...args: [PlanName, string]) =>
  rowsOf(sheetOf('upper-conditions', ...args), 'body').map((row) => [row[1], row[2], row[3]]);

describe('the district of Bình An', () => {
  const NAME = 'plans/binh-an-2028';

  test('reminds its standing committee of the congress, and units by the clause of their deadline', () => {
    const reminders = textsOf('reminders', NAME, '2028-08-25');
    expect(reminders).toContain(
      'Đề nghị Ban Thường vụ Liên đoàn Lao động huyện Bình An hoàn tất việc chuẩn bị và tổ chức Đại hội Công đoàn huyện đúng Kế hoạch (mục 4.1)',
    );
    const enterprises = textsOf('reminders', NAME, '2028-06-20');
    expect(enterprises).toContain(
      '(mục 3.4): hoàn thành trước ngày 30/6/2028 (hạn cuối 29/6/2028); tính từ ngày 20/6/2028 còn 09 ngày',
    );
    expect(enterprises).toContain(
      '(mục 3.1), đại hội phải hoàn thành trước ngày 30/4/2028 (tính cả ngày đó, hạn cuối 30/4/2028)',
    );
    expect(textsOf('reminders', NAME, '2028-02-20', 'en')).toContain(
      'hold the pilot congress in time (plan, 3.2): before 28 February 2028',
    );
  });

  test('reports under its own head, each pilot in a sentence', () => {
    const report = textsOf('report', NAME, '2028-06-20');
    for (const said of [
      'LIÊN ĐOÀN LAO ĐỘNG HUYỆN BÌNH AN',
      'đại hội công đoàn cơ sở và chuẩn bị Đại hội Công đoàn huyện, nhiệm kỳ 2028-2033',
      'Đại hội điểm (Trường THPT số 1 Bình An): đã tổ chức ngày 25/02/2028, hoàn thành đúng hạn',
      'Đại hội điểm (Công ty Cổ phần Chè Bình An): đã tổ chức ngày 02/3/2028, hoàn thành trễ hạn',
      'Gồm đại hội CĐCS và đại hội điểm; không gồm Đại hội Công đoàn huyện.',
      '- Thường trực Huyện ủy;',
    ]) {
      expect(report).toContain(said);
    }
  });

  test('asks eight conditions by its own clauses', () => {
    expect(conditionsOf(NAME, '2028-06-20')).toEqual([
      ['Tất cả CĐCS thuộc diện phải tổ chức đã hoàn thành đại hội', '4.1', 'Chưa đạt'],
      [
        'Đại hội Công đoàn huyện tổ chức sau khi CĐCS cuối cùng hoàn thành đại hội',
        '4.1',
        'Chưa rõ',
      ],
      ['Đại hội Công đoàn huyện hoàn thành trong hạn', '4.1', 'Đạt'],
      ['Thời gian Đại hội Công đoàn huyện không quá 2 ngày', '4.2', 'Chưa rõ'],
      ['Đại hội điểm đã hoàn thành trước đại hội của các CĐCS khác', '3.2', 'Chưa đạt'],
      ['Nhân sự Ban Chấp hành khóa mới đã được chuẩn bị và phê duyệt', '2.2', 'Đạt'],
      ['Dự thảo văn kiện đã được duyệt và báo cáo cấp có thẩm quyền', '4.3', 'Chưa đạt'],
      ['Tất cả CĐCS đã bầu đủ đại biểu dự Đại hội Công đoàn huyện', '2.3', 'Chưa đạt'],
    ]);
  });

  test('says by which clause its bands allot delegates', () => {
    const delegates = textsOf('delegates', NAME, '2028-06-20');
    expect(delegates).toContain(
      'Số phân bổ của 14 đơn vị lấy theo định mức trên trang Kế hoạch (mục 5).',
    );
    expect(delegates).toContain('kể cả đại hội điểm');
  });
});

describe('the commune of Hợp Tiến', () => {
  const NAME = 'plans/hop-tien-2025';

  test('reports on its own congress first, and says nothing of pilots', () => {
    const report = textsOf('report', NAME, '2026-01-05');
    expect(report).toContain(
      'Kết quả tổ chức Đại hội Công đoàn xã Hợp Tiến và đại hội công đoàn cơ sở, nhiệm kỳ 2025-2030',
    );
    expect(report).toContain('Gồm đại hội CĐCS; không gồm Đại hội Công đoàn xã Hợp Tiến.');
    for (const language of ['vi', 'en'] as const) {
      for (const kind of ['report', 'delegates', 'upper-conditions', 'tasks'] as const) {
        expect(textsOf(kind, NAME, '2026-01-05', language)).not.toMatch(/đại hội điểm|pilot/i);
      }
    }
    expect(textsOf('report', NAME, '2026-01-05', 'en')).toContain(
      'On the upper congress and the congresses of the grassroots unions, term 2025-2030',
    );
  });

  test('reminds the committee of the commune before its congress', () => {
    expect(textsOf('reminders', NAME, '2025-10-20')).toContain(
      'Đề nghị Ban Chấp hành Công đoàn xã Hợp Tiến hoàn tất việc chuẩn bị và tổ chức Đại hội Công đoàn xã Hợp Tiến đúng Kế hoạch (mục III.1)',
    );
  });

  test('whose committees are appointed and whose delegates nobody elects, is not asked for their numbers', () => {
    const delegates = textsOf('delegates', NAME, '2026-01-05');
    expect(delegates.replace(/\s+/g, ' ')).toContain('số còn trống không phải là thiếu');
    expect(delegates).not.toMatch(/Chưa rõ số phân bổ|Chưa ghi hoặc không đọc được|không có cột/);
    expect(textsOf('outcomes', NAME, '2026-01-05')).not.toContain('bầu Chủ tịch');
    expect(textsOf('outcomes', 'plans/binh-an-2028', '2028-06-20')).toContain('bầu Chủ tịch');
  });

  test('asks the conditions of a congress that comes first', () => {
    expect(conditionsOf(NAME, '2026-01-05')).toEqual([
      ['Đại hội Công đoàn xã Hợp Tiến tổ chức trước đại hội của các CĐCS', 'III.1', 'Chưa đạt'],
      ['Đại hội Công đoàn xã Hợp Tiến hoàn thành trong hạn', 'III.1', 'Đạt'],
      ['Thời gian Đại hội Công đoàn xã Hợp Tiến không quá 1 ngày', 'III.1', 'Đạt'],
      ['Nhân sự Ban Chấp hành khóa mới đã được chuẩn bị và phê duyệt', 'V.1', 'Đạt'],
      ['Dự thảo văn kiện đã được duyệt và báo cáo cấp có thẩm quyền', 'V.2', 'Chưa đạt'],
    ]);
  });

  test('knows its drafts as reported by the clause of its own task', () => {
    const input = planInput(NAME, '2026-01-05');
    const rows = input.tasks!.rows.map((row) =>
      row[2] === 'Báo cáo văn kiện đã duyệt lên cấp có thẩm quyền'
        ? row.map((cell, column) => (column === 8 ? '23/10/2025' : cell))
        : row,
    );
    const summary = SUMMARIES.find(({ kind }) => kind === 'upper-conditions')!;
    const sheet = summary.describe({ ...input, tasks: { ...input.tasks!, rows } });
    expect(textOf(sheet)).toContain('Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền 23/10/2025.');
  });

  test('its tasks are those of its bodies, level and clauses', () => {
    const tasks = textsOf('tasks', NAME, '2026-01-05');
    for (const said of [
      'Tổ chức Đại hội Công đoàn xã Hợp Tiến nhiệm kỳ 2025-2030, không quá 01 ngày',
      'Ban Chấp hành Công đoàn xã Hợp Tiến',
      'Ban Dân vận Đảng ủy xã',
      'trên địa bàn xã',
    ]) {
      expect(tasks).toContain(said);
    }
  });
});
