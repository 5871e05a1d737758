/** The Word files that a check is asked for: the report, and the reminders as letters. */
import type { CheckOutcome, PaperKind } from '../addon/addonApi';
import { UsageError, type WordFiles } from './commandLine';
import type { Messages } from './messages';
import { isSameFile, writeFileFor } from './outputFile';

/** What came of one of them. */
export interface WrittenPapers {
  readonly kind: PaperKind;
  readonly path: string;
  /** How many papers stand in it; with none there is no file. */
  readonly count: number;
  readonly notices: readonly string[];
}

/** @throws UsageError where one would be written over the input, or over another one */
export function requireOtherFiles(input: string, files: WordFiles, messages: Messages): void {
  for (const [kind, path] of Object.entries(files)) {
    if (isSameFile(path, input)) throw new UsageError(messages.wordFileIsInput(kind));
  }
  const { report, reminders } = files;
  if (report === undefined || reminders === undefined) return;
  if (report === reminders || isSameFile(report, reminders)) {
    throw new UsageError(messages.sameWordFile);
  }
}

/**
 * Writes the papers of a check.
 * @throws UsageError where a file cannot be written
 */
export async function writeWordFiles(
  { papers: made }: Pick<CheckOutcome, 'papers'>,
  files: WordFiles,
  messages: Messages,
): Promise<readonly WrittenPapers[]> {
  const written: WrittenPapers[] = [];
  for (const kind of Object.keys(files) as PaperKind[]) {
    const { papers, notices } = made[kind]!;
    const path = files[kind]!;
    if (papers.length > 0) {
      // It takes a while to load, and few calls need it
      const { wordFile } = await import('../word/wordFile');
      writeFileFor(path, await wordFile(papers), messages);
    }
    written.push({ kind, path, count: papers.length, notices });
  }
  return written;
}
