import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formulaSigns } from '../../src/document';
import { copiedJson, openContractHost } from './contractHost';
import { readResultFile } from './resultFile';
import { isJudged } from './suite/fact';
import { FACTS, TOPICS } from './suite/facts';
import { hasCommas, judge, type Verdict } from './suite/judge';

/** What a script of the local host cannot do, so that only Google shows it. */
const ONLY_GOOGLE = [
  'formulas.today-in-custom-function',
  'formulas.custom-function-range',
  'metadata.goes-with-column',
  'rules.without-formula',
];

const CALLS_GOOGLE =
  /\b(GoogleAppsScript|SpreadsheetApp|LockService|PropertiesService|ScriptApp|HtmlService|Utilities|Charts)\b/;

const RUNS = ['vi_VN', 'de_DE', 'en_US'].flatMap((locale) =>
  (['at-once', 'late'] as const).map((writeErrors) => ({ locale, writeErrors })),
);

describe.each(RUNS)('in a document of $locale, with errors $writeErrors,', (run) => {
  const { locale, writeErrors } = run;
  const verdicts = openContractHost(locale, { writeErrors }).then((opened) => {
    const { results } = readResultFile(copiedJson(opened));
    const outcomes = new Map(results.map(({ id, outcome }) => [id, outcome]));
    return FACTS.filter(isJudged).map((fact) => {
      const outcome = outcomes.get(fact.id)!;
      return { id: fact.id, ...judge(fact, outcome, locale), outcome };
    });
  });
  const idsOf = async (wanted: Verdict) =>
    (await verdicts).filter(({ verdict }) => verdict === wanted).map(({ id }) => id);

  test('every fact holds', async () => {
    expect(await idsOf('differs')).toEqual([]);
  });

  test('no fact is passed over, but those that its scripts cannot show', async () => {
    expect(await idsOf('not-seen')).toEqual(ONLY_GOOGLE);
  });

  test('the only other answers are that an inserted row has no list of its own, and late errors', async () => {
    const others = (await idsOf('other')).filter((id) => id !== 'language.newer');
    const late = writeErrors === 'late' ? ['values.late-errors'] : [];
    expect(others).toEqual([...late, 'validations.inserted-row']);
  });
});

describe('a fact', () => {
  test('has an id of its own that begins with its topic', () => {
    const ids = FACTS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const strays = TOPICS.flatMap(({ name, facts }) =>
      facts.filter(({ id }) => !id.startsWith(`${name}.`)),
    );
    expect(strays).toEqual([]);
  });

  test('names files of the project that lean on it, and all of them are there', () => {
    const root = join(__dirname, '../..');
    const missing = FACTS.flatMap(({ leans }) =>
      leans.filter((path) => !existsSync(join(root, path))),
    );
    expect(missing).toEqual([]);
    expect(FACTS.filter(({ leans }) => leans.length === 0)).toEqual([]);
  });

  test('is there for every file of the add-on that calls Google', () => {
    const addon = join(__dirname, '../../src/addon');
    const files = readdirSync(addon, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const calling = files.filter((name) =>
      CALLS_GOOGLE.test(readFileSync(join(addon, name), 'utf8')),
    );
    const leaning = new Set(FACTS.flatMap(({ leans }) => leans));
    expect(calling).toContain('check/statuses/statusWriter.ts');
    expect(calling.filter((name) => !leaning.has(`src/addon/${name}`))).toEqual([]);
  });

  test('is a sentence', () => {
    expect(FACTS.filter(({ says }) => !/^\S.*\.$/.test(says)).map(({ id }) => id)).toEqual([]);
  });

  test('that is known has one answer: others are for those that are open', () => {
    const settled = FACTS.filter(isJudged).filter(({ evidence }) => evidence !== 'open');
    const vague = settled.filter(({ alsoFine, anyIsFine }) => alsoFine ?? anyIsFine);
    expect(vague.map(({ id }) => id)).toEqual(['language.missing']);
  });
});

test('the locales in which formulas have commas are those of the local host', () => {
  const locales =
    'en_US en_GB en_AU en_CA en_IE en_IN en_HK de_CH fr_CH it_CH es_MX fil_PH hi_IN iw_IL ja_JP ko_KR ' +
    'mn_MN my_MM th_TH zh_CN zh_TW zh_HK ar_EG ta_IN bn_IN vi_VN de_DE fr_FR fr_CA it_IT tr_TR nl_NL ' +
    'pt_BR es_ES ru_RU in_ID pl_PL cs_CZ da_DK sv_SE en';
  const differing = locales
    .split(' ')
    .filter(
      (locale) => hasCommas(locale) !== (formulaSigns(locale.replace('_', '-')).argument === ','),
    );
  expect(differing).toEqual([]);
});
