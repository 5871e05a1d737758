/**
 * The check of a whole province in one command, as people start it, beside one thread and beside a
 * command for each file. SheetJS has written the files.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedFiles } from '../src/cli/many/namedFiles';
import { MANY_WORDS } from '../src/cli/many/manyWords';
import { type FreshRun, runFresh } from './freshProcess';
import { interleaved, median } from './measure';
import { compared, type Measurement } from './measurement';
import { PROVINCE_AS_OF, type ProvinceSize, WHOLE_PROVINCE } from './province/provinceDocuments';
import { writeProvince } from './province/writeProvince';

/** As many as are checked several times, and a process each. */
const SOME: ProvinceSize = { documents: 30, units: 5_400, seed: 3 };
const ROUNDS = 3;
const CHECK = 'scripts/check.mjs';
/** With findings of errors the check ends with 1. */
const CHECKED = [0, 1];

export async function measureManyFiles(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return [...province(folder), ...(await ways(folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All of it once: lines of JSON and the roll-up. */
function province(folder: string): Measurement[] {
  const { documents, units } = WHOLE_PROVINCE;
  const all = join(folder, 'province');
  writeProvince(all, WHOLE_PROVINCE);
  const run = check([all, '--plans', all, '--out', join(folder, 'rollUp.xlsx')]);
  const lines = run.stdout.split('\n').filter(Boolean);
  const checked = lines.reduce((sum, line) => sum + unitsIn(line), 0);
  if (lines.length !== documents || checked !== units) {
    throw new Error(`${lines.length} documents with ${checked} units were checked`);
  }
  const size = `${documents} documents with ${units.toLocaleString('en')} units`;
  return [
    {
      id: 'province',
      label: `Check of ${size}, results and roll-up written`,
      unit: 's',
      value: run.seconds,
      target: { of: 'value', atMost: 60, because: 'the machine has other work to do' },
    },
    {
      id: 'province-processor',
      label: 'The same: processor time',
      unit: 's',
      value: run.processor,
      target: { of: 'value', atMost: 120, because: 'two processors have so much in a minute' },
    },
    {
      id: 'province-memory',
      label: 'The same: memory at most, all threads together',
      unit: 'MB',
      value: run.megabytes,
      target: { of: 'value', atMost: 2000, because: 'each thread holds a file and its results' },
    },
  ];
}

/** Fewer documents by the ways there are. */
async function ways(folder: string): Promise<Measurement[]> {
  const some = join(folder, 'some');
  mkdirSync(some);
  writeProvince(some, SOME);
  const files = await namedFiles([some], folder, MANY_WORDS.en, console.error);
  const runs = await interleaved(
    {
      threads: () => check([some]),
      oneThread: () => check([some, '--jobs', '1']),
      commands: () => together(files.map(({ path }) => check([path]))),
    },
    { rounds: ROUNDS, warmUps: 0 },
  );
  const seconds = (of: keyof typeof runs) => median(runs[of].map((run) => run.seconds));
  const base = {
    label: `Check of ${SOME.documents} documents, ${availableParallelism()} threads`,
    unit: 's',
    value: seconds('threads'),
  } as const;
  return [
    compared({ ...base, id: 'one-thread' }, 'one thread', seconds('oneThread')),
    compared(
      {
        ...base,
        id: 'commands',
        target: {
          of: 'ratio',
          atLeast: 3,
          because: 'a process that starts and compiles for each file is what it saves',
        },
      },
      'a command for each file',
      seconds('commands'),
    ),
  ];
}

function check(args: readonly string[]): FreshRun {
  return runFresh([CHECK, ...args, '--json', '--as-of', PROVINCE_AS_OF], CHECKED);
}

function together(runs: readonly FreshRun[]): Pick<FreshRun, 'seconds'> {
  return { seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0) };
}

function unitsIn(line: string): number {
  return (JSON.parse(line) as { readonly units: readonly unknown[] }).units.length;
}
