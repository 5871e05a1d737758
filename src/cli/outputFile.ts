/** Writing what a check gives: all its files whole or none, and never over the input. */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './commandLine';
import { systemCode } from './lastResort';
import type { Messages } from './messages';

/** Whether two paths lead to one file: by links of either kind, or by other capitals. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  if (realpathSync(one) === realpathSync(other)) return true;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  // File systems without numbers of files say 0
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}

/** A file that a check gives. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Looks whether files can be written there, so that nobody waits for a check that cannot be kept.
 * @throws UsageError with the reason where one cannot
 */
export function requirePlaces(paths: readonly string[], messages: Messages): void {
  for (const path of paths) {
    orSay(path, messages, () => {
      requireTarget(path);
      accessSync(dirname(path), constants.W_OK);
    });
  }
}

/**
 * Writes files beside their places, then moves them there, so that a full disk or a break leaves
 * what was there before: all of them or none.
 * @throws UsageError with the reason where one cannot be written
 */
export function writeOutputs(files: readonly OutputFile[], messages: Messages): void {
  const moves: { readonly path: string; readonly part: string; readonly target: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      orSay(path, messages, () => {
        const target = requireTarget(path);
        const part = join(dirname(target), `.check-${randomUUID()}.tmp`);
        moves.push({ path, part, target });
        writeFileSync(part, bytes, { flag: 'wx' });
        if (existsSync(target)) chmodSync(part, statSync(target).mode);
      });
    }
    for (const { path, part, target } of moves) {
      orSay(path, messages, () => renameSync(part, target));
    }
  } finally {
    for (const { part } of moves) rmSync(part, { force: true });
  }
}

/** Where the file of that name really lies, or will. @throws what the file system says */
function requireTarget(path: string): string {
  const before = statSync(path, { throwIfNoEntry: false });
  if (!before) return path;
  // A device would be replaced by the move
  if (!before.isFile()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const target = realpathSync(path);
  // Programs that have it open may hold on to it; a move says so only when others are done
  closeSync(openSync(target, 'r+'));
  return target;
}

/** Does what fails where the file system does not let it. */
function orSay(path: string, messages: Messages, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = systemCode(error);
    throw new UsageError(messages.fileNotWritable(path, messages.writeErrors[code] ?? code));
  }
}
