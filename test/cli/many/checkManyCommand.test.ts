/** The command on many files: lines, exit codes, and a roll-up that agrees with the single checks. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROVINCE_AS_OF, provinceDocuments } from '../../../bench/province/provinceDocuments';
import { writeProvince } from '../../../bench/province/writeProvince';
import { checkFile } from '../../../src/cli/checkFile';
import type { CheckReport } from '../../../src/domain/check/checkReport';
import { STATUSES } from '../../../src/domain/unit/status';
import { readXlsx } from '../../../src/xlsx';
import { BUNDLE, FILES } from '../../bundle';
import { requireFaultless } from '../../xlsx/judge/requireFaultless';
import { runCommand } from '../runCommand';

const SIZE = { documents: 12, units: 240, seed: 5 };
const BROKEN = 'Cụm 1/hỏng.xlsx';

let folder: string;
/** What the command gives for a folder of twelve documents, a broken one and what lies beside them. */
let called: ReturnType<typeof runCommand>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-'));
  writeProvince(join(folder, 'tỉnh'), SIZE);
  const put = (name: string, text: string) => writeFileSync(join(folder, 'tỉnh', name), text);
  put(BROKEN, 'không phải');
  put('Cụm 1/~$Công đoàn 1.xlsx', 'x');
  put('đọc trước.docx', 'x');
  const shared = ['Mã CĐCS;Tên CĐCS;Ngày tổ chức', 'ZZ-1;Trường Chung;', 'ZZ-2;Riêng;'];
  put('trùng 1.csv', shared.slice(0, 2).join('\n'));
  put('trùng 2.csv', shared.join('\n'));
  called = call('tỉnh', '--plans', 'tỉnh', '--json', '--out', 'tỉnh/Tổng hợp.xlsx', '--jobs', '2');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function call(...args: string[]) {
  return runCommand(folder, [...args, '--as-of', PROVINCE_AS_OF]);
}

type Line = CheckReport & { readonly file: string };
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** The reports of the single checks of these files, each with its plan where that is a file. */
function singleReports(): Line[] {
  const plans = new Map(
    [...provinceDocuments(SIZE)].map(({ file, plan, planIn }) => [
      file,
      plan && planIn === 'file' ? join(folder, 'tỉnh', file.replace(/\.\w+$/, '.json')) : undefined,
    ]),
  );
  return [...plans.keys(), 'trùng 1.csv', 'trùng 2.csv'].map((file) => {
    const { report } = checkFile(
      {
        ...{ file: join(folder, 'tỉnh', file), plan: plans.get(file), asOf: PROVINCE_AS_OF },
        ...{ sheet: undefined, language: undefined, json: true, out: undefined },
      },
      { bundle: BUNDLE, files: FILES, language: 'vi' },
    );
    return { file: `tỉnh/${file}`, ...report };
  });
}

/** The rows of a sheet of the roll-up below its header. */
function rowsOf(name: string): (string | number)[][] {
  const { workbook } = readXlsx(readFileSync(join(folder, 'tỉnh/Tổng hợp.xlsx')));
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const rows = Array.from(sheet.rows, (row) =>
    Array.from(row?.values ?? [], (value) => value ?? ''),
  );
  const header = rows.findIndex(([first]) => first === 'TT');
  const table = rows.slice(header + 1) as (string | number)[][];
  // Below it stand notes and the room of a chart
  return table.filter((row) => row.length > 2);
}

const SUMMED = ['units', 'required', 'held'] as const;

