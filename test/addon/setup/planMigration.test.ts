import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { setUpPage } from '../../../src/addon/addonApi';
import { calculate, type Scalar, type Sheet, type Workbook } from '../../../src/document';
import { PARAMETER_KEYS } from '../../../src/domain/plan/parameters';
import { readPlanSheet } from '../../../src/domain/plan/reading/planSheet';
import { DEFAULT_PLAN } from '../../../src/domain/plan/plans';
import { type PlanReading, readPlan } from '../../../src/domain/plan/reading/readPlan';
import { SET_UP_VERSION, setUpSheets } from '../../../src/domain/setup';
import { writeSetUpFile } from '../../../src/domain/setup/setUpFile';
import type { SetUpSheet } from '../../../src/domain/setup/setUpNames';
import type { Cell } from '../../../src/domain/sheet/cell';
import { LANGUAGES, type Language } from '../../../src/domain/text/language';
import { FILES } from '../../bundle';
import { addSheet, documentOf, openHost, sheetOf } from '../openHost';

const PLAN = 'Kế hoạch';
/** The plan sheet as set-up described it in version 1. */
const VERSION_1 = JSON.parse(
  readFileSync(join(__dirname, 'planSheetOfVersion1.json'), 'utf8'),
) as Record<Language, SetUpSheet>;
const OLD_KEYS = ['district.complete_before', 'district.max_days', 'pilot_first.severity'];

/** A document with the plan sheet that version 1 of the product made. */
function versionOne(language: Language = 'vi'): Workbook {
  const workbook = documentOf('Trang tính1', []);
  const page = writeSetUpFile([VERSION_1[language]]);
  const files = { ...FILES, [setUpPage('vi')]: page };
  openHost(workbook, { files }).run('setUp', [['plan']]);
  const sheet = sheetOf(workbook, PLAN);
  sheet.metadata = [{ key: 'congress.setup', value: 'plan:1', column: null }];
  return workbook;
}

const migrate = (workbook: Workbook) => openHost(workbook).run('setUp', [['plan']]);

function read(workbook: Workbook): PlanReading {
  const rows = Array.from(sheetOf(workbook, PLAN).rows, (row) => (row?.values ?? []).map(asCell));
  return readPlan([readPlanSheet({ name: PLAN, rows, merges: [] })]);
}

function asCell(value: Scalar | undefined): Cell {
  return typeof value === 'object' || value === undefined ? '' : value;
}

/** Everything of a plan but its clauses, which may be written in words. */
function valuesOf({ plan, problems }: PlanReading) {
  return {
    values: PARAMETER_KEYS.map((key) => [key, plan.get(key)]),
    pilotFirst: plan.ruleSetting('pilot-first')?.severity ?? 'warning',
    tables: [plan.quota, plan.termsFor('pilot', 'Khối Doanh nghiệp').maxDays],
    problems,
  };
}

const rowOf = (sheet: Sheet, text: string) =>
  sheet.rows.findIndex((row) => row?.values.includes(text));

function cell(sheet: Sheet, key: string, column: number): Scalar | undefined {
  return sheet.rows[rowOf(sheet, key)]?.values[column];
}

