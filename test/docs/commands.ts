/** Every command that the documents give, and how it is known to work. */
import { blocksOf, inlineCodeOf } from './documents';

/** How a command is tried. */
export type Trial =
  /** Here, with its exit code and what it says. */
  | { readonly ends: 0 | 1 | 2; readonly says: RegExp }
  /** As another one, which differs in names of files at most. */
  | { readonly sameAs: string }
  /** By a line of `.ci/run`. */
  | { readonly ci: string }
  /** By tests of a file that has these words. */
  | { readonly suite: string; readonly words: string }
  /** Not at all, for a reason. */
  | { readonly notHere: string };

const PUSHED: Trial = { suite: 'test/deploy/claspPush.test.ts', words: "'push', '-f'" };
const RELEASED: Trial = { suite: 'test/release/release.test.ts', words: "'scripts/release.ts'" };
const SERVED: Trial = { ci: 'npm start -- --no-open --once' };
const CHECKED: Trial = { ends: 1, says: /Trường Mầm non Hoa Ban/ };
const AS_JSON: Trial = { ends: 1, says: /^\{"sheet":.*"unit":"Trường Mầm non Hoa Ban".*\}\n$/ };
const BIGQUERY: Trial = {
  suite: 'test/bigquery/bigQueryCommand.test.ts',
  words: "'scripts/bigquery.ts'",
};
const GOOGLE = 'signs in at Google, which is not reached from here';
const REWRITES = 'writes files of the project anew, of which git tells';

