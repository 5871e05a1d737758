import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { compareResults } from './compareResults';
import { copiedJson, openContractHost } from './contractHost';
import { readResultFile } from './resultFile';
import type { Plain } from './suite/fact';
import type { ContractResult, Outcome } from './suite/runFacts';

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run contract -- results.json` in the folder of the file. */
function contract(text: string | null) {
  if (text !== null) writeFileSync(join(folder, 'results.json'), text);
  const file = text === null ? 'no-such.json' : 'results.json';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/contract.ts', file],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr };
}

/** What the local host gives. */
async function hostResult(locale: string): Promise<ContractResult> {
  return readResultFile(copiedJson(await openContractHost(locale)));
}

function withOutcome(result: ContractResult, id: string, outcome: Outcome): ContractResult {
  const results = result.results.map((one) => (one.id === id ? { id, outcome } : one));
  return { ...result, results };
}

const saw = (value: Plain): Outcome => ({ kind: 'seen', value });

describe('npm run contract', () => {
  test.each(['vi_VN', 'en_US'])('passes what the local host gives in %s', async (locale) => {
    const { status, stdout, stderr } = contract(JSON.stringify(await hostResult(locale)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`in a spreadsheet of ${locale}: `);
    expect(stdout).not.toContain('Different:');
  });

  test('names a fact that differs, and the code that leans on it', async () => {
    const result = withOutcome(await hostResult('vi_VN'), 'texts.apostrophe-kind', saw(['number']));
    const { status, stdout } = contract(JSON.stringify(result));
    expect(status).toBe(1);
    expect(stdout).toContain(
      [
        'Different:',
        '- texts.apostrophe-kind: expected ["string","string","string"], seen ["number"]',
        '  What is written behind an apostrophe reads as a text and never as a number, truth value or date.',
        '  Leans on it: src/addon/document/sheetText.ts',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['what is no JSON', 'results', 'it is no JSON; copy the whole text of the side panel'],
    ['a file that is not there', null, 'ENOENT'],
  ])('tells in one line of %s', (_, text, why) => {
    const { status, stdout, stderr } = contract(text);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`.json is not a result file: ${why}`);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('a result file', () => {
  const EMPTY = { format: 'platform-contract/1', seenAt: '', spreadsheetZone: '', scriptZone: '' };

  test.each([
    ['cut off', '{"format": "platform-contract/1",', 'it is no JSON'],
    ['other JSON', '{"results": []}', 'format: Invalid input'],
    ['a list', '[]', 'Invalid input: expected object'],
    ['without a locale', JSON.stringify({ ...EMPTY, results: [] }), 'locale: Invalid input'],
    [
      'without results',
      JSON.stringify({ ...EMPTY, locale: 'vi', results: [] }),
      'results: Too small',
    ],
    [
      'with an outcome of no kind',
      JSON.stringify({ ...EMPTY, locale: 'vi', results: [{ id: 'a', outcome: { value: 1 } }] }),
      'results.0.outcome.kind: Invalid discriminator value',
    ],
  ])('is none when it is %s', (_, text, why) => {
    expect(() => readResultFile(text)).toThrow(why);
  });
});

describe('a comparison', () => {
  test('tells how open facts are settled, and that the code is right with another answer', async () => {
    const result = withOutcome(
      await hostResult('vi_VN'),
      'formulas.comma-elsewhere',
      saw('computes'),
    );
    const { lines, differs } = compareResults(result);
    expect(differs).toBe(false);
    expect(lines).toContain(
      '- formulas.comma-elsewhere: "computes", not "error"; commas would be taken too; semicolons are right all the same',
    );
    expect(lines).toContain('- values.formula-fills: [4,3], as the code is designed for');
  });

  test('takes an answer that nobody thought of for a difference, of open facts too', async () => {
    const result = withOutcome(await hostResult('vi_VN'), 'values.late-errors', saw('never'));
    expect(compareResults(result).differs).toBe(true);
  });

  test('expects formulas in the form of the locale that the file names', async () => {
    const { lines, differs } = compareResults({ ...(await hostResult('vi_VN')), locale: 'en_US' });
    expect(differs).toBe(true);
    expect(lines.filter((line) => line.includes('expected'))).toEqual([
      expect.stringContaining('formulas.read-in-locale'),
      expect.stringContaining('formulas.comma-elsewhere'),
      expect.stringContaining('rules.semicolon'),
    ]);
  });

  test('takes an error for a difference, whatever its text', async () => {
    const result = withOutcome(await hostResult('vi_VN'), 'values.kinds', {
      kind: 'threw',
      message: 'Dịch vụ không dùng được',
    });
    const { lines, differs } = compareResults(result);
    expect(differs).toBe(true);
    expect(lines).toContainEqual(
      expect.stringMatching(/^- values\.kinds: .*seen an error \(Dịch vụ/),
    );
  });

  test('takes what was not reached in time for a difference, and names what a host lacks', async () => {
    const late: Outcome = { kind: 'lacking', what: 'time' };
    const { lines, differs } = compareResults(
      withOutcome(await hostResult('vi_VN'), 'values.kinds', late),
    );
    expect(differs).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/^- values\.kinds: .*seen no time$/));
    expect(lines).toContain(
      '- rules.without-formula: it needs colour scales; the local host reads them from files only',
    );
  });

  test('takes a fact that the file lacks, and one that the suite lacks, for differences', async () => {
    const result = await hostResult('vi_VN');
    const without = result.results.filter(({ id }) => id !== 'values.kinds');
    const missing = compareResults({ ...result, results: without });
    expect(missing.differs).toBe(true);
    expect(missing.lines).toContain(
      '- values.kinds: is not in the file: run the suite of today, and copy its JSON some seconds later',
    );
    const more = [...result.results, { id: 'values.none', outcome: saw(1) }];
    const strange = compareResults({ ...result, results: more });
    expect(strange.differs).toBe(true);
    expect(strange.lines).toContain('- values.none: the suite has no such fact');
  });
});
