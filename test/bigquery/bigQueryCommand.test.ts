import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { badOption } from '../../scripts/bigquery/commandWords';
import { trackerList } from '../../scripts/bigquery/trackerList';
import { ListProblem } from '../../scripts/bigquery/listProblem';
import { ENGINE_SCRIPT } from './engineScript';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bigquery-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ID = (letter: string) => letter.repeat(44);
const link = (letter: string) => `https://docs.google.com/spreadsheets/d/${ID(letter)}/edit#gid=0`;
const CALL = ['--dataset', 'lien-doan.congress', '--library', 'gs://lien-doan/engine.js'];

/** The command, without looking whether dist is as its sources are. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/bigquery.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, out: stdout, err: stderr };
}

describe('npm run bigquery', () => {
  const list = join(folder, 'list.csv');
  const out = join(folder, 'sql');
  let said: ReturnType<typeof run>;

  beforeAll(() => {
    writeFileSync(
      list,
      [
        'Tài liệu;Liên kết;Trang;Cột cuối;Kế hoạch',
        `Huyện 'A';${link('a')};Theo dõi;AB;som.json`,
        `Huyện B;https://docs.google.com/spreadsheets/u/0/d/${ID('b')};;;`,
        ';;;;',
      ].join('\r\n'),
    );
    writeFileSync(join(folder, 'som.json'), '{"plan.id": "sớm"}');
    writeFileSync(join(folder, 'chung.json'), '{ "plan.id": "chung" }');
    said = run(...CALL, '--trackers', list, '--plan', join(folder, 'chung.json'), '--out', out);
  });

  it('writes the files for the names that were given', () => {
    expect(said).toEqual({
      status: 0,
      out: `${out}: 2 tài liệu. Bước tiếp theo: docs/bigquery.md.\n`,
      err: '',
    });
    expect(readdirSync(out).sort()).toEqual([
      '1-functions.sql',
      '2-tables.sql',
      '3-views.sql',
      '4-run.sql',
      'engine.js',
      'formulas.tsv',
    ]);
    const read = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(read('engine.js')).toBe(ENGINE_SCRIPT);
    expect(read('1-functions.sql')).toContain("library = ['gs://lien-doan/engine.js']");
    expect(read('2-tables.sql')).toContain(
      `INSERT INTO \`lien-doan.congress.trackers\` VALUES
  ('Huyện \\'A\\'', 'https://docs.google.com/spreadsheets/d/${ID('a')}', 'Theo dõi', 'som.json'),
  ('Huyện B', 'https://docs.google.com/spreadsheets/d/${ID('b')}', 'Đại hội cơ sở', 'common');`,
    );
    expect(read('2-tables.sql')).toContain(
      `INSERT INTO \`lien-doan.congress.plans\` VALUES
  ('common', '{"plan.id":"chung"}'),
  ('som.json', '{"plan.id":"sớm"}');`,
    );
  });

  it('says which formula each document is to be given', () => {
    expect(readFileSync(join(out, 'formulas.tsv'), 'utf8').split('\n')).toEqual([
      'Tài liệu\tLiên kết\tTrang cần thêm\tCông thức dán vào ô A1',
      `Huyện 'A'\thttps://docs.google.com/spreadsheets/d/${ID('a')}\tbigquery\t=ARRAYFORMULA(HSTACK(ROW('Theo dõi'!A1:A); TO_TEXT('Theo dõi'!A1:AB)))`,
      `Huyện B\thttps://docs.google.com/spreadsheets/d/${ID('b')}\tbigquery\t=ARRAYFORMULA(HSTACK(ROW('Đại hội cơ sở'!A1:A); TO_TEXT('Đại hội cơ sở'!A1:AQ)))`,
      '',
    ]);
  });

  it.each([
    ['a list that is not there', () => ['--trackers', 'no.csv'], /^Cannot open no\.csv\.\n$/],
    [
      'a folder that is a file',
      () => ['--trackers', list, '--out', list],
      /^--out: the folder “.+list\.csv” cannot be made\.\n$/,
    ],
  ])('ends with 2 and one line in the language that is asked for: %s', (_, args, said) => {
    const { status, out: nothing, err } = run(...CALL, '--lang', 'en', ...args());
    expect([status, nothing, err]).toEqual([2, '', expect.stringMatching(said)]);
  });

  it('writes all files or none', () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, '3-views.sql'), { recursive: true });
    const { status, err } = run(...CALL, '--trackers', list, '--out', taken);
    expect([status, err]).toEqual([
      2,
      `Không ghi được tệp ${join(taken, '3-views.sql')}: tên này là của một thư mục hoặc thiết bị.\n`,
    ]);
    expect(readdirSync(taken)).toEqual(['3-views.sql']);
  });

  it('refuses a list that is more than a run may be, and speaks English without a plan', () => {
    const long = join(folder, 'long.csv');
    const lines = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `D${at},${link('a').replace(/a{4}/, String(1000 + at))}`,
      );
    writeFileSync(long, ['document,link', ...lines(3000)].join('\n'));
    const refused = run(...CALL, '--lang', 'en', '--trackers', long, '--out', join(folder, 'long'));
    expect([refused.status, refused.err]).toEqual([
      2,
      'With 3000 documents 4-run.sql is longer than BigQuery takes. Split the list, a data set for each part.\n',
    ]);
    writeFileSync(long, ['document,link', ...lines(1)].join('\n'));
    expect(
      run(...CALL, '--lang', 'en', '--trackers', long, '--out', join(folder, 'long')).status,
    ).toBe(0);
    expect(readFileSync(join(folder, 'long/2-tables.sql'), 'utf8')).toContain(
      `('common', '{"language":"en"}')`,
    );
  });
});

test.each([
  [['--sheet', 'x'], '“--sheet” is not understood.'],
  [['x'], '“x” is not understood.'],
  [['--lang'], '--lang needs a value.'],
  [['--lang', '--out', 'x'], '--lang needs a value.'],
])('a wrong call is told in its words: %j', (args, said) => {
  const options = { lang: { type: 'string' }, out: { type: 'string' } } as const;
  let problem: unknown;
  try {
    parseArgs({ args, options });
  } catch (error) {
    problem = error;
  }
  expect(badOption(problem as Error).en).toBe(said);
});

const parse = (text: string) => trackerList(Buffer.from(text), (file) => file);

test.each([
  ['', 'Danh sách phải là tệp CSV'],
  ['document,link\n,\n', 'Danh sách chưa có tài liệu nào'],
  [`document,link\nA,${link('a')}\nB,${link('a')}?x`, 'Dòng 3 của danh sách: liên kết này đã có'],
  ['Tài liệu,Ghi chú\nA,B', 'ít nhất hai cột “Tài liệu” và “Liên kết”'],
  [`document,link\nA,${link('a')}\nA,${link('b')}`, 'Dòng 3 của danh sách: tên “A” đã có'],
  [`document,link\n,${link('a')}`, 'Dòng 2 của danh sách: thiếu tên tài liệu'],
  [
    'document,link\nA,https://example.com/x',
    'Dòng 2 của danh sách: “https://example.com/x” không phải liên kết',
  ],
  [
    `document,link\nA,https://evil.example/https://docs.google.com/spreadsheets/d/${ID('a')}`,
    'không phải liên kết',
  ],
  [`document,link,last column\nA,${link('a')},A1`, 'Dòng 2 của danh sách: “A1” không phải tên cột'],
])('a list is refused: %j', (text, said) => {
  let problem: unknown;
  try {
    parse(text);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(ListProblem);
  expect((problem as ListProblem).text.vi).toContain(said);
});

test('a list may be headed in English, in any order, with columns of its own, and have the id alone for a link', () => {
  expect(parse(`Note,Link,Document\nx,${link('a')},A\n,${ID('b')},B`)).toEqual([
    { document: 'A', spreadsheet: ID('a'), lastColumn: 'AQ', sheet: 'Đại hội cơ sở', plan: null },
    { document: 'B', spreadsheet: ID('b'), lastColumn: 'AQ', sheet: 'Đại hội cơ sở', plan: null },
  ]);
});
