/** Running the program that builds a target. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NotBuilt } from './notBuilt.mjs';

const TOOLS = ['tsx', 'esbuild'];
const NO_TOOLS =
  'Chưa tạo được gói chạy vì thiếu công cụ: gọi "npm ci" (không kèm --omit=dev) rồi gọi lại lệnh này. · ' +
  'The program is not built, as its tools are missing: run "npm ci" (without --omit=dev), then call this again.';

/**
 * Runs it in the project's folder; what it says goes to stderr, as a command's own output is for
 * what it answers.
 * @param {string} root @param {string} program
 * @throws NotBuilt where it does not come to its end
 */
export function runBuilder(root, program) {
  if (!hasTools(root)) throw new NotBuilt(NO_TOOLS, true);
  const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new NotBuilt(`${program}: ${signal ?? `exit code ${status}`}`, false);
}

/** @param {string} root */
function hasTools(root) {
  const { resolve } = createRequire(join(root, 'package.json'));
  try {
    return TOOLS.every((name) => resolve(name));
  } catch {
    return false;
  }
}
