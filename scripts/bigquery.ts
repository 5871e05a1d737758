/**
 * `npm run bigquery -- --dataset PROJECT.DATASET --library gs://BUCKET/engine.js --trackers LIST.csv
 * [--plan PLAN.json] [--lang vi|en] [--out FOLDER]`: the SQL files for an office's own data set, the
 * engine beside them, and the formula that each document is to be given. docs/bigquery.md leads
 * through the steps.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ADDED_SHEET, sheetFormula } from '../src/bigquery/sql/sheetTables';
import { MOST_CHARACTERS, sqlFiles } from '../src/bigquery/sql/sqlFiles';
import { isDataset, isLibrary } from '../src/bigquery/sql/sqlText';
import { asksFor, languageOf, UsageError } from '../src/cli/commandLine';
import { MESSAGES } from '../src/cli/messages';
import { writeOutputs } from '../src/cli/outputFile';
import { spreadsheetAddress } from '../src/domain/setup/offices/officeImport';
import { isPlainObject } from '../src/domain/plainObject';
import { isLanguage } from '../src/domain/text/language';
import {
  badOption,
  DONE,
  FORMULA_HEAD,
  NO_DATASET,
  NO_LIBRARY,
  NO_TRACKERS,
  noFolder,
  tooLong,
} from './bigquery/commandWords';
import { ListProblem } from './bigquery/listProblem';
import { trackerList } from './bigquery/trackerList';
import { BIGQUERY_FOLDER, ENGINE_FILE } from './build/bigQueryFiles';
import { path } from './build/path';

const CALL =
  'npm run bigquery -- --dataset PROJECT.DATASET --library gs://BUCKET/engine.js --trackers LIST.csv [--plan PLAN.json] [--lang vi|en] [--out FOLDER]';
/** The plan of all documents that name none. */
const COMMON_PLAN = 'common';

const language = languageOf(process.argv.slice(2));
try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ListProblem || error instanceof UsageError)) throw error;
  console.error(error instanceof ListProblem ? error.text[language] : error.message);
  process.exitCode = 2;
}

function main(args: readonly string[]): void {
  if (asksFor(['--help', '-h'], args)) {
    console.log(CALL);
    return;
  }
  const { dataset = '', library = '', trackers: list, plan, lang = 'vi', out } = optionsOf(args);
  if (!isLanguage(lang)) throw usage({ vi: '--lang là vi hoặc en.', en: '--lang is vi or en.' });
  if (!isDataset(dataset)) throw usage(NO_DATASET);
  if (!isLibrary(library)) throw usage(NO_LIBRARY);
  if (list === undefined) throw usage(NO_TRACKERS);
  const plans = new Map([
    [COMMON_PLAN, plan === undefined ? JSON.stringify({ language }) : planText(plan)],
  ]);
  const trackers = trackerList(read(list), (file) => {
    const content = planText(resolve(dirname(list), file));
    plans.set(file, content);
    return file;
  });
  const folder = out ?? path('dist-bigquery');
  const sql = sqlFiles({ dataset, library, language, trackers, plans });
  const long = Object.keys(sql).find((name) => sql[name]!.length > MOST_CHARACTERS);
  if (long !== undefined) throw new ListProblem(tooLong(long, trackers.length));
  const files = {
    ...sql,
    [ENGINE_FILE]: readFileSync(path(`dist/${BIGQUERY_FOLDER}/${ENGINE_FILE}`), 'utf8'),
    'formulas.tsv': formulas(trackers),
  };
  makeFolder(folder);
  writeOutputs(
    Object.entries(files).map(([name, text]) => ({
      path: join(folder, name),
      bytes: Buffer.from(text),
    })),
    MESSAGES[language],
  );
  console.log(DONE[language](folder, trackers.length));
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    dataset: text,
    library: text,
    trackers: text,
    plan: text,
    lang: text,
    out: text,
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw usage(badOption(error as Error));
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new ListProblem(noFolder(folder));
  }
}

/** Which document gets which formula, as it is pasted: tabs part the columns, so nothing is quoted. */
function formulas(trackers: ReturnType<typeof trackerList>): string {
  const lines = trackers.map(({ document, spreadsheet, sheet, lastColumn }) => [
    document.replace(/\s+/g, ' '),
    spreadsheetAddress(spreadsheet),
    ADDED_SHEET,
    sheetFormula(sheet, lastColumn),
  ]);
  return [FORMULA_HEAD[language], ...lines].map((line) => `${line.join('\t')}\n`).join('');
}

/** The text of a plan as the functions are given it. */
function planText(file: string): string {
  try {
    const plan: unknown = JSON.parse(read(file).toString('utf8'));
    if (isPlainObject(plan)) return JSON.stringify(plan);
  } catch (error) {
    if (error instanceof ListProblem) throw error;
  }
  throw new ListProblem({
    vi: `${file}: không phải tệp JSON của một kế hoạch (docs/plan.md).`,
    en: `${file}: no JSON file of a plan (docs/plan.md).`,
  });
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ListProblem({ vi: `Không mở được tệp ${file}.`, en: `Cannot open ${file}.` });
  }
}

function usage({ vi, en }: ListProblem['text']): ListProblem {
  return new ListProblem({ vi: `${vi} Cách gọi: ${CALL}`, en: `${en} Call: ${CALL}` });
}
