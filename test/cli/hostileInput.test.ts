/** Files and calls that nobody means: one line and exit code 2, or the copy; never a stack. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../src/xlsx';
import { Sheet, Workbook } from '../../src/document';
import { editPart } from '../xlsx/editPart';
import { runCommand } from './runCommand';
import { writeXlsx } from '../xlsx/judge/writeJudged';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const HEADER = 'TT,Tên CĐCS,Ngày tổ chức';
const UNIT = '1,Trường A,12/4/2023';
const TRACKER = `${HEADER}\n${UNIT}\n`;

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A workbook of two sheets with a part of it edited. */
function edited(part: string, edit: (xml: string) => string): Uint8Array {
  const workbook = new Workbook();
  for (const name of ['Theo dõi', 'Khác']) {
    const sheet = new Sheet(name);
    sheet.rows = TRACKER.trim()
      .split('\n')
      .map((line) => ({ values: line.split(','), styles: [] }));
    workbook.sheets.push(sheet);
  }
  return editPart(writeXlsx(workbook), part, edit);
}

/** What the command says where it refuses; nothing but the line is left of the call. */
function refusal(...args: string[]): string {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = runCommand(folder, args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat \S+ ?\(|\.ts:\d/);
  expect(readdirSync(folder)).toEqual(before);
  return stderr.trim();
}

/** The sheets of the copy, and what stderr says. */
function copyOf(...args: string[]) {
  const { status, stderr } = runCommand(folder, [...args, '--out', 'o.xlsx']);
  expect({ status, stack: /\bat \S+ \(/.test(stderr) }).toEqual({ status: 0, stack: false });
  const { sheets } = readXlsx(readFileSync(join(folder, 'o.xlsx'))).workbook;
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  return { sheets, said: stderr.trim() };
}

describe('a copy is refused with one line', () => {
  it('where two sheets of the file have one name', () => {
    const rename = (xml: string) => xml.replace('name="Khác"', 'name="THEO DÕI"');
    const file = put('twins.xlsx', edited('xl/workbook.xml', rename));
    expect(refusal(file, '--out', 'o.xlsx')).toBe(
      '--out: tệp có hai trang cùng tên “THEO DÕI”. Hãy đổi tên một trang rồi kiểm tra lại.',
    );
  });

  it.each([
    ['20 000 columns', 20_000],
    // More than the letters that the host reads
    ['30 000 columns', 30_000],
    ['no column left for the statuses', 16_384],
  ])('of a sheet with %s', (_, columns) => {
    const others = Array.from({ length: columns - 3 }, (__, i) => `c${i}`).join(',');
    const file = put('wide.csv', `${HEADER},${others}\n${UNIT}\n`);
    expect(refusal(file, '--out', 'o.xlsx', '--lang', 'en')).toBe(
      '--out: sheet "wide" with its status column needs more than the 16,384 columns of an .xlsx file. Delete columns, or leave --out out.',
    );
  });

  it('of a sheet with more rows than a file has', () => {
    const file = put('long.csv', `${TRACKER}${'\n'.repeat(1_048_576)}${UNIT}\n`);
    expect(refusal(file, '--out', 'o.xlsx')).toContain('“long” có quá 1.048.576 dòng');
  });

  it('where there is no such folder, or the name is that of a folder', () => {
    const file = put('a.csv', TRACKER);
    expect(refusal(file, '--out', 'none/o.xlsx')).toMatch(/Không ghi được .*: thư mục không có\.$/);
    expect(refusal(file, '--out', `${'o'.repeat(300)}.xlsx`)).toMatch(/: tên tệp quá dài\.$/);
  });

  it('where another file of the call cannot be written', () => {
    const file = put('a.csv', TRACKER);
    expect(refusal(file, '--out', 'o.xlsx', '--report', 'none/r.docx')).toMatch(
      /none\/r\.docx: thư mục không có\.$/,
    );
  });
});

describe('plan values are refused with one line', () => {
  it.each([
    ['a number without end', '{"due_soon_days": 1e400}'],
    ['a band with a number without end', '{"due_soon_days": 3, "quota": [{"from": 1e400}]}'],
    ['a band within a band', '{"quota": [{"from": 1, "to": {"at": 20}}]}'],
    ['lists within lists', `{"quota": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s', (_, json) => {
    const key = json.includes('quota') ? 'quota' : 'due_soon_days';
    const line = refusal(put('a.csv', TRACKER), '--plan', put('plan.json', json));
    expect(line).toContain(`plan.json, giá trị của “${key}” không dùng được`);
  });
});

describe('the copy is written', () => {
  it.each([
    ["'Đại hội 2023'.csv", 'Đại hội 2023'],
    ["'a.csv", 'a'],
    [`${'x'.repeat(30)}'a.csv`, 'x'.repeat(30)],
    ["'.csv", 'CSV'],
    ['History.csv', 'History (CSV)'],
  ])('of %s, whose sheet is called %s', (file, name) => {
    expect(copyOf(put(file, TRACKER)).sheets[0]!.name).toBe(name);
  });

  it('in English without a sheet that is called as Excel forbids', () => {
    const names = copyOf(put('a.csv', TRACKER), '--lang', 'en').sheets.map(({ name }) => name);
    expect(names).toContain('Progress history');
    expect(names).not.toContain('History');
  });

  it('with texts that are too long cut, which is said', () => {
    const file = put('note.csv', `${HEADER},Ghi chú\n${UNIT},${'g'.repeat(60_000)}\n`);
    const { sheets, said } = copyOf(file);
    expect(sheets[0]!.rows[1]!.values[3]).toBe('g'.repeat(32_767));
    expect(said).toBe(
      'Trang “note”: 1 ô (đầu tiên D2) dài hơn 32.767 ký tự là mức một ô của tệp .xlsx chứa được; phần sau bị cắt.',
    );
  });

  it('of a unit whose name is longer than Google Sheets takes', () => {
    const name = 'x'.repeat(60_000);
    const { sheets } = copyOf(put('name.csv', `${HEADER}\n1,${name},12/4/2023\n`));
    const cells = sheets.slice(1).flatMap(({ rows }) => rows.flatMap((row) => row?.values ?? []));
    expect(cells).toContain(name.slice(0, 32_767));
  });

  it('of a drop-down list on 300 000 areas', () => {
    const areas = Array.from({ length: 300_000 }, (_, i) => `F${i + 1}`).join(' ');
    const list =
      `<dataValidations count="1"><dataValidation type="list" sqref="${areas}">` +
      '<formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const add = (xml: string) => xml.replace('</sheetData>', `</sheetData>${list}`);
    const file = put('areas.xlsx', edited('xl/worksheets/sheet1.xml', add));
    const { validations } = copyOf(file).sheets[0]!;
    expect(validations.at(-1)).toEqual({
      area: { top: 299_999, left: 5, bottom: 299_999, right: 5 },
      list: ['a', 'b'],
    });
    expect(existsSync(join(folder, 'o.xlsx'))).toBe(true);
  });
});
