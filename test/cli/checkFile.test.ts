import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { checkFile } from '../../src/cli/checkFile';
import { parseCommandLine } from '../../src/cli/commandLine';
import { readXlsx } from '../../src/xlsx';
import { Sheet, Workbook } from '../../src/document';
import { HIDDEN_NAMES, RESULT_NAMES } from '../addon/resultNames';
import { BUNDLE, FILES } from '../bundle';
import { judgeCopy } from '../xlsx/judge/requireFaultless';
import { writeXlsx } from '../xlsx/judge/writeJudged';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Checks a file; a copy that is written comes before the judge. */
function check(...args: string[]) {
  const command = parseCommandLine(args);
  const checked = checkFile(command, { bundle: BUNDLE, files: FILES, language: 'vi' });
  if (command.out !== undefined) judgeCopy(command.out, command.file);
  return checked;
}

function codes(...args: string[]): string[] {
  return check(...args).report.findings.map(({ code }) => code);
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE2 container as old Excel and password-protected files are, with one directory entry. */
function container(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  bytes.set(CFB);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 1, true);
  Array.from(streamName).forEach((letter, i) => {
    view.setUint16(1024 + i * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(1024 + 0x40, (streamName.length + 1) * 2, true);
  return bytes;
}

const TRACKER = 'TT,Tên CĐCS,Ngày tổ chức\n1,Trường A,12/4/2023\n';

it('knows a table by headers that are written out, and leaves rows of unticked boxes out', () => {
  const rows = [
    'Số thứ tự,Tên công đoàn cơ sở (trực thuộc),Thời gian tổ chức đại hội,Đã báo cáo',
    '1,Trường A,12/4/2023,TRUE',
    'STT,Đơn vị,Ngày ĐH,',
    '2,Trường B,,FALSE',
    '3,,,FALSE',
    ',,,FALSE',
  ];
  const { units, skipped } = check(put('headers.csv', rows.join('\n'))).report;
  expect(units.map(({ row, unit }) => [row, unit])).toEqual([
    [2, 'Trường A'],
    [4, 'Trường B'],
  ]);
  expect(skipped).toEqual([{ row: 3, reason: 'repeated-header' }]);
});

describe('a file that cannot be checked gives one clear line', () => {
  it.each([
    ['missing.xlsx', null, /Không tìm thấy tệp/],
    ['empty.xlsx', '', /Tệp rỗng/],
    ['empty.csv', '', /Tệp rỗng/],
    ['text.xlsx', 'xin chào', /không phải là bảng tính/],
    [
      'picture.xlsx',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      /không phải là bảng tính/,
    ],
    ['document.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }), /không phải là bảng tính/],
    ['old.xls', container('Workbook'), /\.xls định dạng cũ.*lưu lại dạng \.xlsx/],
    ['secret.xlsx', container('EncryptedPackage'), /có mật khẩu.*lưu lại dạng \.xlsx/],
    ['cut.xlsx', writeXlsx(oneSheet()).slice(0, 900), /bị hỏng/],
    ['latin.csv', new Uint8Array([0x54, 0xea, 0x6e, 0x2c, 0xff, 0x0a]), /UTF-8/],
  ])('%s', (name, content, expected) => {
    const path = content === null ? join(folder, name) : put(name, content);
    const call = () => check(path);
    expect(call).toThrow(expected);
    expect(call).not.toThrow('\n');
  });

  it('a folder', () => {
    expect(() => check(folder)).toThrow(/Không đọc được tệp/);
  });

  it('a sheet that is not there, with those that are', () => {
    expect(() => check(put('a.csv', TRACKER), '--sheet', 'Khác')).toThrow(
      'Không có trang “Khác”. Các trang: “a”.',
    );
  });

  it('a plan file that is no JSON object', () => {
    const tracker = put('a.csv', TRACKER);
    expect(() => check(tracker, '--plan', put('plan.json', '[1]'))).toThrow(
      /không phải là tệp JSON/,
    );
    expect(() => check(tracker, '--plan', put('plan.json', '{'))).toThrow(/không phải là tệp JSON/);
    expect(() => check(tracker, '--plan', join(folder, 'none.json'))).toThrow(/Không tìm thấy tệp/);
  });

  it('an output that is the input', () => {
    const path = put('same.xlsx', writeXlsx(oneSheet()));
    expect(() => check(path, '--out', path)).toThrow(/không bao giờ bị ghi đè/);
    expect(() => check(path, '--out', join(folder, 'no/such/folder/out.xlsx'))).toThrow(
      /Không ghi được tệp/,
    );
  });
});

describe('a table that is not quite a tracker', () => {
  it('without a header is one finding', () => {
    const { report } = check(put('none.csv', 'a,b\n1,2\n'));
    expect(report.findings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['header-missing', null, null],
    ]);
    expect(report).toMatchObject({ units: [], skipped: [], totals: { units: 0 } });
  });

  it('with a column twice uses the left one and says so', () => {
    const { report } = check(
      put('twice.csv', 'Tên CĐCS,Ngày tổ chức,Đơn vị,Ngày ĐH\nA,12/4/2023,B,x\n'),
      '--as-of',
      '2023-05-20',
    );
    expect(report.findings.map(({ code }) => code)).toEqual([
      'header-duplicate',
      'header-duplicate',
    ]);
    expect(report.units).toMatchObject([{ unit: 'A', status: 'done-on-time' }]);
  });

  it('without rows has no units, and asks for the pilot', () => {
    expect(codes(put('rows.csv', 'Tên CĐCS,Ngày tổ chức,Điểm\n'))).toEqual(['pilot-designated']);
  });

  it('of 200 columns is read by its headers', () => {
    const spare = Array.from({ length: 198 }, (_, i) => `Cột riêng ${i}`);
    const path = put(
      'wide.csv',
      `${['Tên CĐCS', ...spare, 'Ngày tổ chức'].join(',')}\nA,${','.repeat(197)},31/4/2023\n`,
    );
    const [finding] = check(path, '--as-of', '2023-05-20').report.findings;
    expect(finding).toMatchObject({ code: 'date-unreadable', row: 2, column: 'GR' });
  });
});

describe('formulas that the file left without a result', () => {
  it('are worked out, said so, and saved as they were', () => {
    const workbook = oneSheet('Trường A');
    const [, unit] = workbook.sheets[0]!.rows;
    const dated = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
    unit!.values[2] = null;
    unit!.styles = [0, 0, dated];
    unit!.formulas = new Map([[2, 'DATE(2023,4,10)+2']]);
    const path = put('formula.xlsx', writeXlsx(workbook));
    const out = join(folder, 'formula-out.xlsx');
    const { report, fileNotices } = check(path, '--as-of', '2023-05-20', '--out', out);
    expect(report.units[0]?.held).toEqual(['2023-04-12', '2023-04-12']);
    expect(fileNotices).toMatchObject([{ code: 'formula-without-value', cell: 'C2' }]);
    const saved = readXlsx(readFileSync(out)).workbook.sheets[0]!.rows[1];
    expect(saved?.formulas?.get(2)).toBe('DATE(2023,4,10)+2');
  });
});

describe('precedence of the as-of date and the plan', () => {
  const plan = () =>
    put(
      'plan.json',
      JSON.stringify({ as_of: '2023-06-02', 'grassroots.complete_before': '2023-06-01' }),
    );

  it('the call goes before the plan file', () => {
    const { report } = check(put('a.csv', TRACKER), '--plan', plan(), '--as-of', '2023-05-20');
    expect(report.asOf).toBe('2023-05-20');
    expect(report.units[0]?.lastOnTimeDay).toBe('2023-05-31');
  });

  it('the plan file goes before the plan sheet, key by key', () => {
    const workbook = oneSheet();
    const sheet = new Sheet('Kế hoạch');
    sheet.rows = [
      ['Khóa', 'Giá trị'],
      ['as_of', '2023-07-01'],
      ['due_soon_days', 'nhiều'],
      ['pilot.complete_before', '2023-02-20'],
    ].map((values) => ({ values, styles: [] }));
    workbook.sheets.push(sheet);
    const path = put('plan.xlsx', writeXlsx(workbook));
    const { report } = check(path, '--plan', plan());
    expect(report.asOf).toBe('2023-06-02');
    expect(report.findings.filter(({ code }) => code === 'plan-invalid')).toMatchObject([
      { row: null, column: null, message: expect.stringContaining('(due_soon_days, Kế hoạch!B3)') },
    ]);
  });

  it.each(['[1]', '{"days": 3}', 'true', '"nhiều"'])(
    'of a value %s there is a finding',
    (value) => {
      const plan = put('odd.json', `{"due_soon_days": ${value}, "quota": ${value}}`);
      const found = codes(put('a.csv', TRACKER), '--plan', plan);
      expect(found.filter((code) => code === 'plan-invalid')).toHaveLength(2);
    },
  );

  it('an unknown key of the plan file is a finding', () => {
    expect(codes(put('a.csv', TRACKER), '--plan', put('odd.json', '{"complete": 1}'))).toContain(
      'plan-invalid',
    );
  });
});

function oneSheet(...names: string[]): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet('Theo dõi');
  sheet.rows = [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức'],
    ...(names.length > 0 ? names : ['Trường A']).map((name, i) => [i + 1, name, '12/4/2023']),
  ].map((values) => ({ values, styles: [] }));
  workbook.sheets.push(sheet);
  return workbook;
}

/** The names of sheets: in their order those that people see. */
function sheetNames({ sheets }: Workbook) {
  const namesOf = (isHidden: boolean) =>
    sheets.filter(({ hidden }) => hidden === isHidden).map(({ name }) => name);
  return { shown: namesOf(false), hidden: namesOf(true).sort() };
}

describe('the checked copy', () => {
  it('has the status beside the table and every summary sheet, and leaves the input as it was', () => {
    const path = put('in.xlsx', writeXlsx(oneSheet('Trường A', 'Trường B')));
    const before = readFileSync(path);
    const out = join(folder, 'out.xlsx');
    check(path, '--out', out, '--as-of', '2023-05-20');
    expect(readFileSync(path).equals(before)).toBe(true);
    const { workbook } = readXlsx(readFileSync(out));
    expect(sheetNames(workbook)).toEqual({
      shown: ['Theo dõi', ...RESULT_NAMES],
      hidden: [...HIDDEN_NAMES].sort(),
    });
    expect(workbook.sheets[0]!.rows.map((row) => row?.values)).toEqual([
      ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
      [1, 'Trường A', '12/4/2023', 'Hoàn thành đúng hạn'],
      [2, 'Trường B', '12/4/2023', 'Hoàn thành đúng hạn'],
    ]);
  });

  it('checked again gives the same sheets, in place of those written before', () => {
    const first = join(folder, 'first.xlsx');
    const second = join(folder, 'second.xlsx');
    check(put('in.xlsx', writeXlsx(oneSheet())), '--out', first, '--as-of', '2023-05-20');
    check(first, '--out', second, '--as-of', '2023-06-20');
    const { workbook } = readXlsx(readFileSync(second));
    expect(sheetNames(workbook)).toEqual({
      shown: ['Theo dõi', ...RESULT_NAMES],
      hidden: [...HIDDEN_NAMES].sort(),
    });
    expect(workbook.sheets[0]!.rows[0]?.values).toEqual([
      'TT',
      'Tên CĐCS',
      'Ngày tổ chức',
      'Trạng thái',
    ]);
  });

  it('leaves a status column that the user filled, and says so', () => {
    const workbook = oneSheet();
    const [header, unit] = workbook.sheets[0]!.rows;
    header!.values.push('Tiến độ');
    unit!.values.push('đang làm');
    const out = join(folder, 'own.xlsx');
    const { notices } = check(put('own-in.xlsx', writeXlsx(workbook)), '--out', out);
    expect(notices).toEqual([expect.stringContaining('được giữ nguyên')]);
    expect(readXlsx(readFileSync(out)).workbook.sheets[0]!.rows[1]?.values[3]).toBe('đang làm');
  });

  it('does not touch a sheet of the user that has the name of the findings sheet', () => {
    const workbook = oneSheet();
    const own = new Sheet('Kết quả kiểm tra');
    own.rows = [{ values: ['của tôi'], styles: [] }];
    workbook.sheets.push(own);
    const out = join(folder, 'named.xlsx');
    const { notices } = check(put('named-in.xlsx', writeXlsx(workbook)), '--out', out);
    expect(notices).toEqual([expect.stringContaining('“Kết quả kiểm tra (2)”')]);
    const { sheets } = readXlsx(readFileSync(out)).workbook;
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kết quả kiểm tra', 'Kết quả kiểm tra (2)']),
    );
    expect(sheets[1]!.rows[0]?.values).toEqual(['của tôi']);
  });

  it('holds every dangerous unit name as a text, in each sheet', () => {
    const names = [
      '=IMPORTXML("http://x","//a")',
      '+1',
      '-2+3',
      '@SUM(1)',
      '<img src=x onerror=alert(1)>',
      "'quoted",
      '\u202Eعكس',
      'x'.repeat(5000),
    ];
    const workbook = oneSheet(...names);
    for (const row of workbook.sheets[0]!.rows.slice(1)) row!.values[2] = '31/4/2023';
    const out = join(folder, 'names.xlsx');
    check(put('names-in.xlsx', writeXlsx(workbook)), '--out', out, '--as-of', '2023-05-20');
    const [, ...results] = readXlsx(readFileSync(out)).workbook.sheets;
    const findings = results.find(({ name }) => name === 'Kết quả kiểm tra')!;
    expect(findings.rows.slice(4, 4 + names.length).map((row) => row?.values[3])).toEqual(names);
    const formulas = results.flatMap(({ rows }) => rows.map((row) => row?.formulas?.size ?? 0));
    expect(Math.max(...formulas)).toBe(0);
  });

  it('is written from a CSV file too', () => {
    const out = join(folder, 'csv.xlsx');
    check(put('c.csv', TRACKER), '--out', out, '--as-of', '2023-05-20');
    const [tracker] = readXlsx(readFileSync(out)).workbook.sheets;
    expect(tracker!.rows[1]?.values).toEqual(['1', 'Trường A', '12/4/2023', 'Hoàn thành đúng hạn']);
  });
});

describe('of several trackers in a file', () => {
  it('the first is checked, and the others are named unless a sheet was asked for', () => {
    const workbook = oneSheet();
    const other = (name: string, headers: string[]) => {
      const sheet = new Sheet(name);
      sheet.rows = [headers, ['Trường B', '12/4/2023']].map((values) => ({ values, styles: [] }));
      workbook.sheets.push(sheet);
    };
    other('Danh bạ', ['Tên CĐCS', 'Điện thoại']);
    other('Khối xã', ['Tên CĐCS', 'Ngày tổ chức']);
    const file = put('several.xlsx', writeXlsx(workbook));
    const { report, otherTrackers } = check(file);
    expect([report.sheet, otherTrackers]).toEqual(['Theo dõi', ['Khối xã']]);
    const copy = join(folder, 'several-checked.xlsx');
    expect(check(file, '--out', copy).otherTrackers).toEqual(['Khối xã']);
    expect(check(copy).otherTrackers).toEqual(['Khối xã']);
    expect(check(file, '--sheet', 'Khối xã').otherTrackers).toEqual([]);
  });
});