describe.each(LANGUAGES)('a plan sheet of version 1 in %s', (language) => {
  const workbook = versionOne(language);
  const before = sheetOf(workbook, PLAN).rows.map((row) => [...(row?.values ?? [])]);
  const result = migrate(workbook);
  const sheet = sheetOf(workbook, PLAN);
  const today = setUpSheets(language)[0]!;

  it('had the older keys, and reads as the default plan then as before', () => {
    const keys = before.map(([key]) => key);
    expect(OLD_KEYS.filter((key) => keys.includes(key))).toEqual(OLD_KEYS);
    const { plan, problems } = read(workbook);
    expect(problems).toEqual([]);
    for (const key of PARAMETER_KEYS) {
      const expected = key === 'language' ? language : DEFAULT_PLAN.values[key];
      // Version 1 left the body blank, and a blank is a value of the office's.
      expect([key, plan.get(key)]).toEqual([key, key === 'reporting_body' ? null : expected]);
    }
    expect(plan.quota).toEqual([]);
    expect(plan.ruleSetting('held-by-deadline')).toMatchObject({ severity: 'error' });
    expect(plan.ruleSetting('pilot-first')).toMatchObject({
      severity: 'warning',
      clause: 'II.4.1',
    });
  });

  it('says what was added', () => {
    const titles = language === 'vi' ? ['Thời hạn riêng', 'Quy tắc'] : ['Own deadlines', 'Rules'];
    expect(result).toEqual({
      made: [],
      kept: [PLAN],
      added: [
        'plan.id',
        'upper.start_from',
        'upper.order',
        'committee.min',
        'bch.min_women',
        'bch.min_young',
        'bch.min_ethnic',
        'bch.min_new',
        'form.plenary_below',
        'level.upper',
        'upper.congress',
        'upper.body',
        'unit.label',
        'unit.committee',
        'superior_body',
        'document_symbol',
        'addressees',
        'recipients',
        'signed_for',
        'signer_title',
        'signer',
        ...titles,
      ],
    });
  });

  it('has no old key, and every key of today once', () => {
    const keys = sheet.rows.map((row) => row?.values[0]);
    for (const key of OLD_KEYS) expect(keys).not.toContain(key);
    for (const key of PARAMETER_KEYS) expect(keys.filter((one) => one === key)).toEqual([key]);
  });

  it('keeps every other cell of its rows, and their order', () => {
    const renamed = (key: Scalar | undefined) =>
      typeof key === 'string' ? key.replace(/^district\./, 'upper.') : key;
    const expected = before
      .filter(([key]) => key !== 'pilot_first.severity')
      .map(([key, ...rest]) => [renamed(key), ...rest]);
    const stands = sheet.rows.map((row) => JSON.stringify((row?.values ?? []).slice(0, 6)));
    let at = -1;
    for (const row of expected) {
      if (row.every((one) => one == null)) continue;
      at = stands.indexOf(JSON.stringify(row), at + 1);
      expect([row[0], at >= 0]).toEqual([row[0], true]);
    }
  });

  it.each(['Hoàn thành trước', 'Mức độ'])(
    'has the table with %s as set-up makes it: cells, styles, formats, lists, notes',
    (header) => {
      const own = rowOf(sheet, header);
      const made = today.rows.findIndex((row) => row.includes(header));
      const style = (row: number, column: number) =>
        workbook.styles[sheet.rows[row]?.styles[column] ?? 0] ?? {};
      const fresh = documentOf('Trang tính1', []);
      openHost(fresh, { files: { ...FILES, [setUpPage('vi')]: writeSetUpFile([today]) } }).run(
        'setUp',
        [['plan']],
      );
      const model = sheetOf(fresh, PLAN);
      const shiftBy = own - made;
      for (let row = made - 1; row < made + 7; row++) {
        for (let column = 0; column < 7; column++) {
          const there = sheet.rows[row + shiftBy];
          expect([row, there?.values[column] ?? null]).toEqual([
            row,
            model.rows[row]?.values[column] ?? null,
          ]);
          expect(style(row + shiftBy, column)).toEqual(
            fresh.styles[model.rows[row]?.styles[column] ?? 0] ?? {},
          );
          expect(sheet.notes.get(row + shiftBy)?.get(column)).toBe(
            model.notes.get(row)?.get(column),
          );
          expect(listAt(sheet, row + shiftBy, column)).toEqual(listAt(model, row, column));
        }
      }
    },
  );

  it('leaves the rows that wait for size bands, above the new tables', () => {
    const bands = rowOf(sheet, 'Từ (đoàn viên)');
    const deadlines = rowOf(sheet, 'Hoàn thành trước');
    expect(deadlines - bands).toBe(9);
    expect(rowOf(sheet, 'Mức độ')).toBeGreaterThan(deadlines);
  });

  it('a second time changes nothing', () => {
    const now = JSON.stringify(sheet.rows);
    expect(migrate(workbook)).toMatchObject({ added: [] });
    expect(JSON.stringify(sheet.rows)).toBe(now);
    expect(sheet.metadata).toEqual([
      { key: 'congress.setup', value: `plan:${SET_UP_VERSION}`, column: null },
    ]);
  });
});