describe('a folder of documents in many layouts', () => {
  let single: Line[];
  beforeAll(() => {
    single = singleReports();
  });

  it('gives a line of JSON for each, as the single checks give it, and none for the broken one', () => {
    expect(linesOf(called.stdout)).toEqual(single);
  });

  it('gives a line on stderr for the broken one and for each with which no plan goes, and exits with 2', () => {
    const unplanned = [...provinceDocuments(SIZE)].filter(({ plan }) => plan === undefined);
    expect(unplanned.length).toBeGreaterThan(2);
    expect(called.stderr.trim().split('\n')).toEqual([
      ...unplanned.map(({ file }) =>
        expect.stringContaining(`tỉnh/${file}: kiểm tra theo kế hoạch mặc định`),
      ),
      expect.stringMatching(/^tỉnh\/Cụm 1\/hỏng\.xlsx: Tệp không phải là bảng tính/),
      expect.stringMatching(/^tỉnh\/trùng 1\.csv: kiểm tra theo kế hoạch mặc định/),
      expect.stringMatching(/^tỉnh\/trùng 2\.csv: kiểm tra theo kế hoạch mặc định/),
    ]);
    expect(called.status).toBe(2);
  });

  it('makes a roll-up that agrees with the sum of the single checks', () => {
    const sum = (of: (line: Line) => number) => single.reduce((total, one) => total + of(one), 0);
    const severity = (name: string) => (line: Line) =>
      line.findings.filter((finding) => finding.severity === name).length;
    const held = sum(({ totals }) => totals.grassroots.held);
    const required = sum(({ totals }) => totals.grassroots.required);
    const shown = STATUSES.filter((status) => status !== 'exempt');
    const figures = [
      ...SUMMED.map((key) => sum(({ totals }) => totals.grassroots[key])),
      Math.round((held / required) * 1000) / 10,
      ...shown.map((status) => sum(({ totals }) => totals.byStatus[status])),
    ];
    const total = (name: string) => rowsOf(name).find(([, label]) => label === 'Tổng cộng')!;
    expect(total('Theo bảng').slice(4)).toEqual([
      ...figures,
      ...['error', 'warning', 'info'].map((name) => sum(severity(name))),
    ]);
    expect(total('Theo khối').slice(2)).toEqual([single.length, ...figures]);
    const overdue = single.flatMap(({ units }) =>
      units.filter(({ status }) => status === 'overdue').map(({ daysOverdue }) => daysOverdue),
    );
    expect(rowsOf('Quá hạn').map((row) => row[6])).toEqual(overdue.sort((a, b) => b - a));
  });

  it('counts in the roll-up how often each rule has found something', () => {
    const counts = new Map<string, number>();
    for (const { code } of single.flatMap(({ findings }) => findings)) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const listed = rowsOf('Quy tắc').filter(([no]) => typeof no === 'number');
    expect(new Map(listed.map((row) => [row[1], row[6]]))).toEqual(counts);
  });

  it('names in the roll-up the units of two documents, and the file that was not checked', () => {
    expect(rowsOf('Trùng lặp').map((row) => row.slice(1, 6))).toEqual([
      ['mã', 'ZZ-1', 'trùng 1.csv', 2, 'Trường Chung'],
      ['mã', 'ZZ-1', 'trùng 2.csv', 2, 'Trường Chung'],
    ]);
    expect(rowsOf('Chưa kiểm tra')).toEqual([
      [1, BROKEN, expect.stringMatching(/^Tệp không phải là bảng tính /)],
    ]);
  });

  it('makes a roll-up without fault, and leaves nothing else behind', () => {
    requireFaultless(readFileSync(join(folder, 'tỉnh/Tổng hợp.xlsx')));
    expect(readdirSync(join(folder, 'tỉnh')).sort()).toEqual(
      ['Cụm 1', 'Tổng hợp.xlsx', 'trùng 1.csv', 'trùng 2.csv', 'đọc trước.docx'].sort(),
    );
  });
});

it('an earlier roll-up in the folder is no document, and is replaced; a tracker never is; what is no tracker is in no figure', () => {
  mkdirSync(join(folder, 'again'));
  const at = (name: string) => join(folder, 'again', name);
  cpSync(join(folder, 'tỉnh/Tổng hợp.xlsx'), at('cũ.xlsx'));
  cpSync(join(folder, 'tỉnh/Tổng hợp.xlsx'), at('mới.xlsx'));
  cpSync(join(folder, 'tỉnh/trùng 1.csv'), at('a.csv'));
  cpSync(join(folder, 'tỉnh/Cụm 1/Công đoàn 2.xlsx'), at('b.xlsx'));
  writeFileSync(at('danh bạ.csv'), 'Tên,Số\nA,1\n');
  const { stdout, stderr, status } = call('again', '--out', 'again/mới.xlsx', '--lang', 'en');
  expect(stdout).toMatch(/\na\.csv .*\nb\.xlsx .*\nTotal .*\n/);
  expect(stdout).toContain(
    '2 trackers were checked.\n1 file has no tracker and is in no figure: danh bạ.csv. If one is a tracker, ',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('The roll-up is again/mới.xlsx');
  expect(stderr).toBe('again/cũ.xlsx: a roll-up made by this command, which is not checked.\n');
  const rolledUp = readXlsx(readFileSync(at('mới.xlsx'))).workbook;
  const valuesOf = (name: string) =>
    rolledUp.sheets.find((one) => one.name === name)!.rows.map((row) => row?.values ?? []);
  expect(valuesOf('Not checked').at(-1)).toEqual([
    1,
    'danh bạ.csv',
    expect.stringMatching(/no column “Tên CĐCS”, “Ngày tổ chức” in the first 20 rows/),
  ]);
  expect(valuesOf('By tracker').map((row) => row[2])).toEqual(
    expect.arrayContaining(["tam-duong-xi (the program's default)", 'som (sheet “Kế hoạch”)']),
  );
  const before = readFileSync(at('b.xlsx'));
  expect(call('again', '--out', 'again/b.xlsx', '--lang', 'en')).toEqual({
    status: 2,
    stdout: '',
    stderr: '--out must differ from the input file, which is never overwritten.\n',
  });
  expect(readFileSync(at('b.xlsx'))).toEqual(before);
});

it('a tracker is kept that is no input, and what lies there blank is not', () => {
  mkdirSync(join(folder, 'kept'));
  const at = (name: string) => join(folder, 'kept', name);
  cpSync(join(folder, 'tỉnh/Cụm 1/Công đoàn 2.xlsx'), at('b.xlsx'));
  const before = readFileSync(at('b.xlsx'));
  expect(call('tỉnh/trùng 1.csv', 'tỉnh/trùng 2.csv', '--out', 'kept/b.xlsx')).toEqual({
    status: 2,
    stdout: '',
    stderr: `--out: tệp ${at('b.xlsx')} đã có và không phải là bảng tổng hợp do lệnh này lập, hoặc đã được chương trình khác lưu lại, nên không bị ghi đè; hãy nêu tên khác.\n`,
  });
  expect(readFileSync(at('b.xlsx'))).toEqual(before);
  writeFileSync(at('blank.xlsx'), '');
  mkdirSync(at('empty'));
  writeFileSync(at('chung.json'), '{"plan.id": "2028"}');
  const plan = ['--plan', 'kept/chung.json'];
  const args = ['tỉnh/trùng 1.csv', 'kept/empty', '--out', 'kept/blank.xlsx', ...plan];
  const { status, stdout, stderr } = call(...args);
  expect(stdout).toContain('\nKế hoạch\n  tệp chung.json: 1 bảng\n\n');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Thư mục kept/empty không có tệp bảng tính nào (.xlsx, .xlsm, .csv) để kiểm tra.\n',
  });
  expect(readFileSync(at('blank.xlsx')).byteLength).toBeGreaterThan(5000);
});

