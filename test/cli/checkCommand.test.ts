import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { MESSAGES } from '../../src/cli/messages';
import { writeXlsx } from '../../src/xlsx';
import { ROOT, runCommand } from './runCommand';

function run(...args: string[]) {
  return runCommand(join(ROOT, 'samples'), args);
}

describe('npm run check', () => {
  it('with --json prints exactly one JSON document and exits with 1 for error findings', () => {
    const { status, stdout } = run('tam-duong.xlsx', '--json');
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      'sheet',
      'asOf',
      'plan',
      'beforeReading',
      'units',
      'findings',
      'skipped',
      'rulesNotRun',
      'totals',
    ]);
    expect(report).toMatchObject({
      asOf: '2023-05-20',
      plan: 'tam-duong-xi',
      totals: { units: 76 },
    });
    expect(status).toBe(1);
  });

  it('with --version prints the version of package.json and nothing else, and needs no file', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('--', '--version').status).toBe(2);
  });

  it.each(['--help', '-h'])('with %s prints how it is called, and needs no file', (option) => {
    expect(run(option)).toEqual({ status: 0, stdout: `${MESSAGES.vi.usage}\n`, stderr: '' });
    const english = run('a.xlsx', option, '--lang', 'en');
    expect(english).toEqual({ status: 0, stdout: `${MESSAGES.en.usage}\n`, stderr: '' });
    expect(run('--', option).status).toBe(2);
  });

  it('prints findings worst first, then totals, for people', () => {
    const { status, stdout } = run('tam-duong.xlsx', '--lang', 'en');
    expect(stdout.indexOf('Error (')).toBeGreaterThan(0);
    expect(stdout.indexOf('Warning (')).toBeGreaterThan(stdout.indexOf('Error ('));
    expect(stdout).toContain('75 grassroots unions');
    expect(stdout.split('\n')[2]).toBe('Plan: tam-duong-xi (sheet “Kế hoạch”)');
    expect(status).toBe(1);
  });

  it('exits with 2 and one line on stderr where it cannot check', () => {
    const { status, stdout, stderr } = run('no-such-file.xlsx', '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Không tìm thấy tệp')]);
  });

  it('names the columns that are not recognised, and the plan, each in one line for people', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    writeFileSync(
      join(folder, 'a.csv'),
      `Tên CĐCS,Ngày tổ chức,"Điện\nthoại",UBKT ${'dài '.repeat(30)}\nTrường A,12/4/2023,1,2\n`,
    );
    writeFileSync(join(folder, 'b.csv'), 'Tên CĐCS,Ngày tổ chức\nTrường A,12/4/2023\n');
    const lines = runCommand(folder, ['a.csv']).stdout.split('\n');
    expect(lines.filter((line) => line.includes('chưa nhận ra'))).toEqual([
      `Các cột chưa nhận ra: Điện thoại (C), ${`UBKT ${'dài '.repeat(30)}`.slice(0, 60)} (D).`,
    ]);
    const english = runCommand(folder, ['a.csv', '--lang', 'en']).stdout;
    expect(english).toContain('Columns that are not recognised: Điện thoại (C), ');
    expect(english.split('\n')[2]).toBe(
      "Plan: tam-duong-xi (the program's default). For another plan write it on a sheet “Kế hoạch” of the file (columns “Khóa” and “Giá trị”), or use --plan FILE.json.",
    );
    writeFileSync(join(folder, 'kh.json'), '{"plan.id": "2028"}');
    const other = runCommand(folder, ['b.csv', '--plan', 'kh.json']).stdout;
    expect(other).not.toContain('chưa nhận ra');
    expect(other.split('\n')[2]).toBe('Kế hoạch: 2028 (tệp kh.json)');
  });

  it('says in one line on stderr which trackers of the file were not checked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const workbook = new Workbook();
    for (const name of ['A', 'B', 'C']) {
      const sheet = new Sheet(name);
      const rows = [
        ['Tên CĐCS', 'Ngày tổ chức'],
        ['Trường A', '12/4/2023'],
      ];
      sheet.rows = rows.map((values) => ({ values, styles: [] }));
      workbook.sheets.push(sheet);
    }
    writeFileSync(join(folder, 'a.xlsx'), writeXlsx(workbook));
    const { stdout, stderr } = runCommand(folder, ['a.xlsx', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ sheet: 'A' });
    expect(stderr).toBe(
      'Chỉ kiểm tra bảng theo dõi đầu tiên. Tệp còn: “B”, “C”; dùng --sheet TÊN để kiểm tra từng trang.\n',
    );
  });
});
