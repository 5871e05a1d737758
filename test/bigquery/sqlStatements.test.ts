import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { VIEW_NAMES } from '../../src/bigquery/sql/rollUpViews';
import { columnAt, LAST_COLUMN, sheetFormula } from '../../src/bigquery/sql/sheetTables';
import { sqlFiles } from '../../src/bigquery/sql/sqlFiles';
import type { SqlSettings } from '../../src/bigquery/sql/sqlSettings';
import { isDataset, isLibrary, literal } from '../../src/bigquery/sql/sqlText';
import { TRACKER_SHEET } from '../../src/domain/setup/setUpNames';
import { BUILT_FOLDER } from './engineScript';
import { translated } from './duckDb';
import { literalsIn, parsedSql, type Statement } from './parsedSql';

/** https://docs.cloud.google.com/bigquery/quotas#query_jobs and #udf_limits */
const MOST_CHARACTERS = 1_024_000;
const MOST_INLINE_CODE = 32_000;
const MOST_RESOURCES = 1_000;

/** A name and a plan that would end a literal, were they put into one as they are. */
const HOSTILE = `Huyện 'X'\\'); DROP TABLE trackers; -- \`"""\n\u2028`;

const settings: SqlSettings = {
  dataset: 'lien-doan-2023.congress',
  library: 'gs://lien-doan/engine.js',
  language: 'en',
  trackers: [
    { document: HOSTILE, spreadsheet: '1AbC_d-9', sheet: 'A', lastColumn: 'C', plan: 'early' },
    { document: 'B', spreadsheet: '2AbC', sheet: 'B', lastColumn: LAST_COLUMN, plan: null },
  ],
  plans: new Map([
    ['all', '{"plan.id": "all"}'],
    ['early', JSON.stringify({ 'plan.id': HOSTILE })],
  ]),
};

const FILES = sqlFiles(settings);
const NAMES = Object.keys(FILES);
const built = (name: string) => readFileSync(`${BUILT_FOLDER}${name}`, 'utf8');
/** The same, but that the document has a name that harms nobody. */
const PLAIN = sqlFiles({
  ...settings,
  trackers: settings.trackers.map((tracker, at) => ({ ...tracker, document: `Huyện ${at}` })),
});
const GUIDE = readFileSync('docs/bigquery.md', 'utf8');
/** What the guide shows. */
const EXAMPLES = [...GUIDE.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text]) => text!);
const ALL = parsedSql([
  ...Object.values(FILES),
  ...Object.values(PLAIN),
  ...NAMES.map(built),
  ...EXAMPLES,
]);
const [STATEMENTS, PLAIN_STATEMENTS, BUILT_STATEMENTS] = chunks(ALL);

/** Of each file by its name. */
function chunks(lists: readonly Statement[][]) {
  const from = (start: number) =>
    Object.fromEntries(NAMES.map((name, at) => [name, lists[start * NAMES.length + at]!]));
  return [from(0), from(1), from(2)] as const;
}

const kindsOf = (statements: readonly Statement[]) =>
  statements.map((statement) => Object.keys(statement)[0]);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '1-functions.sql': ['CreateFunction'],
  '2-tables.sql': ['CreateTable', 'Insert'],
  '3-views.sql': ['CreateView'],
  '4-run.sql': ['Declare', 'Delete', 'StartTransaction', 'CreateTable'],
};

test.each(NAMES)('%s is made of statements of BigQuery', (name) => {
  const kinds = kindsOf(STATEMENTS[name]!);
  expect(kinds.length).toBeGreaterThan(3);
  expect([...new Set(kinds)]).toEqual(EXPECTED[name]);
});

describe('what people have written', () => {
  it('stands in literals alone, in which it is what it was', () => {
    const literals = literalsIn(STATEMENTS['2-tables.sql']!);
    expect(literals).toContain(HOSTILE);
    expect(literals).toContain(JSON.stringify({ 'plan.id': HOSTILE }));
    for (const name of NAMES) {
      expect(kindsOf(STATEMENTS[name]!)).toEqual(kindsOf(PLAIN_STATEMENTS[name]!));
    }
  });

  it('is escaped as GoogleSQL reads it', () => {
    expect(literal("a'b\\c\n\t\u0001\u2028đ")).toBe("'a\\'b\\\\c\\n\\t\\u0001\u2028đ'");
    // As somebody else reads the escapes
    expect(translated(literal(HOSTILE))).toBe(`'${HOSTILE.replaceAll("'", "''")}'`);
  });
});