describe('a call that gives nothing exits with 2 and a line', () => {
  it('for a folder whose files hold no tracker', () => {
    mkdirSync(join(folder, 'none'));
    writeFileSync(join(folder, 'none/a.csv'), 'Tên,Tuổi\nA,1\n');
    const { status, stderr } = call('none', '--json');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'Không tìm thấy bảng theo dõi nào trong 1 tệp: cần một bảng có cột “Tên CĐCS” và “Ngày tổ chức”.\n',
    });
  });

  it('for Word files of many trackers', () => {
    const { status, stderr } = call('tỉnh', '--report', 'a.docx');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '--report chỉ dùng khi kiểm tra một tệp; hãy nêu đúng một tệp, hoặc bỏ --report.\n',
    });
  });
});

it('--ndjson of one file is its line, and --plans of one file is its plan', () => {
  const { stdout, status } = call('tỉnh/trùng 1.csv', '--ndjson');
  expect(linesOf(stdout).map(({ file, units }) => [file, units.length])).toEqual([
    ['tỉnh/trùng 1.csv', 1],
  ]);
  expect(status).toBe(0);
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans/TRÙNG 1.json'), '{"plan.id": "riêng"}');
  const single = call('tỉnh/trùng 1.csv', '--json', '--plans', 'plans');
  expect(JSON.parse(single.stdout)).toMatchObject({ plan: 'riêng' });
  expect(single.stderr).toBe('');
  const other = call('tỉnh/trùng 2.csv', '--json', '--plans', 'tỉnh/Cụm 1');
  expect(other.stderr).toBe(
    'tỉnh/trùng 2.csv: kiểm tra theo kế hoạch mặc định, vì tệp không có trang “Kế hoạch” ghi thông số và thư mục của --plans không có trùng 2.json hay plan.json.\n',
  );
});

it('a plan.json in a folder that is checked without --plans is told of where the default plan held', () => {
  const office = join(folder, 'có kế hoạch');
  mkdirSync(office);
  writeFileSync(join(office, 'Plan.json'), '{"plan.id": "chung"}');
  writeFileSync(join(office, 'a.csv'), 'Tên CĐCS,Ngày tổ chức\nTrường A,5/5/2023\n');
  const told = call('có kế hoạch', 'tỉnh/trùng 1.csv', '--json');
  expect(told.stderr).toBe(
    'Thư mục có kế hoạch có tệp plan.json nhưng lệnh này không dùng: các tệp không nêu kế hoạch được kiểm tra theo kế hoạch mặc định. Muốn theo tệp đó, thêm --plans "có kế hoạch".\n',
  );
  expect(linesOf(told.stdout).map(({ plan }) => plan)).toEqual(['tam-duong-xi', 'tam-duong-xi']);
  const used = call('có kế hoạch', '--json', '--plans', 'có kế hoạch');
  expect({ plan: linesOf(used.stdout)[0]!.plan, stderr: used.stderr }).toEqual({
    plan: 'chung',
    stderr: '',
  });
  expect(call('có kế hoạch', '--json', '--plan', 'có kế hoạch/Plan.json').stderr).toBe('');
});
