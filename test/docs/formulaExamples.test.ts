/** Formulas that people copy: a comma between arguments is an error in a Vietnamese spreadsheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { HELP } from '../../src/functions/help';
import { setUpSheets } from '../../src/domain/setup';
import { LANGUAGES } from '../../src/domain/text/language';

const ROOT = join(__dirname, '../..');
const DOCUMENTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
const NAMES = FUNCTIONS.map(({ name }) => name).join('|');
/** A formula in backticks, or a call of one of the add-on's functions with its arguments. */
const FORMULA = new RegExp(`\`=[^\`\\n]+\`|\\b(?:${NAMES})\\([^)\\n]*\\)`, 'g');
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The formulas of a text that have a comma outside of quotes. */
function withCommas(text: string): string[] {
  const formulas = [...text.matchAll(FORMULA)].map(([formula]) => formula);
  return formulas.filter((formula) => formula.replace(QUOTED, '').includes(','));
}

const TEXTS: readonly (readonly [string, string])[] = [
  ...DOCUMENTS.filter((name) => name.endsWith('.md')).map(
    (name) => [name, readFileSync(join(ROOT, name), 'utf8')] as const,
  ),
  ...Object.entries(HELP).map(([name, help]) => [`help of ${name}`, JSON.stringify(help)] as const),
  ...LANGUAGES.map((language) => {
    const notes = setUpSheets(language).flatMap((sheet) => sheet.notes ?? []);
    return [`notes of set-up, ${language}`, notes.map(({ text }) => text).join('\n')] as const;
  }),
];

test.each(TEXTS)('%s separates the arguments of a formula by “;”', (_, text) => {
  expect(withCommas(text)).toEqual([]);
});

test('a formula with a comma between its arguments would be found, one within a text would not', () => {
  expect(withCommas('`=IF(A1,"a","b")` and `=IF(A1;"a, b";\'x, y\'!A1)`')).toEqual([
    '`=IF(A1,"a","b")`',
  ]);
  expect(withCommas('use DAYS_LEFT("cơ sở", A1)')).toEqual(['DAYS_LEFT("cơ sở", A1)']);
});
