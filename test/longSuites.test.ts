/** What `npm test` leaves to CI, and that it leaves it to nobody else. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '..');
const LONG = [
  ...readFileSync(join(__dirname, 'longSuites.mjs'), 'utf8').matchAll(/^ {2}'(test\/.*)',$/gm),
].map(([, path]) => path!);

/** The suites that jest would run, by their paths in the project. */
function suites(environment: Readonly<Record<string, string>>, ...args: string[]): Set<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, npm_lifecycle_event: 'test' };
  delete env.CI;
  delete env.CONGRESS_EVERY_MOMENT;
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const listed = execFileSync(process.execPath, [jest, '--listTests', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, ...environment },
  });
  return new Set(
    listed
      .trim()
      .split('\n')
      .map((path) => relative(ROOT, path).replaceAll('\\', '/')),
  );
}

test('npm test runs all suites but those that are listed as long, which CI runs', () => {
  const all = suites({ CI: 'true' });
  const short = suites({});
  expect([...all].filter((path) => !short.has(path)).sort()).toEqual(LONG);
  expect(short.size).toBe(all.size - LONG.length);
});

test.each([
  ['the night', { CONGRESS_EVERY_MOMENT: '1' }, []],
  ['jest called by itself', { npm_lifecycle_event: '' }, []],
  ['npm test that is told which', {}, ['test/workbench']],
])('%s leaves out none', (_, environment, args) => {
  expect(suites(environment, ...args)).toContain('test/workbench/everyControl.test.ts');
});