/** By the command as it is written, without what comes after `#`. */
export const TRIALS: Readonly<Record<string, Trial>> = {
  '.ci/run': { notHere: 'it runs this test' },
  'npm ci': { ci: 'npm ci' },
  'npm start': SERVED,
  'npm start -- --no-open': SERVED,
  'npm test': { ci: 'npm test' },
  'npm run test:places': { ci: 'TZ=America/Los_Angeles CONGRESS_LOCALE=de_DE' },
  'npm run lint': { ci: 'npm run lint' },
  'npm run format': { notHere: `${REWRITES}; what it would change npm run lint finds` },
  'npm run typecheck': { ci: 'npm run typecheck' },
  'npm run build': { ci: 'npm run build' },
  'npm run build:workbench': { suite: 'test/workbench/builtWorkbench.ts', words: "'workbench'" },
  'npm run generate': { ci: 'npm run generate -- --check' },
  'npm run check': { sameAs: 'npm run check -- TEP.xlsx' },
  'npm run check -- FILE.xlsx': { sameAs: 'npm run check -- TEP.xlsx' },
  'npm run check -- TEP.xlsx': CHECKED,
  'npm run check -- FILE.xlsx --out RESULT.xlsx --report REPORT.docx': CHECKED,
  'npm run check -- TEP.xlsx --out KET-QUA.xlsx --report BAO-CAO.docx': {
    sameAs: 'npm run check -- FILE.xlsx --out RESULT.xlsx --report REPORT.docx',
  },
  'npm run check -- FOLDER --plans PLANS --out ROLLUP.xlsx': {
    ends: 1,
    says: /Đã kiểm tra 1 bảng theo dõi/,
  },
  'npm run check -- THƯ-MỤC --out TỔNG-HỢP.xlsx': {
    sameAs: 'npm run check -- FOLDER --plans PLANS --out ROLLUP.xlsx',
  },
  'npm run check -- "FOLDER/**/*.xlsx" MORE.csv --ndjson': {
    ends: 1,
    says: /^\{"file":".*FILE\.xlsx","sheet":.*\n\{"file":".*MORE\.csv"/m,
  },
  'node scripts/check.mjs FOLDER --json': { ends: 1, says: /^\{"file":".*FILE\.xlsx"/ },
  'npm run --silent check -- FILE --json': AS_JSON,
  'npm run --silent check -- TEP --json': { sameAs: 'npm run --silent check -- FILE --json' },
  'node scripts/check.mjs FILE --json': AS_JSON,
  'npx congress-check': { sameAs: 'npx congress-check FILE.xlsx' },
  'npx congress-check FILE': { sameAs: 'npx congress-check FILE.xlsx' },
  'npx congress-check FILE.xlsx': CHECKED,
  'npx jest': { ci: 'npm test' },
  'npx jest test/workbench': { ends: 0, says: /test\/workbench\/page\.test\.ts/ },
  'npx jest test/domain': { ends: 0, says: /test\/domain\/calendar\.test\.ts/ },
  'UPDATE_GOLDEN=1 npx jest test/domain/summary/goldens': {
    ends: 0,
    says: /^\S+test\/domain\/summary\/goldens\.test\.ts\n$/,
  },
  'npm run bench': { suite: 'test/bench/comparisons.test.ts', words: "from '../../bench/" },
  'npm run bench -- engine fileCheck': { notHere: 'takes a minute' },
  'npm run bench -- offices': { notHere: 'takes half a minute' },
  'npm run bench -- --keep': { notHere: `${REWRITES}, after minutes on an idle machine` },
  'npm run mutation': { notHere: 'takes minutes for each folder; the nightly workflow runs it' },
  "npm run mutation -- --mutate 'src/domain/unit/**'": {
    notHere: 'takes minutes; the nightly workflow runs all',
  },
  'npm run mutation:keep -- domain': { notHere: `${REWRITES}, after hours` },
  'npm run coverage': { notHere: 'takes minutes; the nightly workflow runs it' },
  'npm run test:whole': { notHere: 'takes an hour; the nightly workflow runs it' },
  'npm run bigquery': BIGQUERY,
  'npm run bigquery -- …': BIGQUERY,
  'npm run bigquery -- --dataset my-project.congress --library gs://my-bucket/engine.js --trackers list.csv --plan plan.json':
    BIGQUERY,
  'npm run bigquery:compare': {
    notHere: 'takes minutes; test/bigquery/province.test.ts compares fewer documents',
  },
  'gcloud auth login --enable-gdrive-access': { notHere: GOOGLE },
  'gcloud storage cp dist-bigquery/engine.js gs://my-bucket/engine.js': { notHere: GOOGLE },
  'bq mk congress': { notHere: GOOGLE },
  'bq query --use_legacy_sql=false < FILE': { notHere: GOOGLE },
  'npm run corpus -- FOLDER': { ends: 0, says: /FILE\.xlsx/ },
  'npm run faults': { suite: 'test/faults/faults.test.ts', words: 'tryFlow(' },
  'npm run build:contract': { suite: 'test/contract/build.test.ts', words: 'contractFiles()' },
  'npm run contract': { suite: 'test/contract/command.test.ts', words: "'scripts/contract.ts'" },
  'npm run contract -- RESULT.json': { ends: 2, says: /RESULT\.json/ },
  'npm run contract -- RESULTS.json': { sameAs: 'npm run contract -- RESULT.json' },
  'npm run screenshots': { notHere: `${REWRITES}: the pictures, for people to look at` },
  'npm run release': RELEASED,
  'npm run release -- --tagged': RELEASED,
  'npm run deploy': PUSHED,
  'npx clasp push': PUSHED,
  'npx clasp push -f': PUSHED,
  'npx clasp login': { notHere: GOOGLE },
  'npx clasp logout': { notHere: GOOGLE },
  'npx clasp create-version "0.1.0"': { notHere: GOOGLE },
};

const COMMAND =
  /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|git|tsx|jest|bq|gcloud|gsutil|\.ci\/run)(?=\s|$)/;

/** The commands of a document: the lines of its shell blocks, and what stands in backticks. */
export function commandsOf(document: string): string[] {
  const blocks = blocksOf(document).filter(({ language }) => language === 'sh');
  const lines = blocks.flatMap(({ text }) => text.split('\n'));
  const inline = inlineCodeOf(document).filter((code) => COMMAND.test(code));
  return [...lines, ...inline]
    .flatMap((line) => line.replace(/\s#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}
