/** One of many files: every tracker of it, under its own plan, and nothing of the file before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkFile } from '../../../src/cli/checkFile';
import { checkOne, type FileTask, type ManyCall } from '../../../src/cli/many/checkOne';
import { rollUpBytes } from '../../../src/cli/many/rollUpFile';
import { createVmRealm } from '../../../src/cli/vmRealm';
import { Sheet, Workbook } from '../../../src/document';
import { rollUpSheets } from '../../../src/domain/rollUp';
import type { Language } from '../../../src/domain/text/language';
import { BUNDLE, FILES } from '../../bundle';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

const PROJECT = { bundle: BUNDLE, files: FILES };
const CALL: ManyCall = {
  project: PROJECT,
  language: 'vi',
  asked: undefined,
  sheet: undefined,
  asOf: '2023-06-06',
  plan: undefined,
  sharedPlan: undefined,
  hasPlans: false,
  json: true,
  rollUp: true,
};
const realm = createVmRealm();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-'));
  put('a.xlsx', { 'Theo dõi': TRACKER, 'Kế hoạch': plan('own') });
  put('b.xlsx', { 'Theo dõi': TRACKER });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TRACKER = [
  ['Tên CĐCS', 'Ngày tổ chức'],
  ['Trường A', '5/5/2023'],
];
const plan = (id: string) => [
  ['Khóa', 'Giá trị'],
  ['plan.id', id],
  ['language', 'en'],
];

function put(name: string, sheets: Readonly<Record<string, readonly (readonly string[])[]>>): void {
  const workbook = new Workbook();
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = new Sheet(title);
    sheet.rows = rows.map((values) => ({ values: [...values], styles: [] }));
    workbook.sheets.push(sheet);
  }
  writeFileSync(join(folder, name), writeXlsx(workbook));
}

const task = (file: string, more: Partial<FileTask> = {}): FileTask => ({
  path: join(folder, file),
  file: `t/${file}`,
  name: file,
  plan: undefined,
  ...more,
});

/** What comes of a file, its lines read. */
function check(file: string, call: Partial<ManyCall> = {}, more: Partial<FileTask> = {}) {
  const result = checkOne(task(file, more), { ...CALL, ...call }, realm);
  if (result.kind !== 'checked') return result;
  const lines = result.trackers.map(({ json }) => JSON.parse(json!) as Record<string, unknown>);
  return { ...result, lines };
}

/** The plans of a file's trackers: their ids, and what has said them. */
function plansOf(...args: Parameters<typeof check>): unknown {
  const result = check(...args);
  if (result.kind !== 'checked') return result;
  return result.trackers.map(({ document: { plan, planOrigin } }) => [plan, planOrigin]);
}

/** What the check of that file alone gives. */
function alone(file: string, language: Language = 'vi') {
  return checkFile(
    {
      ...{ file: join(folder, file), sheet: undefined, asOf: CALL.asOf, plan: undefined },
      ...{ language: undefined, json: true, out: undefined },
    },
    { ...PROJECT, language },
  );
}

it('a line is the result of the check of that file alone, with the file in front', () => {
  const result = check('b.xlsx');
  if (result.kind !== 'checked') throw new Error(result.kind);
  expect(result.trackers.map(({ json }) => json)).toEqual([
    JSON.stringify({ file: 't/b.xlsx', ...alone('b.xlsx').report }),
  ]);
});

it('nothing of a file is left for the next one in the same thread', () => {
  const before = check('b.xlsx');
  expect(plansOf('a.xlsx')).toMatchObject([['own', { sheet: 'Kế hoạch' }]]);
  expect(check('b.xlsx')).toEqual(before);
});

