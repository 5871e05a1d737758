/** The Word files that a check is asked for: the report, and the reminders as letters. */
import type { CheckOutcome, PaperKind } from '../addon/addonApi';
import { UsageError, type WordFiles } from './commandLine';
import type { Messages } from './messages';
import { isSameFile } from './outputFile';

/** What came of one of them. */
export interface MadePapers {
  readonly kind: PaperKind;
  readonly path: string;
  /** How many papers stand in it; with none there is no file. */
  readonly count: number;
  readonly notices: readonly string[];
  readonly bytes: Uint8Array | null;
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

/** Makes the papers of a check; writing them is for who has called. */
export async function makeWordFiles(
  { papers: made }: Pick<CheckOutcome, 'papers'>,
  files: WordFiles,
): Promise<readonly MadePapers[]> {
  const papersMade: MadePapers[] = [];
  for (const kind of Object.keys(files) as PaperKind[]) {
    const { papers, notices } = made[kind]!;
    const about = { kind, path: files[kind]!, count: papers.length, notices };
    if (papers.length === 0) {
      papersMade.push({ ...about, bytes: null });
      continue;
    }
    // It takes a while to load, and few calls need it
    const { wordFile } = await import('../word/wordFile');
    papersMade.push({ ...about, bytes: await wordFile(papers) });
  }
  return papersMade;
}
