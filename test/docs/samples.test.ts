/** The samples of code in the documents: each kind is read by a test; JSON and formulas by this one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/commandLine';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { readPlanFile } from '../../src/domain/plan/reading/planFile';
import { readXlsx } from '../../src/xlsx';
import { functionHost } from '../functions/functionHost';
import { readFormula } from '../functions/readFormula';
import { setUpDocument, TRACKER } from '../functions/setUpDocument';
import { blocksOf, DOCUMENTS, inlineCodeOf, read, ROOT, tablesOf } from './documents';

type JsonObject = Parameters<typeof readPlanFile>[0];

/** By its language, which test reads a block, and where such blocks stand if not anywhere. */
const READ_BY: Readonly<Record<string, readonly [test: string, ...documents: string[]]>> = {
  sh: ['test/docs/commands.test.ts'],
  json: ['test/docs/samples.test.ts'],
  sql: ['test/bigquery/sqlStatements.test.ts', 'docs/bigquery.md'],
  csv: ['test/bigquery/bigQueryCommand.test.ts', 'docs/bigquery.md'],
  tsv: ['test/bigquery/bigQueryCommand.test.ts', 'docs/bigquery.md'],
  text: ['test/release/listing.test.ts', 'docs/listing.md'],
  mermaid: ['test/docs/layerPicture.test.ts', 'docs/architecture.md'],
  '': ['test/docs/namedPaths.test.ts', 'docs/architecture.md', 'src/xlsx/README.md'],
};

test.each(DOCUMENTS)('%s has no block of code that no test reads', (name) => {
  const unread = blocksOf(read(name)).filter(({ language }) => {
    const [by, ...documents] = READ_BY[language] ?? [];
    return by === undefined || (documents.length > 0 && !documents.includes(name));
  });
  expect(unread).toEqual([]);
});

describe('JSON in the documents', () => {
  const blocks = DOCUMENTS.flatMap((name) => blocksOf(read(name)));
  const inline = DOCUMENTS.flatMap((name) => inlineCodeOf(read(name)));

  const objects = blocks
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text) as JsonObject);

  test('in a block is the settings of clasp, with the keys that the project has', () => {
    const found = objects.filter((object) => 'scriptId' in object);
    expect(found).not.toEqual([]);
    const settings = JSON.parse(read('.clasp.json')) as object;
    for (const object of found) {
      expect(object).toEqual({ ...settings, scriptId: '1aBc…' });
    }
  });

  test('in any other block is a plan with rows in each table, of which nothing is wrong', () => {
    const plans = objects.filter((object) => !('scriptId' in object));
    expect(plans).not.toEqual([]);
    for (const object of plans) {
      const { plan, problems } = readPlan([readPlanFile(object)]);
      expect(problems).toEqual([]);
      expect(plan.get('grassroots.complete_before')).toBe('2023-06-10');
      expect(object).toMatchObject({
        deadlines: [expect.anything()],
        quota: [expect.anything()],
        rules: expect.anything(),
      });
    }
  });

  test('in a line is a plan of which everything is read, and nothing is wrong', () => {
    const plans = inline.filter((code) => /^\{"\w+\./.test(code));
    expect(plans).not.toEqual([]);
    for (const text of plans) {
      const { plan, problems } = readPlan([readPlanFile(JSON.parse(text) as JsonObject)]);
      expect(plan.get('grassroots.complete_before')).toBe('2023-06-30');
      expect(problems).toEqual([]);
    }
  });
});

describe('a formula in the documents', () => {
  const office = { workbook: setUpDocument(), sheet: TRACKER };
  /** What the page on the workbench has before its eyes. */
  const sample = readXlsx(readFileSync(join(ROOT, 'samples/tam-duong.xlsx'))).workbook;
  const inSample = { workbook: sample, sheet: sample.sheets[0]!.name };
  const { call } = functionHost();
  // Those of docs/functions.md are examples that run in test/examples/functions.
  const written = DOCUMENTS.filter((name) => name !== 'docs/functions.md');
  const formulas = written.flatMap((document) =>
    inlineCodeOf(read(document))
      .filter((code) => /^=[A-Z_]+\(/.test(code))
      .map((formula) => ({ document, formula })),
  );

  test.each(formulas)('of $document gives a value: $formula', ({ document, formula }) => {
    const { workbook, sheet } = document === 'docs/workbench.md' ? inSample : office;
    const { name, args } = readFormula(formula, workbook, sheet);
    expect(JSON.stringify(call(name, ...args))).toMatch(/\p{L}|\d/u);
  });
});

describe.each(['README.md', 'README.en.md'])('the options that %s lists', (name) => {
  const table = tablesOf(read(name)).find(([, first]) => first![0]!.startsWith('`--'))!;
  const options = table.slice(1).map(([option]) => option!.replace(/^`(--[a-z-]+).*/, '$1'));

  test('are all that the command says that it has, in its order', () => {
    let usage = '';
    try {
      parseCommandLine([]);
    } catch (error) {
      usage = (error as Error).message;
    }
    expect(options).toEqual(usage.match(/--[a-z-]+/g));
  });
});

test('the rooms that src/xlsx/README.md draws are those of the folder', () => {
  const [block] = blocksOf(read('src/xlsx/README.md'));
  const lines = block!.text.split('\n');
  // A second name of a line stands apart; what follows it, or begins with another letter, is prose.
  const drawn = lines.flatMap((line) =>
    (/^\w+(?: {2,}\w+(?= {2,}|$))*/.exec(line) ?? []).flatMap((names) => names.split(/ +/)),
  );
  const rooms = readdirSync(join(ROOT, 'src/xlsx')).filter((room) => !/\.(?:json|md)$/.test(room));
  expect(drawn.sort()).toEqual(rooms.map((room) => parse(room).name).sort());
});