describe('what an office has on a plan sheet of version 1', () => {
  const write = (workbook: Workbook, key: string, column: number, value: Scalar) => {
    const sheet = sheetOf(workbook, PLAN);
    sheet.rows[rowOf(sheet, key)]!.values[column] = value;
  };

  it.each([
    ['error', 'lỗi'],
    ['off', 'tắt'],
    ['warning', 'cảnh báo'],
    ['nghiêm', 'nghiêm'],
  ])('the severity %s stands in Quy tắc as %s', (written, shown) => {
    const workbook = versionOne();
    write(workbook, 'pilot_first.severity', 2, written);
    const { problems } = read(workbook);
    migrate(workbook);
    const sheet = sheetOf(workbook, PLAN);
    expect(cell(sheet, 'pilot-first', 2)).toBe(shown);
    expect(rowOf(sheet, 'pilot_first.severity')).toBe(-1);
    expect(read(workbook).problems.map(({ kind }) => kind)).toEqual(
      problems.map(({ kind }) => kind),
    );
  });

  it('a remark of its own on the old severity stays where it is', () => {
    const workbook = versionOne();
    write(workbook, 'pilot_first.severity', 5, 'theo ý kiến thường trực');
    migrate(workbook);
    const sheet = sheetOf(workbook, PLAN);
    const row = sheet.rows[rowOf(sheet, 'theo ý kiến thường trực')]!.values;
    expect([row[0] ?? null, row[2]]).toEqual([null, 'warning']);
    expect(read(workbook).problems).toEqual([]);
  });

  it('values, notes, own columns, own tables and size bands stay', () => {
    const workbook = versionOne();
    const sheet = sheetOf(workbook, PLAN);
    write(workbook, 'district.max_days', 2, 2);
    write(workbook, 'district.max_days', 6, 'văn phòng ghi');
    write(workbook, 'place', 2, 'Bình Lư');
    sheet.notes.set(rowOf(sheet, 'place'), new Map([[2, 'hỏi lại chị Hoa']]));
    const bands = rowOf(sheet, 'Từ (đoàn viên)');
    sheet.rows[bands + 1] = { values: [1, 50, 40, 3, 5, 2], styles: [] };
    sheet.rows[bands + 20] = { values: ['Danh bạ', 'chị Hoa', '0987'], styles: [] };
    migrate(workbook);
    expect(cell(sheet, 'upper.max_days', 2)).toBe(2);
    expect(cell(sheet, 'upper.max_days', 6)).toBe('văn phòng ghi');
    expect(sheet.notes.get(rowOf(sheet, 'place'))?.get(2)).toBe('hỏi lại chị Hoa');
    const { plan, problems } = read(workbook);
    expect(problems).toEqual([]);
    expect([plan.get('place'), plan.get('upper.max_days')]).toEqual(['Bình Lư', 2]);
    expect(plan.quota).toEqual([
      {
        level: null,
        from: 1,
        to: 50,
        delegates_max: 40,
        committee_min: 3,
        committee_max: 5,
        sent_up: 2,
      },
    ]);
    expect(rowOf(sheet, 'Hoàn thành trước')).toBeGreaterThan(rowOf(sheet, 'Danh bạ'));
  });

  it('a table beside the parameters is not cut by the new rows', () => {
    const workbook = versionOne();
    const sheet = sheetOf(workbook, PLAN);
    const last = rowOf(sheet, 'prepared_by');
    const bands = rowOf(sheet, 'Từ (đoàn viên)');
    sheet.rows[bands]!.values = [];
    const beside = [
      ['Từ (đoàn viên)', 'Đến', 'ĐB tối đa'],
      [1, 50, 40],
      [51, 99, 60],
      [100, null, 80],
    ];
    for (let row = last - 1; row < last + 3; row++) {
      const there = sheet.rows[row]?.values ?? [];
      const values = Array.from({ length: 8 }, (_, column) => there[column] ?? null);
      sheet.rows[row] = { values: [...values, ...beside[row - last + 1]!], styles: [] };
    }
    expect(read(workbook).plan.quota).toHaveLength(3);
    migrate(workbook);
    expect(read(workbook).problems).toEqual([]);
    expect(read(workbook).plan.quota.map(({ from }) => from)).toEqual([1, 51, 100]);
  });

  it('formulas elsewhere follow the cells that move, and so does the as-of cell', () => {
    const workbook = versionOne();
    const sheet = sheetOf(workbook, PLAN);
    const own = addSheet(workbook, 'Riêng', [[null, null, null]]);
    const cellOf = (key: string) => `'${PLAN}'!C${rowOf(sheet, key) + 1}`;
    const host = openHost(workbook);
    host.edit('Riêng', 'A1', `=${cellOf('due_soon_days')}`);
    host.edit('Riêng', 'B1', `=${cellOf('propaganda.to')}`);
    host.edit('Riêng', 'C1', `='${PLAN}'!A${rowOf(sheet, 'Từ (đoàn viên)') + 1}`);
    const shown = () => {
      calculate(workbook, () => Date.parse('2023-05-20T05:00:00Z'));
      return [...own.rows[0]!.values];
    };
    expect(shown()).toEqual([15, 45_199, 'Từ (đoàn viên)']);
    migrate(workbook);
    expect(shown()).toEqual([15, 45_199, 'Từ (đoàn viên)']);
    addSheet(workbook, 'Theo dõi', [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', '12/4/2023'],
    ]);
    openHost(workbook).run('checkFromMenu');
    expect(cell(sheet, 'Số liệu tính đến ngày', 2)).toBe(45_066);
  });

  it('nothing is changed where a part is protected from the user, who is told whom to ask', () => {
    const workbook = versionOne();
    const sheet = sheetOf(workbook, PLAN);
    sheet.protections.push({
      area: { top: 3, left: 0, bottom: 30, right: 1 },
      description: 'khóa',
      editors: ['chu@example.org'],
      warningOnly: false,
    });
    const before = JSON.stringify(sheet.rows);
    const host = openHost(workbook, { user: { email: 'khac@example.org' } });
    expect(() => host.run('setUp', [['plan']])).toThrow(
      /Trang “Kế hoạch” có vùng được bảo vệ “khóa” \(A4:B31\) nên chưa bổ sung được gì/,
    );
    expect(JSON.stringify(sheet.rows)).toBe(before);
  });

  it('a run that stops anywhere leaves the same plan, and the next one finishes', () => {
    const expected = valuesOf(read(versionOne()));
    for (let stop = 0, isDone = false; !isDone; stop++) {
      const workbook = versionOne();
      const host = openHost(workbook);
      let calls = 0;
      host.beforeCall = (name) => {
        if (/\.(?:set|insert|delete|clear)/.test(name) && calls++ === stop) {
          throw new Error('stopped');
        }
      };
      try {
        host.run('setUp', [['plan']]);
        isDone = true;
      } catch {
        expect([stop, valuesOf(read(workbook))]).toEqual([stop, expected]);
        host.beforeCall = undefined;
        host.run('setUp', [['plan']]);
      }
      const sheet = sheetOf(workbook, PLAN);
      expect([stop, valuesOf(read(workbook))]).toEqual([stop, expected]);
      expect(OLD_KEYS.map((key) => rowOf(sheet, key))).toEqual([-1, -1, -1]);
      expect(sheet.rows.filter((row) => row?.values.includes('Mức độ'))).toHaveLength(1);
      expect(listAt(sheet, rowOf(sheet, 'pilot-first'), 2)?.[0]).toBe('lỗi');
    }
  });
});

function listAt({ validations }: Sheet, row: number, column: number) {
  return validations.find(
    ({ area: { top, left, bottom, right } }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  )?.list;
}
