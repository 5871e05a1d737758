/** `npm test`: builds what the tests run on, then runs them; further arguments go to jest. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(['scripts/build.mjs', '--quiet']);
run([jest, ...process.argv.slice(2)]);
