/** Writing what a check gives: each file whole or not at all, and never over the input. */
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
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

/**
 * Writes a file beside its place, then moves it there, so that a full disk or a break leaves what
 * was there before.
 * @throws what the file system says
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const exists = existsSync(path);
  const target = exists ? realpathSync(path) : path;
  const before = exists ? statSync(target) : null;
  // A device would be replaced by the move
  if (before && !before.isFile()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const part = join(dirname(target), `.check-${randomUUID()}.tmp`);
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    if (before) chmodSync(part, before.mode);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Writes a file that the user has named. @throws UsageError with the reason where it cannot */
export function writeFileFor(path: string, bytes: Uint8Array, messages: Messages): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    const code = systemCode(error);
    throw new UsageError(messages.fileNotWritable(path, messages.writeErrors[code] ?? code));
  }
}