describe('a tracker is checked', () => {
  const SHEET = 'Kế hoạch';
  const sharedPlan = { name: 'plan.json', values: { 'plan.id': 'shared' } };

  it('under its own plan sheet, else under the plan of the folder, else under that of the project', () => {
    expect(plansOf('a.xlsx', { sharedPlan })).toEqual([['own', { file: null, sheet: SHEET }]]);
    expect(plansOf('b.xlsx', { sharedPlan })).toEqual([
      ['shared', { file: 'plan.json', sheet: null }],
    ]);
    expect(plansOf('b.xlsx')).toEqual([['tam-duong-xi', { file: null, sheet: null }]]);
  });

  it('under a plan sheet only where that says any of the plan', () => {
    const prose = [['Kế hoạch số 12'], ['Đại hội xong trước tháng 7']];
    put('prose.xlsx', { 'Theo dõi': TRACKER, 'Kế hoạch': prose });
    expect(plansOf('prose.xlsx')).toEqual([['tam-duong-xi', { file: null, sheet: null }]]);
    expect(plansOf('prose.xlsx', { sharedPlan })).toEqual([
      ['shared', { file: 'plan.json', sheet: null }],
    ]);
    const unnamed = [
      ['Thông số', 'Giá trị'],
      ['Hạn', '30/6/2028'],
    ];
    put('unnamed.xlsx', { 'Theo dõi': TRACKER, 'Kế hoạch': unnamed });
    expect(plansOf('unnamed.xlsx')).toEqual([['tam-duong-xi', { file: null, sheet: null }]]);
    expect(check('unnamed.xlsx')).toMatchObject({
      lines: [
        { findings: expect.arrayContaining([expect.objectContaining({ code: 'plan-invalid' })]) },
      ],
    });
    const table = [
      ['Mã', 'Mức độ'],
      ['pilot-first', 'lưu ý'],
    ];
    put('rules.xlsx', { 'Theo dõi': TRACKER, 'Kế hoạch': table });
    expect(plansOf('rules.xlsx', { sharedPlan })).toEqual([
      ['tam-duong-xi', { file: null, sheet: SHEET }],
    ]);
  });

  it('under a plan that bears its name or is given for all, before its own', () => {
    writeFileSync(join(folder, 'named.json'), '{"plan.id": "named"}');
    const named = { path: join(folder, 'named.json'), name: 'c/named.json' };
    expect(plansOf('a.xlsx', { sharedPlan }, { plan: named })).toEqual([
      ['named', { file: 'c/named.json', sheet: SHEET }],
    ]);
    expect(plansOf('a.xlsx', { plan: { name: 'all.json', values: { 'plan.id': 'all' } } })).toEqual(
      [['all', { file: 'all.json', sheet: SHEET }]],
    );
  });

  it('under the default plan with a line that says so, where there is a folder of plans', () => {
    const noticesOf = (file: string, call: Partial<ManyCall>) => {
      const result = check(file, call);
      return result.kind === 'checked' && result.notices;
    };
    expect(noticesOf('b.xlsx', { hasPlans: true })).toEqual([
      't/b.xlsx: kiểm tra theo kế hoạch mặc định, vì tệp không có trang “Kế hoạch” ghi thông số và thư mục của --plans không có b.json hay plan.json.',
    ]);
    expect(noticesOf('b.xlsx', {})).toEqual([]);
    expect(noticesOf('b.xlsx', { hasPlans: true, sharedPlan })).toEqual([]);
    expect(noticesOf('a.xlsx', { hasPlans: true })).toEqual([]);
    put('other.xlsx', {
      'Danh bạ': [
        ['Tên', 'Số'],
        ['A', '1'],
      ],
    });
    expect(noticesOf('other.xlsx', { hasPlans: true })).toEqual([]);
  });

  it('with each other tracker of its file, which the roll-up calls by its sheet', () => {
    put('two.xlsx', { Một: TRACKER, 'Ghi chép': [['x']], Hai: [...TRACKER, ['Trường B', '']] });
    const result = check('two.xlsx');
    if (result.kind !== 'checked') throw new Error(result.kind);
    expect(result.lines.map(({ sheet, file }) => [sheet, file])).toEqual([
      ['Một', 't/two.xlsx'],
      ['Hai', 't/two.xlsx'],
    ]);
    expect(result.trackers.map(({ document }) => document.document)).toEqual([
      'two.xlsx · Một',
      'two.xlsx · Hai',
    ]);
    const hai = check('two.xlsx', { sheet: 'Hai' });
    expect(hai.kind === 'checked' && hai.trackers.map(({ document }) => document.document)).toEqual(
      ['two.xlsx'],
    );
  });
});

