/** Checking a file: it is loaded into the local host, where the built bundle does the work. */
import { callAddon, type CheckOutcome, type CheckRequest, PAGE_SETUP } from '../addon/addonApi';
import type { Language } from '../domain/text/language';
import { type Notice, requireSavable, SaveError, saveNotices, writeXlsx } from '../xlsx';
import { calculate } from '../document';
import { type CommandLine, UsageError } from './commandLine';
import { loadFile, loadPlan } from './inputFiles';
import { type Messages, MESSAGES } from './messages';
import { isSameFile, type OutputFile, writeOutputs } from './outputFile';
import { isRollUp } from './ownRollUp';
import { orUsage, type Project, projectHost } from './projectHost';
import { createVmRealm } from './vmRealm';
import { requireOtherFiles } from './wordFiles';

/** The steps that a progress line tells of. */
export type Stage = 'reading' | 'checking' | 'writing';

/** A call for one file. */
export interface FileCall extends Omit<CommandLine, 'more' | 'plans' | 'ndjson' | 'jobs'> {
  /** The plan that holds where no plan sheet of the file says one. */
  readonly sharedPlan?: string | undefined;
}

export interface CheckedFile extends CheckOutcome {
  /** What the user should know of the file itself. */
  readonly fileNotices: readonly Notice[];
}

export interface CheckFileOptions extends Project {
  /** Of error messages. */
  readonly language: Language;
  readonly onStage?: (stage: Stage) => void;
  /** Takes the checked copy where it is not to be written at once. */
  readonly takeCopy?: (file: OutputFile) => void;
}

/**
 * Checks a file, and writes the checked copy where one is asked for. Papers that are asked for are
 * made; writing them is for who has called.
 * @throws UsageError where a file cannot be read or written or the sheet is not there
 */
export function checkFile(
  { file, sheet, asOf, plan, sharedPlan, language: asked, out, papers = {} }: FileCall,
  { bundle, files, language, onStage, takeCopy }: CheckFileOptions,
): CheckedFile {
  const messages = MESSAGES[language];
  const kinds = Object.keys(papers) as (keyof typeof papers)[];
  const request: CheckRequest = {
    ...(sheet !== undefined && { sheet }),
    ...(asOf !== undefined && { asOf }),
    ...(plan !== undefined && { plan: loadPlan(plan, messages) }),
    ...(sharedPlan !== undefined && { sharedPlan: loadPlan(sharedPlan, messages) }),
    ...(asked && { language: asked }),
    write: out !== undefined,
    papers: kinds,
  };
  if (out !== undefined && isSameFile(out, file)) throw new UsageError(messages.outIsInput);
  requireOtherFiles(file, papers, messages);
  onStage?.('reading');
  const { workbook, notices } = loadFile(file, messages);
  if (isRollUp(workbook)) throw new UsageError(messages.isRollUp(file));
  // Said at once rather than after the work
  if (out !== undefined) savable(() => requireSavable(workbook.sheets), messages);
  onStage?.('checking');
  const host = projectHost(workbook, { bundle, files }, createVmRealm());
  const outcome = orUsage(() => callAddon(host, 'checkTracker', request));
  if (out === undefined) return { ...outcome, fileNotices: notices };
  const tables = orUsage(() => callAddon(host, 'printedTables'));
  onStage?.('writing');
  calculate(workbook, Date.now);
  const bytes = savable(() => writeXlsx(workbook, { page: PAGE_SETUP, tables }), messages);
  const copy = { path: out, bytes };
  if (takeCopy) takeCopy(copy);
  else writeOutputs([copy], messages);
  return { ...outcome, fileNotices: [...notices, ...saveNotices(workbook)] };
}

/** Does what fails where the workbook does not fit into a file. */
function savable<T>(act: () => T, messages: Messages): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    throw new UsageError(messages.saveErrors[error.code](error.sheet));
  }
}
