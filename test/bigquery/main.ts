/**
 * `npm run bigquery:compare [-- DOCUMENTS UNITS]`: the documents of a whole province checked as files
 * and in SQL for BigQuery, row by row, with what it took. Ends with 1 where a row is not the same.
 * Some documents at a time, as memory would otherwise hold all of them twice; the views over all are
 * read at the end.
 */
import {
  type ProvinceDocument,
  provinceDocuments,
  WHOLE_PROVINCE,
} from '../../bench/province/provinceDocuments';
import { calledWith, refused } from '../../scripts/calledWith';
import { bigQueryOnDuckDb } from './duckDb';
import { checkedFile, documentsInSql, linesInSql, linesOf } from './provinceOnBoth';
import { timeSpent } from './timeSpent';

const CALL = 'npm run bigquery:compare -- [DOCUMENTS [UNITS]]';
const AT_A_TIME = 50;
const MOST_SHOWN = 5;
const VIEWS_OVER_ALL = [
  'progress_by_document',
  'progress_by_bloc',
  'overdue',
  'duplicates',
  'rules_most_broken',
];

const { documents, units, seed } = WHOLE_PROVINCE;
const asked = calledWith(CALL, { allowPositionals: true }).positionals.map(Number);
const isWhole = (number: number) => Number.isInteger(number) && number > 0;
if (asked.length > 2 || !asked.every(isWhole)) refused('Up to two whole numbers are taken.', CALL);
const [askedDocuments = documents, askedUnits = units] = asked;
const size = { documents: askedDocuments, units: askedUnits, seed };

const db = await bigQueryOnDuckDb();
const time = timeSpent();
let lines = 0;
let bytes = 0;
const other: string[] = [];
for (const some of partsOf(provinceDocuments(size))) {
  await time.on('Tables, reading, check', () => documentsInSql(db, some));
  const [{ length } = {}] = await db.rows('SELECT SUM(LENGTH(cells)) AS length FROM tracker_rows');
  bytes += Number(length);
  const inSql = await time.on('Results read', () => linesInSql(db));
  time.on('File checks, compared', () => {
    for (const document of some) compare(document, inSql.get(document.file) ?? []);
  });
  await db.connection.run('CREATE TABLE IF NOT EXISTS checked_before AS FROM checked WHERE false');
  await db.connection.run('INSERT INTO checked_before FROM checked');
}
await db.connection.run('DROP TABLE checked; ALTER TABLE checked_before RENAME TO checked');

for (const line of time.lines()) console.log(line);
const { calls, milliseconds, longest, largest } = db.timing;
console.log(
  `The functions: ${(milliseconds / 1000).toFixed(1)} s of processor in ${calls} calls, ` +
    `${(longest / 1000).toFixed(2)} s the longest; results of at most ${(largest / 1e6).toFixed(2)} MB`,
);
console.log(`Rows of ${(bytes / 1e6).toFixed(1)} million characters`);
console.log(`${size.documents} documents, ${size.units} units, ${lines} lines of results`);
console.log(`${other.length} documents differ`);
for (const one of other.slice(0, MOST_SHOWN)) console.log(one);
for (const view of VIEWS_OVER_ALL) {
  const [{ count } = {}] = await db.rows(`SELECT COUNT(*) AS count FROM ${view}`);
  console.log(`${view}: ${String(count)} rows`);
}
console.log(`Memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
db.close();
process.exitCode = other.length > 0 ? 1 : 0;

function compare(document: ProvinceDocument, inSql: readonly string[]): void {
  const expected = linesOf(document.file, checkedFile(document).report).sort();
  const found = [...inSql].sort();
  lines += expected.length;
  const most = Math.max(expected.length, found.length);
  const at = Array.from({ length: most }, (_, i) => i).find((i) => expected[i] !== found[i]);
  if (at === undefined) return;
  other.push(`${document.file}:\n  file ${expected[at]}\n  SQL  ${found[at]}`);
}

function* partsOf(all: Iterable<ProvinceDocument>): Generator<ProvinceDocument[]> {
  let part: ProvinceDocument[] = [];
  for (const one of all) {
    if (part.push(one) < AT_A_TIME) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
