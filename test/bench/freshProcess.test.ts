import { expect, test } from '@jest/globals';
import { runFresh } from '../../bench/freshProcess';

test('a process of its own gives what it prints, its time and its memory, and fails where it fails', () => {
  const run = runFresh(['-e', 'console.log(6 * 7); process.exitCode = 1'], [0, 1]);
  expect(run.stdout).toBe('42\n');
  expect(run.processor).toBeGreaterThan(0);
  expect(run.seconds).toBeGreaterThan(0);
  expect(run.megabytes).toBeGreaterThan(10);
  expect(() => runFresh(['-e', 'console.error("no such file"); process.exitCode = 2'])).toThrow(
    /ended with 2: no such file/,
  );
});
