/** The roll-up of many trackers: what each gives, and what its sheets say of all. */
import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/domain/check/checkResult';
import {
  type CheckedDocument,
  type RollUpInput,
  rollUpSheets,
  rulesOfAll,
} from '../../../src/domain/rollUp';
import { blocsOfAll } from '../../../src/domain/rollUp/blocShares';
import { documentShare } from '../../../src/domain/rollUp/documentShare';
import { duplicatesSheet } from '../../../src/domain/rollUp/duplicatesSheet';
import { overdueSheet } from '../../../src/domain/rollUp/overdueSheet';
import { sharedKeys } from '../../../src/domain/rollUp/sharedUnits';
import { type Language, LANGUAGES } from '../../../src/domain/text/language';
import { checkTable, type CheckInput, isoDay } from '../trackerTable';
import { faultsOf } from '../summary/wellFormed';

const AS_OF = '2023-06-15';

/** The document of a tracker with these rows. */
function documentOf(document: string, input: CheckInput): CheckedDocument {
  const result: CheckResult = checkTable({ asOf: AS_OF, ...input });
  return {
    document,
    plan: result.plan.get('plan.id') ?? null,
    planOrigin: { file: null, sheet: 'Kế hoạch' },
    asOf: result.asOf ?? null,
    ...documentShare(result, 'vi'),
  };
}

