/** Reading what the command line names: the file to check, and the file of plan values. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { FileError, type FileContent, readFile } from '../xlsx';
import { UsageError } from './commandLine';
import type { Messages } from './messages';

/** A value, or fields, or a list of either; JSON may hold numbers that are infinite here. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const flat = z.union([scalar, z.array(scalar), z.record(z.string(), scalar)]);
/**
 * Values by key, and lists of bands of fields: what is nested further is no plan. Which keys there
 * are and what each may be, the add-on says, with its findings.
 */
const planFile = z.record(z.string(), z.union([flat, z.array(flat), z.record(z.string(), flat)]));

/** The values of a plan file, by key. */
export type PlanFile = z.infer<typeof planFile>;

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
export function loadPlan(path: string, messages: Messages): PlanFile {
  const { success, data, error } = planFile.safeParse(parseJson(readBytes(path, messages)));
  if (success) return data;
  const key = error.issues[0]?.path[0];
  throw new UsageError(
    key === undefined ? messages.badPlanFile(path) : messages.badPlanValue(path, String(key)),
  );
}

/** Undefined where it is no JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function readBytes(file: string, messages: Messages): Uint8Array {
  if (!existsSync(file)) throw new UsageError(messages.fileNotFound(file));
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(messages.fileNotReadable(file));
  }
}
