import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const USAGE = 'npm run release -- [--tagged] [--to FOLDER]\n';

/** What a command that reads its options so says, and how it ends. */
function release(option: string) {
  const args = ['--import', 'tsx', join(ROOT, 'scripts/release.ts'), option];
  const { status, stdout, stderr } = spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('asked for help, a command says how it is called, and does nothing', () => {
  expect(release('--help')).toEqual({ status: 0, stdout: USAGE, stderr: '' });
});

test('an option that it does not have ends it with one line', () => {
  const stderr = `Unknown option '--taged'. ${USAGE}`;
  expect(release('--taged')).toEqual({ status: 2, stdout: '', stderr });
});
