/** Calling the file check as a command. */
import { spawnSync, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** How the command is started, with what stands before its own arguments. */
export const COMMAND = ['scripts/check.mjs'];

/** Where it runs, and the folder that it was called from. */
export function placed(folder: string) {
  return { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } };
}

/** Runs `npm run check` in a folder, without npm. */
export function runCommand(
  folder: string,
  args: readonly string[],
  { before = [], stdio = 'pipe' }: { before?: readonly string[]; stdio?: StdioOptions } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, ...COMMAND, ...args], {
    ...placed(folder),
    encoding: 'utf8',
    stdio,
  });
  return { status, stdout, stderr };
}
