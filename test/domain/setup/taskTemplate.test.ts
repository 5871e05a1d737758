import { describe, expect, test } from '@jest/globals';
import { fillPlanSlots } from '../../../src/domain/setup/planSlot';
import { taskTemplate } from '../../../src/domain/setup/taskTemplate';
import { isFormula } from '../../../src/domain/sheet/sheetDescription';
import { LANGUAGES, type Language } from '../../../src/domain/text/language';
import type { TaskColumn } from '../../../src/domain/tasks/taskColumns';
import { calculatedTasks, serialOf, type TaskSheetOptions } from './taskSheet';

/** A column of the tasks of a clause. */
function column(
  name: TaskColumn,
  clause: string,
  options?: TaskSheetOptions,
  language: Language = 'vi',
) {
  return calculatedTasks(language, options)
    .filter((task) => task.clause === clause)
    .map((task) => task[name]);
}

describe('the days of the tasks', () => {
  test('are those of the default plan: the day before a deadline, the period of the publicity', () => {
    const [pilot, grassroots, upper] = ['2023-02-14', '2023-05-30', '2023-07-30'].map(serialOf);
    expect(column('due', 'II.4.1')).toEqual([pilot, '', grassroots]);
    expect(column('start', 'II.4.1')).toEqual([serialOf('2023-01-01'), '', serialOf('2023-01-01')]);
    expect(column('due', 'II.4.2')).toEqual([upper]);
    expect(column('start', 'II.4.2')).toEqual(['']);
    for (const clause of ['II.5', 'III.5']) {
      const due = column('due', clause);
      expect(due).toEqual(due.map(() => serialOf('2023-09-30')));
      expect(column('start', clause)).toEqual(due.map(() => serialOf('2022-05-01')));
    }
    for (const clause of ['II.2', 'III.1', 'III.2', 'III.3', 'III.6']) {
      expect(new Set(column('due', clause))).toEqual(new Set(['']));
    }
  });

  test.each([
    ['inclusive', 0],
    ['còn trong hạn', 0],
    ['The day itself is on time', 0],
    [' exclusive ', 1],
    ['Đúng ngày đó là trễ', 1],
    ['the day itself is late', 1],
  ])('the reading %p: %i days before', (reading, days) => {
    const plan = { before_reading: reading };
    expect(column('due', 'II.4.2', { plan })).toEqual([serialOf('2023-07-31') - days]);
    expect(column('due', 'II.4.1', { plan })[0]).toBe(serialOf('2023-02-15') - days);
  });

  test('without a deadline of its own the pilot has that of the grassroots congresses', () => {
    const plan = { 'pilot.complete_before': null };
    expect(column('due', 'II.4.1', { plan })[0]).toBe(serialOf('2023-05-30'));
    const none = { plan: { ...plan, 'grassroots.complete_before': null } };
    expect(column('due', 'II.4.1', none)).toEqual(['', '', '']);
    expect(column('status', 'II.4.1', none)[0]).toBe('Chưa có hạn');
  });

  test.each([
    '31/7/2028',
    '31-07-2028',
    '31.7.2028',
    '31/7/28',
    ' ngày 31/7/2028',
    'Ngày 31/07/2028 ',
    '2028-07-31',
    serialOf('2028-07-31'),
    serialOf('2028-07-31') + 0.5,
  ])('%p is a day, on whatever the spreadsheet is set', (written) => {
    const plan = { 'upper.complete_before': written, 'upper.start_from': written };
    expect(column('due', 'II.4.2', { plan })).toEqual([serialOf('2028-07-30')]);
    expect(column('start', 'II.4.2', { plan })).toEqual([serialOf('2028-07-31')]);
  });

  test.each([
    { 'upper.complete_before': 'cuối tháng 7' },
    { 'upper.complete_before': '7/31/2028' },
    { 'upper.complete_before': '32/7/2028' },
    { 'upper.complete_before': '31/7' },
    { 'upper.complete_before': 2028 },
    { before_reading: 'bao gồm' },
    { before_reading: null },
  ])('%p is no day, and the task lacks its data rather than its deadline', (plan) => {
    expect(column('due', 'II.4.2', { plan })).toEqual(['?']);
    expect(column('status', 'II.4.2', { plan })).toEqual(['Thiếu dữ liệu']);
  });

  test('the status follows the day', () => {
    const plan = { 'upper.complete_before': serialOf('2028-07-31') };
    const shown = (today: string) => column('status', 'II.4.2', { plan, today })[0];
    expect(shown('2028-07-30')).toBe('Sắp đến hạn');
    expect(shown('2028-07-31')).toBe('Quá hạn');
    expect(shown('2023-08-31')).toBe('Chưa đến hạn');
  });
});