const FIRST = documentOf('a.xlsx', {
  rows: [
    { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A', Khối: 'Trường học', 'Ngày tổ chức': '12/4/2023' },
    { 'Mã CĐCS': 'A2', 'Tên CĐCS': 'CĐCS Trạm y tế', Khối: 'Cơ quan' },
    { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A', Khối: 'Trường học' },
    { 'Mã CĐCS': 'A9', 'Tên CĐCS': 'Đại hội huyện', Cấp: 'Huyện', Khối: '' },
  ],
});
const SECOND = documentOf('b/c.csv', {
  plan: { 'grassroots.complete_before': '2023-06-10' },
  rows: [
    { 'Mã CĐCS': 'a1', 'Tên CĐCS': 'Trường khác', Khối: 'trường  HỌC' },
    { 'Mã CĐCS': '', 'Tên CĐCS': 'trạm Y TẾ', Khối: '' },
    { 'Mã CĐCS': 'B3', 'Tên CĐCS': 'Riêng', Khối: '', 'Diện tổ chức': 'Không tổ chức' },
  ],
});
const INPUT: RollUpInput = {
  documents: [FIRST, SECOND],
  unread: [{ document: 'd.xlsx', reason: 'd.xlsx: hỏng.' }],
  builtAt: '20/05/2023 08:00',
  language: 'vi',
};

/** Rows of a sheet by its kind, without blank cells at their ends. */
function rowsOf(kind: string, input = INPUT) {
  const sheet = rollUpSheets(input).find((one) => one.kind === `roll-up-${kind}`)!;
  return sheet.rows.map((row) => {
    const filled = row.map((cell) => cell !== '');
    return row.slice(0, filled.lastIndexOf(true) + 1);
  });
}

describe('the share of a tracker', () => {
  it('has each unit once, and what is overdue of every level', () => {
    expect(FIRST.units).toEqual([
      { row: 2, code: 'A1', name: 'Trường A' },
      { row: 3, code: 'A2', name: 'CĐCS Trạm y tế' },
      { row: 5, code: 'A9', name: 'Đại hội huyện' },
    ]);
    expect(FIRST.overdue).toEqual([
      {
        row: 3,
        name: 'CĐCS Trạm y tế',
        bloc: 'Cơ quan',
        lastOnTimeDay: isoDay('2023-05-30'),
        days: 16,
      },
    ]);
    expect(FIRST.grassroots).toMatchObject({ units: 2, required: 2, held: 1 });
    expect(FIRST.upper).toMatchObject({ units: 1, held: 0 });
  });

  it('names no bloc where a unit names none, in whatever language', () => {
    const result = checkTable({ rows: [{ Khối: '' }, { Khối: 'Cơ quan' }] });
    for (const language of LANGUAGES) {
      expect(documentShare(result, language).blocs.map(({ label }) => label)).toEqual([
        '',
        'Cơ quan',
      ]);
    }
  });

  it('counts its findings by rule and severity', () => {
    expect(FIRST.findings.filter(({ code }) => code === 'held-by-deadline')).toEqual([
      {
        code: 'held-by-deadline',
        name: 'Quá hạn hoặc hoàn thành trễ hạn',
        severity: 'error',
        count: 2,
      },
    ]);
  });
});

it('blocs that are spelled alike are one, and units without a bloc come last', () => {
  const blocs = blocsOfAll([SECOND, FIRST], 'en').map(({ label, documents, units, held }) => ({
    label,
    documents,
    units,
    held,
  }));
  expect(blocs).toEqual([
    { label: 'trường  HỌC', documents: 2, units: 2, held: 1 },
    { label: 'Cơ quan', documents: 1, units: 1, held: 0 },
    { label: '(not given)', documents: 1, units: 2, held: 0 },
  ]);
});

describe('units in several documents', () => {
  const places = (documents: readonly CheckedDocument[]) =>
    sharedKeys(documents).map(({ by, value, places: at }) => [
      by,
      value,
      ...at.map(({ document, unit }) => `${document}:${unit.row}`),
    ]);

  it('are known by their code, else by their name without what stands before it', () => {
    expect(places([FIRST, SECOND])).toEqual([
      ['code', 'A1', 'a.xlsx:2', 'b/c.csv:2'],
      ['name', 'CĐCS Trạm y tế', 'a.xlsx:3', 'b/c.csv:3'],
    ]);
  });

  it('are told by their code alone where their name is the same too', () => {
    expect(places([FIRST, { ...FIRST, document: 'copy.xlsx' }])).toEqual([
      ['code', 'A1', 'a.xlsx:2', 'copy.xlsx:2'],
      ['code', 'A2', 'a.xlsx:3', 'copy.xlsx:3'],
      ['code', 'A9', 'a.xlsx:5', 'copy.xlsx:5'],
    ]);
  });

  it('are told by their name too where a third has that name and another code', () => {
    const [unit] = FIRST.units;
    const third = { ...SECOND, document: 'third', units: [{ ...unit!, row: 7, code: 'C7' }] };
    const two = { ...FIRST, units: [unit!] };
    expect(places([two, { ...two, document: 'copy' }, third])).toEqual([
      ['code', 'A1', 'a.xlsx:2', 'copy:2'],
      ['name', 'Trường A', 'a.xlsx:2', 'copy:2', 'third:7'],
    ]);
  });

  it('are not those that stand twice in one document, nor those without code and name', () => {
    const twice = { ...FIRST, units: [...FIRST.units, ...FIRST.units] };
    const nameless = { ...SECOND, units: [{ row: 2, code: '', name: '' }] };
    expect(places([twice, nameless, { ...nameless, document: 'e' }])).toEqual([]);
  });
});

it('rules stand in the order of how often they are broken, and in how many documents', () => {
  const finding = (code: string, severity: 'error' | 'info', count: number) =>
    ({ code, name: code.toUpperCase(), severity, count }) as CheckedDocument['findings'][number];
  const documents = [
    { ...FIRST, findings: [finding('b', 'error', 2), finding('a', 'error', 1)] },
    { ...SECOND, findings: [finding('a', 'info', 1), finding('a', 'error', 3)] },
  ];
  expect(rulesOfAll(documents)).toEqual([
    { code: 'a', name: 'A', bySeverity: { error: 4, warning: 0, info: 1 }, all: 5, documents: 2 },
    { code: 'b', name: 'B', bySeverity: { error: 2, warning: 0, info: 0 }, all: 2, documents: 1 },
  ]);
});

describe('the sheets', () => {
  it('are well formed in both languages, with files that were not checked and without', () => {
    for (const language of LANGUAGES) {
      for (const unread of [INPUT.unread, []]) {
        const sheets = rollUpSheets({ ...INPUT, unread, language });
        expect(sheets.flatMap(faultsOf)).toEqual([]);
        expect(sheets.map(({ kind }) => kind.replace('roll-up-', ''))).toEqual([
          'overview',
          'documents',
          'blocs',
          'overdue',
          'duplicates',
          'rules',
          ...(unread.length > 0 ? ['unread'] : []),
        ]);
      }
    }
  });

  it('add the documents up, the upper congress apart', () => {
    const [total] = rowsOf('documents').filter(([, label]) => label === 'Tổng cộng');
    expect(total!.slice(4, 8)).toEqual([5, 4, 1, 25]);
    expect(rowsOf('documents').at(-1)).toEqual([
      'Đại hội cấp trên không tính vào số liệu của bảng nào.',
    ]);
    const blocTotal = rowsOf('blocs').find(([, label]) => label === 'Tổng cộng');
    expect(blocTotal).toEqual(['', 'Tổng cộng', 2, ...total!.slice(4, 14)]);
  });

  it('say of each tracker which plan held, and by what, and count those under the default plan', () => {
    const origins = [
      { file: null, sheet: 'Kế hoạch' },
      { file: 'a.json', sheet: null },
      { file: 'a.json', sheet: 'Kế hoạch' },
      { file: null, sheet: null },
    ];
    const documents = origins.map((planOrigin) => ({ ...FIRST, plan: 'p', planOrigin }));
    const shown = (language: Language) =>
      rowsOf('documents', { ...INPUT, documents, language })
        .filter(([no]) => typeof no === 'number')
        .map((row) => row[2]);
    expect(shown('vi')).toEqual([
      'p (trang “Kế hoạch”)',
      'p (tệp a.json)',
      'p (tệp a.json, phần còn lại theo trang “Kế hoạch”)',
      'p (mặc định của chương trình)',
    ]);
    expect(shown('en')).toEqual([
      'p (sheet “Kế hoạch”)',
      'p (file a.json)',
      'p (file a.json, the rest from sheet “Kế hoạch”)',
      "p (the program's default)",
    ]);
    const overview = (some: readonly CheckedDocument[]) =>
      rowsOf('overview', { ...INPUT, documents: some });
    const figure = 'Bảng kiểm tra theo kế hoạch mặc định của chương trình';
    const note = [expect.stringContaining('thì kiểm tra theo kế hoạch mặc định')];
    expect(overview(documents)).toContainEqual([expect.any(Number), figure, 1]);
    expect(overview(documents)).toContainEqual(note);
    expect(overview(documents.slice(0, 3))).toContainEqual([expect.any(Number), figure, 0]);
    expect(overview(documents.slice(0, 3))).not.toContainEqual(note);
  });

  it('list what is overdue, the longest first, with its document and its row', () => {
    const documents = [SECOND, FIRST];
    expect(rowsOf('overdue', { ...INPUT, documents }).slice(4)).toEqual([
      [1, 'a.xlsx', 3, 'CĐCS Trạm y tế', 'Cơ quan', { date: '2023-05-30' }, 16],
      [2, 'b/c.csv', 2, 'Trường khác', 'trường  HỌC', { date: '2023-06-09' }, 6],
      [3, 'b/c.csv', 3, 'trạm Y TẾ', '', { date: '2023-06-09' }, 6],
    ]);
  });

  it('say the as-of day where it is one, and that it differs where it does', () => {
    const about = (documents: readonly CheckedDocument[]) =>
      rowsOf('rules', { ...INPUT, documents })[1];
    expect(about([FIRST, SECOND])).toEqual([
      'Ngày chốt số liệu: 15/06/2023 · Lập lúc: 20/05/2023 08:00',
    ]);
    expect(about([FIRST, { ...SECOND, asOf: isoDay('2023-06-16') }])).toEqual([
      'Ngày chốt số liệu: theo từng bảng · Lập lúc: 20/05/2023 08:00',
    ]);
  });

  it('give at a glance how many there are of what, the rate as a rate', () => {
    const figures: unknown = Object.fromEntries(
      rowsOf('overview').map(([, what, value]) => [what, value]),
    );
    expect(figures).toMatchObject({
      'Bảng kiểm tra theo kế hoạch mặc định của chương trình': 0,
      'Bảng theo dõi đã kiểm tra': 2,
      'Tệp không kiểm tra được': 1,
      'Tổng CĐCS': 5,
      'Tỷ lệ %': 25,
      'Quá hạn': 3,
      'Mã hoặc tên đơn vị có ở nhiều bảng': 2,
    });
    const [overview] = rollUpSheets(INPUT);
    const row = overview!.rows.findIndex(([, what]) => what === 'Tỷ lệ %');
    expect(overview!.formats.at(-1)).toEqual({
      row,
      column: 2,
      rows: 1,
      columns: 1,
      format: 'percent',
    });
  });

  it('show at a glance the twenty documents with most overdue, and chart no more blocs than can be read', () => {
    const counted = { ...FIRST.grassroots, byStatus: FIRST.grassroots.byStatus };
    const documents = Array.from({ length: 151 }, (_, i) => ({
      ...FIRST,
      document: `${i}.xlsx`,
      grassroots: { ...counted, byStatus: { ...counted.byStatus, overdue: i } },
      blocs: [{ ...counted, label: `Khối ${i}` }],
    }));
    const chartsOf = (count: number) =>
      rollUpSheets({ ...INPUT, documents: documents.slice(0, count) })
        .filter(({ kind }) => /overview|blocs/.test(kind))
        .map(({ kind, charts }) => [kind, ...charts.map(({ labels }) => labels.rows)]);
    expect(chartsOf(151)).toEqual([['roll-up-overview', 20], ['roll-up-blocs']]);
    expect(chartsOf(150)).toEqual([
      ['roll-up-overview', 20],
      ['roll-up-blocs', 150],
    ]);
    const named = rowsOf('overview', { ...INPUT, documents }).filter(
      ([, what]) => typeof what === 'string' && what.endsWith('.xlsx'),
    );
    expect(named.map(([no, what]) => [no, what])).toEqual(
      Array.from({ length: 20 }, (_, i) => [i + 1, `${150 - i}.xlsx`]),
    );
  });

  it('list 100,000 lines, and say how many more there are', () => {
    const [late] = FIRST.overdue;
    const row = Array.from({ length: 50_001 }, (_, i) => i);
    const units = row.map((at) => ({ row: at, code: `M${at}`, name: '' }));
    const overdue = row.map((at) => ({ ...late!, row: at }));
    const documents = ['a', 'b'].map((document) => ({ ...FIRST, document, units, overdue }));
    const ends = [overdueSheet, duplicatesSheet].map(({ describe: sheetOf }) =>
      sheetOf({ ...INPUT, documents })
        .rows.slice(4 + 99_999)
        .map(([first]) => first),
    );
    const more = '… và 2 dòng nữa; dùng --json để lấy đủ.';
    expect(ends).toEqual([
      [100_000, more],
      [50_000, more],
    ]);
  });

  it('chart where most is overdue, the blocs and the rules', () => {
    const charts = rollUpSheets(INPUT).flatMap(({ name, rows, charts: drawn }) =>
      drawn.map(({ labels, series }) => ({
        name,
        labels: rows.slice(labels.row, labels.row + labels.rows).map((row) => row[labels.column]),
        first: rows[labels.row]![series[0]!.values.column],
        series: series.map((one) => one.name),
      })),
    );
    expect(charts.map(({ name, labels }) => [name, labels])).toEqual([
      ['Tổng quan', ['b/c.csv', 'a.xlsx']],
      ['Theo khối', ['Trường học', 'Cơ quan', '(chưa ghi)']],
      ['Quy tắc', expect.arrayContaining(['Quá hạn hoặc hoàn thành trễ hạn'])],
    ]);
  });
});
