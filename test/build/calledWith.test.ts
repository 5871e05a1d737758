import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const USAGE = 'npm run release -- [--tagged] [--to FOLDER]\n';

/** What a command that reads its options so says, and how it ends. */
function run(program: string, ...options: string[]) {
  const args = ['--import', 'tsx', join(ROOT, program), ...options];
  const { status, stdout, stderr } = spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each(['--help', '-h'])(
  'asked %s, a command says how it is called, and does nothing',
  (option) => {
    expect(run('scripts/release.ts', option)).toEqual({ status: 0, stdout: USAGE, stderr: '' });
  },
);

test('an option that it does not have ends it with one line', () => {
  const stderr = `Unknown option '--taged'. ${USAGE}`;
  expect(run('scripts/release.ts', '--taged')).toEqual({ status: 2, stdout: '', stderr });
});

test.each([
  ['scripts/generate.ts', '--chek', 'npm run generate -- [--check]'],
  ['scripts/keepMutation.ts', 'domian', 'npm run mutation:keep -- domain|addon'],
  ['scripts/contract.ts', '--json', 'npm run contract -- RESULTS.json'],
  ['test/faults/main.ts', '--flows', 'npm run faults -- [--flow TEXT]'],
  ['test/faults/main.ts', '--flow=nothing', 'No flow has “nothing” in its name.'],
  ['test/faults/main.ts', '--seeds=all', 'Seeds are such as 1-1201, or none.'],
  ['test/corpus/main.ts', 'no-such-folder', 'npm run corpus -- FOLDER'],
  ['scripts/refresh.mjs', 'adon', 'There are addon, cli, workbench, --sizes, --if-possible.'],
  ['scripts/refresh.mjs', '--help', 'There are addon, cli, workbench'],
  ['test/bigquery/main.ts', 'ten', 'npm run bigquery:compare -- [DOCUMENTS [UNITS]]'],
])(
  '%s called with %s says in one line how it is called, and ends with 2',
  (program, wrong, usage) => {
    const { status, stdout, stderr } = run(program, wrong);
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 2,
    });
    expect(stderr).toContain(usage);
  },
);

test('npm run bigquery, asked for help, says how it is called', () => {
  const { status, stdout } = run('scripts/bigquery.ts', '--help');
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('--dataset') });
});