describe('the texts of the tasks', () => {
  const COMMUNE: TaskSheetOptions = {
    plan: {
      'plan.id': 'xa-ban-bo',
      'level.upper': 'Cấp xã; Xã',
      'upper.congress': 'Đại hội Công đoàn xã Bản Bo',
      'upper.body': 'Ban Chấp hành Công đoàn xã',
      'upper.order': 'trước',
      'upper.max_days': 1,
      'grassroots.max_days': '3 buổi',
      'unit.label': 'công đoàn cơ sở',
      'unit.committee': 'Ban Chấp hành công đoàn cơ sở',
      'pilot.unit': null,
      'term.next': '2025-2030',
      superior_body: null,
    },
    clauses: { 'upper.complete_before': 'III.2', 'grassroots.complete_before': '-' },
    ruleClauses: { 'personnel-approved': ' V.1 ', 'documents-approved': 'V.2' },
  };

  test('name what the default plan names', () => {
    expect(column('content', 'II.4.1')).toEqual([
      'Chỉ đạo tổ chức đại hội điểm tại Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên',
      'Rút kinh nghiệm đại hội điểm để chỉ đạo chung trong toàn huyện',
      'Tổ chức đại hội tại các CĐCS, mỗi đại hội không quá 01 ngày',
    ]);
    expect(column('content', 'II.4.2')).toEqual([
      'Tổ chức Đại hội Công đoàn huyện nhiệm kỳ 2023-2028, không quá 1,5 ngày',
    ]);
    expect(column('content', 'II.4.2', {}, 'en')).toEqual([
      'Hold Đại hội Công đoàn huyện, term 2023-2028, of at most 1.5 days',
    ]);
    expect(column('content', 'II.4.1', {}, 'en')[2]).toBe(
      'Hold the congress of every CĐCS, each of at most 1 day',
    );
    expect(column('lead', 'III.6')).toEqual(['Ban Dân vận Huyện ủy']);
    expect(column('content', 'II.2')[0]).toMatch(/hướng dẫn của Liên đoàn Lao động tỉnh Lai Châu$/);
    expect(column('note', 'III.5')[0]).toBe('Thời gian theo mục II.5');
    expect(column('note', 'II.4.2')).toEqual(['Sau khi các CĐCS hoàn thành đại hội']);
  });

  test('name what another plan names, and no word of the first', () => {
    const tasks = calculatedTasks('vi', COMMUNE);
    const upper = tasks.find(
      ({ content }) => typeof content === 'string' && content.startsWith('Tổ chức Đại hội'),
    )!;
    expect(upper).toMatchObject({
      clause: 'III.2',
      content: 'Tổ chức Đại hội Công đoàn xã Bản Bo nhiệm kỳ 2025-2030, không quá 01 ngày',
      lead: 'Ban Chấp hành Công đoàn xã',
      note: 'Trước khi các công đoàn cơ sở tổ chức đại hội',
    });
    expect(tasks.find(({ clause }) => clause === 'II.4.1')).toMatchObject({
      content: 'Tổ chức đại hội tại các công đoàn cơ sở, mỗi đại hội không quá 3 buổi',
      lead: 'Ban Chấp hành công đoàn cơ sở',
    });
    const last = tasks.at(-1)!;
    expect(last.lead).toBe('Ban Dân vận Đảng ủy xã');
    for (const language of LANGUAGES) {
      const said = JSON.stringify(calculatedTasks(language, COMMUNE));
      expect(said).not.toMatch(/huyện|district|CĐCS|LĐLĐ|Lai Châu|179|Liên đoàn|điểm/i);
    }
  });

  test('cite the clauses that another plan gives its rules, and none that is of the first alone', () => {
    const clauseOf = (start: string) =>
      calculatedTasks('vi', COMMUNE).find(
        ({ content }) => typeof content === 'string' && content.startsWith(start),
      )?.clause;
    expect(clauseOf('Lập đề án nhân sự')).toBe('V.1');
    expect(clauseOf('Báo cáo văn kiện đã duyệt')).toBe('V.2');
    // What the plan leaves blank is the default plan's, as everywhere.
    expect(clauseOf('Theo dõi, đôn đốc')).toBe('III.6');
    expect(clauseOf('Phổ biến Kế hoạch')).toBe('');
    expect(clauseOf('Đưa tin, bài')).toBe('');
  });

  test('a plan without a pilot has no task of it, and the numbers run on', () => {
    const tasks = calculatedTasks('vi', COMMUNE);
    expect(tasks.map(({ no }) => no)).toEqual(tasks.map((_, i) => i + 1));
    expect(tasks).toHaveLength(calculatedTasks('vi').length - 2);
    expect(
      calculatedTasks('vi')
        .map(({ no }) => no)
        .at(-1),
    ).toBe(tasks.length + 2);
  });

  test('each pilot unit is named by its first spelling', () => {
    const plan = { 'pilot.unit': 'Trường A; TH A |\nTrạm B;TB\n\nCông ty C' };
    expect(column('content', 'II.4.1', { plan })[0]).toBe(
      'Chỉ đạo tổ chức đại hội điểm tại Trường A, Trạm B, Công ty C',
    );
    expect(column('partners', 'II.4.1', { plan })[0]).toBe('Chi bộ Trường A, Trạm B, Công ty C');
  });

  test.each([
    ['vi', 2, '02 ngày'],
    ['vi', 10, '10 ngày'],
    ['vi', 0.5, '0,5 ngày'],
    ['vi', '1,5', '1,5 ngày'],
    ['vi', '1.5', '1,5 ngày'],
    ['vi', '02 ngày', '02 ngày'],
    ['vi', '1 Buổi', '1 Buổi'],
    ['en', 2, '2 days'],
    ['en', '1,5', '1.5 days'],
    ['en', 1, '1 day'],
  ] as const)('in %s a limit of %p is %p', (language, days, text) => {
    const [said] = column('content', 'II.4.2', { plan: { 'upper.max_days': days } }, language);
    expect(said).toMatch(new RegExp(` ${text}$`));
  });

  test.each([
    ['after', 'Sau khi các CĐCS hoàn thành đại hội'],
    ['Sau', 'Sau khi các CĐCS hoàn thành đại hội'],
    ['before', 'Trước khi các CĐCS tổ chức đại hội'],
    ['không xét', ''],
  ])('with the order %p the upper congress says %p', (order, note) => {
    expect(column('note', 'II.4.2', { plan: { 'upper.order': order } })).toEqual([note]);
  });

  test('a name that the plan leaves blank is shown as a gap', () => {
    const plan = { 'upper.congress': null };
    expect(column('content', 'II.4.2', { plan })).toEqual([
      'Tổ chức … nhiệm kỳ 2023-2028, không quá 1,5 ngày',
    ]);
  });

  test.each(LANGUAGES)('Excel, too, takes every formula: %s', (language) => {
    const cell = "'Kế hoạch đại hội công đoàn'!$AC$100";
    const cells = { value: () => cell, clause: () => cell, ruleClause: () => cell };
    for (const { formula: template } of taskTemplate(language).rows.flat().filter(isFormula)) {
      const formula = fillPlanSlots(template, cells);
      expect(formula.length).toBeLessThan(8192);
      for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
        expect(text!.length).toBeLessThanOrEqual(255);
      }
      // Written with a decimal or an array, a formula would be read otherwise in another locale.
      expect(formula.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/\d\.\d|[{}\\;]/);
    }
  });
});