describe('the tables over sheets', () => {
  it('have the row number and the columns of the tracker, all of them texts', () => {
    expect(FILES['2-tables.sql']).toContain(
      'CREATE OR REPLACE EXTERNAL TABLE `lien-doan-2023.congress.sheet_0001` (row_number STRING, `A` STRING, `B` STRING, `C` STRING)\n' +
        "OPTIONS (\n  format = 'GOOGLE_SHEETS',\n  uris = ['https://docs.google.com/spreadsheets/d/1AbC_d-9'],\n  sheet_range = 'bigquery!A:D',\n  skip_leading_rows = 0,\n",
    );
    expect(FILES['2-tables.sql']).toContain(
      "`AQ` STRING)\nOPTIONS (\n  format = 'GOOGLE_SHEETS',\n  uris = ['https://docs.google.com/spreadsheets/d/2AbC'],\n  sheet_range = 'bigquery!A:AR'",
    );
  });

  it('are read by a formula that is understood in a document of any locale', () => {
    expect(sheetFormula('Theo dõi', 'AS')).toBe(
      "=ARRAYFORMULA(HSTACK(ROW('Theo dõi'!A1:A); TO_TEXT('Theo dõi'!A1:AS)))",
    );
    expect(sheetFormula("Bảng 'A'", 'C')).toContain("'Bảng ''A'''!A1:C");
  });

  it('end with a column that a sheet can have', () => {
    expect([columnAt('A'), columnAt('AS'), columnAt('ZZ')]).toEqual([0, 44, 701]);
    expect([columnAt('AAA'), columnAt('a'), columnAt(''), columnAt('A1')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

/** Documents of long names, each with a long plan of its own. */
function documents(count: number): SqlSettings {
  const trackers = Array.from({ length: count }, (_, at) => ({
    document: `Liên đoàn Lao động huyện ${at}`.padEnd(60, '.'),
    spreadsheet: String(at).padStart(44, 'x'),
    sheet: 'Theo dõi',
    lastColumn: LAST_COLUMN,
    plan: `plan ${at}`,
  }));
  const plan = JSON.stringify({ 'plan.id': 'x'.repeat(2000) });
  return { ...settings, trackers, plans: new Map(trackers.map((one) => [one.plan, plan])) };
}

test('1,500 documents with plans of their own are files of which each is a query, nothing left out', () => {
  const files = sqlFiles(documents(1500));
  expect(Object.keys(files)).toEqual([
    '1-functions.sql',
    ...['2-tables.sql', '2-tables-2.sql', '2-tables-3.sql', '2-tables-4.sql', '2-tables-5.sql'],
    ...['3-views.sql', '4-run.sql'],
  ]);
  for (const text of Object.values(files)) expect(text.length).toBeLessThan(MOST_CHARACTERS);
  const tables = Object.keys(files).flatMap((name) => (name.startsWith('2') ? files[name]! : []));
  expect(
    kindsOf(parsedSql(tables).flat()).filter((kind) => kind === 'Insert').length,
  ).toBeGreaterThan(15);
  const all = tables.join('');
  expect(all.match(/CREATE OR REPLACE EXTERNAL TABLE/g)).toHaveLength(1500);
  expect(new Set(all.match(/^ {2}\('plan \d+', /gm)).size).toBe(1500);
  expect(new Set(all.match(/^ {2}\('Liên đoàn Lao động huyện \d+/gm)).size).toBe(1500);
});

describe('a country of 700 documents', () => {
  const country = sqlFiles({
    ...settings,
    trackers: Array.from({ length: 700 }, (_, at) => ({
      document: `Liên đoàn Lao động huyện ${at}`.padEnd(60, '.'),
      spreadsheet: String(at).padStart(44, 'x'),
      sheet: 'Theo dõi',
      lastColumn: LAST_COLUMN,
      plan: null,
    })),
  });

  it('makes files that are no longer than a query may be', () => {
    const lengths = Object.values(country).map((text) => text.length);
    expect(Math.max(...lengths)).toBeLessThan(MOST_CHARACTERS * 0.8);
    expect(country['4-run.sql']!.length).toBeLessThan(MOST_CHARACTERS / 2);
  });

  it('makes views of which none reads more tables than a query may', () => {
    const names = new Set(country['3-views.sql']!.match(/`[^`]+\.congress\.\w+`/g));
    expect(names.size).toBeLessThan(MOST_RESOURCES / 10);
  });

  it('makes functions with far less code than a function may have inside', () => {
    const bodies = [...country['1-functions.sql']!.matchAll(/r"""\n([\s\S]*?)\n"""/g)];
    expect(bodies.map(([, body]) => body)).toEqual([
      'return congress.dateOfText(text);',
      'return congress.unitStatus(unit, plan, as_of);',
      'return congress.checkSheet(rows, plan, as_of, sheet);',
    ]);
    expect(Math.max(...bodies.map(([body]) => body.length))).toBeLessThan(MOST_INLINE_CODE);
  });
});

test.each([
  ['congress', true],
  ['my-project.congress_2023', true],
  ['example.com:my-project.congress', true],
  ['my-project.con`gress', false],
  ['my-project.con.gress!', false],
  ['a b', false],
  ['', false],
])('%s names a data set: %p', (text, expected) => {
  expect(isDataset(text)).toBe(expected);
});

test.each([
  ['gs://bucket/engine.js', true],
  ['gs://bucket/folder/engine-1.0.js', true],
  ['https://bucket/engine.js', false],
  ["gs://bucket/engine.js'] ) AS r", false],
  ['gs://bucket/engine', false],
])('%s is the address of a script in Cloud Storage: %p', (text, expected) => {
  expect(isLibrary(text)).toBe(expected);
});

describe('the guide', () => {
  it('shows SQL that is SQL, and calls functions that there are', () => {
    const shown = ALL.slice(NAMES.length * 3).flatMap(kindsOf);
    expect(shown).toEqual(['Query', 'Query', 'Query']);
    const called = EXAMPLES.join('').match(/(?<=congress\.)\w+(?=`\()/g)!;
    expect(called.sort()).toEqual(['congress_check', 'congress_status', 'read_date']);
    for (const name of called) expect(FILES['1-functions.sql']).toContain(`.${name}\`(`);
  });

  it('names every view', () => {
    for (const name of VIEW_NAMES) expect(GUIDE).toContain(`\`${name}\``);
  });

  it('shows the formula for a tracker as set-up makes it', () => {
    expect(GUIDE).toContain(`\n   ${sheetFormula(TRACKER_SHEET, LAST_COLUMN)}\n`);
  });
});

test('dist has the same files for names that are to be replaced', () => {
  for (const name of NAMES) {
    expect(built(name)).toContain('`your-project.congress.');
    expect(kindsOf(BUILT_STATEMENTS[name]!).length).toBeGreaterThan(3);
  }
  expect(built('1-functions.sql')).toContain("library = ['gs://your-bucket/engine.js']");
});
