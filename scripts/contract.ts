/** `npm run contract -- RESULTS.json`: a file of results against what the code rests on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareResults } from '../test/contract/compareResults';
import { readResultFile } from '../test/contract/resultFile';
import { calledWith, refused } from './calledWith';

const CALL = 'npm run contract -- RESULTS.json';

const [file, ...more] = calledWith(CALL, { allowPositionals: true }).positionals;
if (file === undefined || more.length > 0) refused('One file of results is to be named.', CALL);
try {
  // npm runs scripts in the project's folder; the name is meant from where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const { lines, differs } = compareResults(readResultFile(readFileSync(path, 'utf8')));
  console.log(lines.join('\n'));
  process.exitCode = differs ? 1 : 0;
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  console.error(`${file} is not a result file: ${why}`);
  process.exitCode = 2;
}
