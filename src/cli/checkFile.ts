/** Checking a file: it is loaded into the local host, where the built bundle does the work. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CheckOutcome, CheckRequest } from '../addon/checkTracker';
import { FileError, type Notice, readFile, saveNotices, writeXlsx } from '../host/file';
import { calculate, createHost, HostScriptError } from '../host/host';
import { type CommandLine, UsageError } from './commandLine';
import { type Language, MESSAGES } from './messages';
import { createVmRealm } from './vmRealm';

/** The metadata by which the add-on says how its sheets are printed. */
const PAGE_KEY = 'congress.page';

/** The steps that a progress line tells of. */
export type Stage = 'reading' | 'checking' | 'writing';

export interface CheckedFile extends CheckOutcome {
  /** What the user should know of the file itself. */
  readonly fileNotices: readonly Notice[];
}

export interface CheckFileOptions {
  /** Text of the built bundle. */
  readonly bundle: string;
  /** Of error messages. */
  readonly language: Language;
  readonly onStage?: (stage: Stage) => void;
}

/**
 * Checks a file, and writes the checked copy where one is asked for.
 * @throws UsageError where a file cannot be read or written or the sheet is not there
 */
export function checkFile(
  { file, sheet, asOf, plan, language: asked, out }: CommandLine,
  { bundle, language, onStage }: CheckFileOptions,
): CheckedFile {
  const messages = MESSAGES[language];
  const request: CheckRequest = {
    ...(sheet !== undefined && { sheet }),
    ...(asOf !== undefined && { asOf }),
    ...(plan !== undefined && { plan: readPlanFile(plan, language) }),
    ...(asked && { language: asked }),
    write: out !== undefined,
  };
  if (out !== undefined && existsSync(out) && existsSync(file)) {
    if (realpathSync(out) === realpathSync(file)) throw new UsageError(messages.outIsInput);
  }
  onStage?.('reading');
  const { workbook, notices } = load(file, language);
  // It becomes a file again, which holds more than Google Sheets.
  workbook.mostCells = Infinity;
  onStage?.('checking');
  const host = createHost({ realm: createVmRealm(), source: bundle, workbook });
  let outcome: CheckOutcome;
  try {
    outcome = host.run('checkTracker', [request]) as unknown as CheckOutcome;
  } catch (error) {
    if (error instanceof HostScriptError && error.scriptErrorName === 'OperatorError') {
      throw new UsageError(error.message);
    }
    throw error;
  }
  if (out === undefined) return { ...outcome, fileNotices: notices };
  onStage?.('writing');
  calculate(workbook, Date.now);
  write(out, writeXlsx(workbook, { pageKey: PAGE_KEY }), language);
  return { ...outcome, fileNotices: [...notices, ...saveNotices(workbook)] };
}

function load(file: string, language: Language) {
  const bytes = readBytes(file, language);
  try {
    return readFile(basename(file), bytes);
  } catch (error) {
    if (error instanceof FileError) {
      throw new UsageError(`${file}: ${MESSAGES[language].fileErrors[error.code]}`);
    }
    throw error;
  }
}

function readBytes(file: string, language: Language): Uint8Array {
  const messages = MESSAGES[language];
  if (!existsSync(file)) throw new UsageError(messages.fileNotFound(file));
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(messages.fileNotReadable(file));
  }
}

function readPlanFile(path: string, language: Language): Record<string, unknown> {
  const text = new TextDecoder().decode(readBytes(path, language));
  try {
    const plan: unknown = JSON.parse(text);
    if (typeof plan === 'object' && plan !== null && !Array.isArray(plan)) {
      return plan as Record<string, unknown>;
    }
  } catch {
    // Not JSON: said below.
  }
  throw new UsageError(MESSAGES[language].badPlanFile(path));
}

function write(path: string, bytes: Uint8Array, language: Language): void {
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new UsageError(MESSAGES[language].fileNotWritable(path));
  }
}
