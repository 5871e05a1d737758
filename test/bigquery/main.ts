/**
 * `npm run bigquery:compare [-- DOCUMENTS UNITS]`: the documents of a whole province checked as files
 * and in SQL for BigQuery, row by row, with what it took. Ends with 1 where a row is not the same.
 */
import { WHOLE_PROVINCE } from '../../bench/province/provinceDocuments';
import { checkedFile, linesInSql, linesOf, provinceInSql } from './provinceOnBoth';

const { documents, units, seed } = WHOLE_PROVINCE;
const [askedDocuments = documents, askedUnits = units] = process.argv.slice(2).map(Number);
const size = { documents: askedDocuments, units: askedUnits, seed };

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let start = performance.now();
let before = processor();
const said = (what: string) => {
  console.log(`${what}: ${seconds(start)} s, ${(processor() - before).toFixed(1)} s of processor`);
  start = performance.now();
  before = processor();
};

const { db, documents: all, timing } = await provinceInSql(size);
said('Tables, reading, check');
console.log(
  `  of which the functions: ${(timing.milliseconds / 1000).toFixed(1)} s in ${timing.calls} calls, ` +
    `${(timing.longest / 1000).toFixed(2)} s the longest; results of at most ${(timing.largest / 1e6).toFixed(2)} MB`,
);
const [{ bytes } = {}] = await db.rows('SELECT SUM(LENGTH(cells)) AS bytes FROM tracker_rows');
console.log(`  rows of ${(Number(bytes) / 1e6).toFixed(1)} million characters`);
const inSql = await linesInSql(db);
said('Results read');
let lines = 0;
const other: string[] = [];
for (const document of all) {
  const expected = linesOf(document.file, checkedFile(document).report).sort();
  const found = (inSql.get(document.file) ?? []).sort();
  lines += expected.length;
  for (let at = 0; at < Math.max(expected.length, found.length); at++) {
    if (expected[at] !== found[at]) {
      other.push(`${document.file}:\n  file ${expected[at]}\n  SQL  ${found[at]}`);
      break;
    }
  }
}
said('File checks, compared');
console.log(`${all.length} documents, ${size.units} units, ${lines} lines of results`);
console.log(`${other.length} documents differ`);
for (const one of other.slice(0, 5)) console.log(one);
for (const view of [
  'progress_by_document',
  'progress_by_bloc',
  'overdue',
  'duplicates',
  'rules_most_broken',
]) {
  const [{ count } = {}] = await db.rows(`SELECT COUNT(*) AS count FROM ${view}`);
  console.log(`${view}: ${String(count)} rows`);
}
console.log(`Memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
db.close();
process.exitCode = other.length > 0 ? 1 : 0;
