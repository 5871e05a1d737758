/** Reading what the command line names: the file to check, and the file of plan values. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FileError, type FileContent, readFile } from '../xlsx';
import { UsageError } from './commandLine';
import type { Messages } from './messages';

/** A list of bands of fields is three deep; whatever is nested further is no plan. */
const DEEPEST = 8;

/** @throws UsageError where it is not there or no spreadsheet */
export function loadFile(file: string, messages: Messages): FileContent {
  const bytes = readBytes(file, messages);
  try {
    return readFile(basename(file), bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`${file}: ${messages.fileErrors[error.code]}`);
  }
}

/** @throws UsageError where it is no JSON object, or a value could be none of a plan */
export function loadPlan(path: string, messages: Messages): Record<string, unknown> {
  const text = new TextDecoder().decode(readBytes(path, messages));
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    plan = null;
  }
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) {
    throw new UsageError(messages.badPlanFile(path));
  }
  for (const [key, value] of Object.entries(plan)) {
    if (!isUsable(value, DEEPEST)) throw new UsageError(messages.badPlanValue(path, key));
  }
  return plan as Record<string, unknown>;
}

/** JSON may hold numbers that are infinite here, and lists within lists without end. */
function isUsable(value: unknown, deepest: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return deepest > 0 && Object.values(value).every((part) => isUsable(part, deepest - 1));
}

function readBytes(file: string, messages: Messages): Uint8Array {
  if (!existsSync(file)) throw new UsageError(messages.fileNotFound(file));
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(messages.fileNotReadable(file));
  }
}
