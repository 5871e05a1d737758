import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentXml, paragraphsOf } from '../word/docxParts';
import { ROOT, runCommand } from './runCommand';

const SAMPLE = join(ROOT, 'samples/tam-duong.xlsx');
const TRACKER = 'TT,Tên CĐCS,Ngày tổ chức\n1,Trường A,12/4/2023\n2,Trường B,\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-'));
  writeFileSync(join(folder, 'a.csv'), TRACKER);
  writeFileSync(join(folder, 'held.csv'), 'Tên CĐCS,Ngày tổ chức\nTrường A,12/4/2023\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return runCommand(folder, args);
}

function textsOf(name: string): string[] {
  return paragraphsOf(documentXml(readFileSync(join(folder, name)))).map(({ text }) => text);
}

describe('--report and --reminders', () => {
  it('write the report and a letter a unit, beside --out and --json', () => {
    const options = ['--report', 'r.docx', '--reminders', 'l.docx', '--out', 'o.xlsx', '--json'];
    const { status, stdout, stderr } = run(SAMPLE, '--as-of', '2023-06-15', ...options);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { units } = JSON.parse(stdout) as { units: { status: string; unit: string }[] };
    const report = textsOf('r.docx');
    expect(report).toContain('BÁO CÁO');
    expect(report.join('\n')).toMatch(/Đến hết ngày 15\/6\/2023, có \d+\/72 CĐCS đã tổ chức/);
    const letters = textsOf('l.docx').filter((text) => text.startsWith('Kính gửi: '));
    const overdue = units.filter((unit) => unit.status === 'overdue');
    // One of them stands twice, and gets one letter
    const once = overdue.filter(({ unit }) => !unit.startsWith('CĐCS'));
    expect(once).toHaveLength(overdue.length - 1);
    expect(letters.slice(0, once.length)).toEqual(
      once.map(({ unit }) => `Kính gửi: Ban Chấp hành CĐCS ${unit}`),
    );
    expect(existsSync(join(folder, 'o.xlsx'))).toBe(true);
  });

  it('write no paper of a table in which no unit is known, and say why', () => {
    writeFileSync(join(folder, 'unknown.csv'), 'Cột 1,Cột 2\nTrường A,12/4/2023\n');
    const { status, stdout } = run(
      'unknown.csv',
      '--report',
      'no.docx',
      '--reminders',
      'no-l.docx',
    );
    expect(status).toBe(1);
    expect(stdout.split('Chưa lập được văn bản: bảng không có cột tên đơn vị')).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('no'))).toEqual([]);
  });

  it('say in the language of the call what they have written, of a .csv too', () => {
    const options = ['--as-of', '2023-06-15', '--report', 'en.docx', '--reminders', 'en-l.docx'];
    const { status, stdout } = run('a.csv', '--lang', 'en', ...options);
    expect(status).toBe(1);
    expect(stdout).toContain(`The report is ${join(folder, 'en.docx')}`);
    expect(stdout).toContain(`1 reminder letter is in ${join(folder, 'en-l.docx')}`);
    expect(textsOf('en.docx')).toContain('REPORT');
    expect(textsOf('en-l.docx')).toContain('To: the committee of Trường B');
  });

  it('use the plan of --plan', () => {
    const plan = { title_block: 'party', reporting_body: 'Ban Dân vận Huyện ủy' };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    run('a.csv', '--plan', 'plan.json', '--report', 'party.docx');
    const texts = textsOf('party.docx');
    expect(texts).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(texts).toContain('BAN DÂN VẬN HUYỆN ỦY');
  });

  it('write no letters where nobody is to be reminded, and say so', () => {
    const { status, stdout } = run('held.csv', '--reminders', 'none.docx');
    expect(stdout).toContain('Không có đơn vị nào cần đôn đốc nên không có văn bản đôn đốc.');
    expect(stdout).not.toContain('none.docx');
    expect([0, 1]).toContain(status);
    const json = run('held.csv', '--reminders', 'none.docx', '--json');
    expect(json.stderr).toBe('Không có đơn vị nào cần đôn đốc nên không có văn bản đôn đốc.\n');
    expect(Object.keys(JSON.parse(json.stdout) as object)).not.toContain('papers');
    expect(existsSync(join(folder, 'none.docx'))).toBe(false);
  });
});

describe('a call that cannot be carried out ends with 2 and one line, and writes nothing:', () => {
  beforeAll(() => {
    linkSync(join(folder, 'a.csv'), join(folder, 'link.docx'));
  });

  it.each([
    [
      'another ending',
      ['a.csv', '--report', 'r.doc'],
      /--report: “r.doc” phải có đuôi \.docx\. Cách/,
    ],
    ['no name', ['a.csv', '--reminders='], /--reminders: “” phải có đuôi \.docx\./],
    ['over the input', ['a.csv', '--report', 'link.docx'], /--report phải khác tệp đầu vào/],
    [
      'two in one',
      ['a.csv', '--report', 'x.docx', '--reminders', './x.docx'],
      /phải là hai tệp khác nhau/,
    ],
    [
      'no folder',
      ['a.csv', '--report', 'none/r.docx'],
      /Không ghi được tệp .*: thư mục không có\./,
    ],
  ])('%s', (_what, args, line) => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(TRACKER);
  });
});

it('the library of Word files is not loaded by a check that writes none', () => {
  const hook = join(folder, 'hook.mjs');
  writeFileSync(
    hook,
    `import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
export async function resolve(name, context, next) {
  if (name.includes('/wordFile')) process._rawDebug('docx is loaded');
  return next(name, context);
}\`));`,
  );
  expect(readFileSync(join(ROOT, 'dist-cli/bin/check.js'), 'utf8')).not.toContain(
    'node_modules/docx',
  );
  const { stderr } = runCommand(folder, ['a.csv', '--json'], { before: ['--import', hook] });
  expect(stderr).not.toContain('docx is loaded');
  const options = ['a.csv', '--json', '--report', 'loaded.docx'];
  expect(runCommand(folder, options, { before: ['--import', hook] }).stderr).toContain(
    'docx is loaded',
  );
});