it('units go along only where a roll-up is made, and a line only where lines are wanted', () => {
  const result = check('b.xlsx', { rollUp: false });
  const [tracker] = result.kind === 'checked' ? result.trackers : [];
  expect(tracker!.document).toMatchObject({ units: [], overdue: [], grassroots: { units: 1 } });
  const silent = checkOne(task('b.xlsx'), { ...CALL, json: false }, realm);
  expect(silent.kind === 'checked' && silent.trackers[0]!.json).toBeNull();
});

it('a roll-up names rules in its own language, whatever that of a plan is', () => {
  put('late.xlsx', { 'Theo dõi': [...TRACKER, ['Trường B', '']], 'Kế hoạch': plan('own') });
  const namesOf = (call: Partial<ManyCall>) => {
    const result = check('late.xlsx', call);
    if (result.kind !== 'checked') throw new Error(result.kind);
    return result.trackers[0]!.document.findings.map(({ code, name }) => [code, name]);
  };
  expect(namesOf({})).toEqual([['held-by-deadline', 'Quá hạn hoặc hoàn thành trễ hạn']]);
  expect(namesOf({ language: 'en' })).toEqual([['held-by-deadline', 'Overdue or late']]);
});

it('a file that cannot be checked is a line, with its path as people know it', () => {
  writeFileSync(join(folder, 'broken.xlsx'), 'x');
  expect(check('broken.xlsx')).toEqual({
    kind: 'unread',
    reason: expect.stringMatching(/^t\/broken\.xlsx: /) as never,
  });
  expect(check('none.xlsx')).toEqual({
    kind: 'unread',
    reason: 'Không tìm thấy tệp t/none.xlsx.',
  });
  expect(check('b.xlsx', { sheet: 'Khác' })).toEqual({
    kind: 'unread',
    reason: 'Không có trang “Khác”. Các trang: “Theo dõi”.',
  });
});

it('a roll-up that an earlier call has made is known as one', () => {
  const result = check('b.xlsx');
  const documents = result.kind === 'checked' ? [result.trackers[0]!.document] : [];
  const input = { documents, unread: [], language: 'vi' as const };
  writeFileSync(join(folder, 'rollUp.xlsx'), rollUpBytes(input, PROJECT));
  expect(check('rollUp.xlsx')).toEqual({ kind: 'roll-up' });
  expect(() => alone('rollUp.xlsx', 'en')).toThrow(
    /rollUp\.xlsx is a roll-up made by this command and no tracker; name the trackers instead\.$/,
  );
});

it('a roll-up that another program has saved is known by all its sheets, and a tracker beside some is checked', () => {
  const blank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]));
  for (const language of ['vi', 'en'] as const) {
    const empty = { language, documents: [], unread: [], builtAt: '' };
    const names = rollUpSheets(empty).map(({ name }) => name);
    const unread = [{ document: 'a', reason: 'b' }];
    const all = rollUpSheets({ ...empty, unread }).map(({ name }) => name);
    put('resaved.xlsx', blank(names));
    expect(check('resaved.xlsx')).toEqual({ kind: 'roll-up' });
    put('resaved.xlsx', blank(all));
    expect(check('resaved.xlsx')).toEqual({ kind: 'roll-up' });
    put('more.xlsx', { ...blank(names), 'Theo dõi': TRACKER });
    expect(check('more.xlsx')).toMatchObject({ kind: 'checked' });
    put('fewer.xlsx', { ...blank(names.slice(1)), [names[0]!]: TRACKER });
    expect(check('fewer.xlsx')).toMatchObject({ kind: 'checked' });
  }
});
