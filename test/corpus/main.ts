/**
 * `npm run corpus -- FOLDER`: every file of the folder is checked, with a copy and back, each in a
 * process of its own; each verdict is printed as it comes, and a table of them in the end. `--json`
 * prints the table as JSON, `--as-of` names another day. Ends with 1 where a verdict is bad, with 2 where there is no such folder.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calledWith, refused } from '../../scripts/calledWith';
import { examine } from './examine';
import { type Verdict, verdictLine, verdictOf, verdictOfEnded, verdictTable } from './verdict';

interface Job {
  readonly file: string;
  readonly asOf: string;
}

const CALL = 'npm run corpus -- FOLDER [--as-of YYYY-MM-DD] [--json]';
const HEAP_MEGABYTES = 1400;
/** Of the clock; others are at work on the machine too. */
const MOST_MILLISECONDS = 600_000;

if (process.send) {
  process.once('message', (job: Job) =>
    process.send!(verdictOn(job), () => {
      process.disconnect();
    }),
  );
} else await supervise();

function verdictOn({ file, asOf }: Job): Verdict {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    return verdictOf(file, examine(file, asOf, scratch));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function supervise(): Promise<void> {
  const { values, positionals } = calledWith(CALL, {
    options: { json: { type: 'boolean' }, 'as-of': { type: 'string', default: '2023-05-20' } },
    allowPositionals: true,
  });
  const [name] = positionals;
  const folder = resolve(process.env.INIT_CWD ?? '.', name ?? '');
  if (name === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    refused('A folder that is there is to be named.', CALL);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  const verdicts: Verdict[] = [];
  const waiting = files.map((path, at) => ({ path, at }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, at } = next;
      const verdict = await inProcess({ file: join(folder, path), asOf: values['as-of'] });
      verdicts[at] = { ...verdict, file: path };
      // A run that is cut off has shown something.
      if (!values.json) console.error(verdictLine(verdicts[at]));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const bad = verdicts.filter((verdict) => verdict.bad.length > 0);
  console.log(values.json ? JSON.stringify(verdicts) : verdictTable(verdicts));
  if (!values.json) console.log(`\n${verdicts.length} files, ${bad.length} bad verdicts`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

function inProcess(job: Job): Promise<Verdict> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let verdict: Verdict | undefined;
    const clock = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
    child.once('message', (one: Verdict) => {
      verdict = one;
    });
    child.once('exit', (code, signal) => {
      clearTimeout(clock);
      resolve(verdict ?? verdictOfEnded(job.file, signal ?? `exit ${code}`));
    });
    child.send(job);
  });
}
