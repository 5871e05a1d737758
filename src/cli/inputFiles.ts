/** Reading what the command line names: the file to check, and the file of plan values. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { FileError, type FileContent, readFile } from '../xlsx';
import { UsageError } from './commandLine';
import { systemCode } from './lastResort';
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

/** A plan file. */
export interface PlanPlace {
  readonly path: string;
  /** What results call it. */
  readonly name: string;
}

/** A plan with what results call its file. */
export interface NamedPlan {
  readonly name: string;
  readonly values: PlanFile;
}

/** Larger ones are no trackers, and would fill the memory before anybody could say so. */
const MOST_BYTES = 400 << 20;
const MOST_PLAN_BYTES = 20 << 20;

/** @throws UsageError where it is not there or no spreadsheet */
export function loadFile(file: string, messages: Messages): FileContent {
  const bytes = readBytes(file, MOST_BYTES, messages);
  if (!bytes) throw new UsageError(`${file}: ${messages.fileErrors['too-large']}`);
  try {
    return readFile(basename(file), bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`${file}: ${messages.fileErrors[error.code]}`);
  }
}

/** @throws UsageError where it is no JSON object, or a value could be none of a plan */
export function loadPlan(path: string, messages: Messages): PlanFile {
  const bytes = readBytes(path, MOST_PLAN_BYTES, messages);
  const { success, data, error } = planFile.safeParse(bytes && parseJson(bytes));
  if (success) return data;
  const key = error.issues[0]?.path[0];
  throw new UsageError(
    key === undefined ? messages.badPlanFile(path) : messages.badPlanValue(path, String(key)),
  );
}

/** @throws UsageError as {@link loadPlan} */
export function namedPlan({ path, name }: PlanPlace, messages: Messages): NamedPlan {
  return { name, values: loadPlan(path, messages) };
}

/** Undefined where it is no JSON. */
function parseJson(bytes: Uint8Array): unknown {
  const [first, second] = bytes;
  const isWide = first === 0xff && second === 0xfe;
  try {
    // In another encoding letters would be lost without a word
    return JSON.parse(
      new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes),
    );
  } catch {
    return undefined;
  }
}

/** @returns null where it is larger */
function readBytes(file: string, most: number, messages: Messages): Uint8Array | null {
  try {
    const about = statSync(file);
    // What a pipe or a device gives may never end
    if (!about.isFile() && !about.isDirectory()) throw Object.assign(new Error(), NO_FILE);
    return about.size > most ? null : readFileSync(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw new UsageError(messages.fileNotFound(file));
    throw new UsageError(messages.fileNotReadable(file, messages.readErrors[code] ?? code));
  }
}

const NO_FILE = { code: 'ENXIO' };
