/** Carrying out a check that was called for on the command line, and printing what it gives. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ACTIONS_PAGE, pageFile, SCRIPT_FILE } from '../addon/addonApi';
import type { Language } from '../domain/text/language';
import { productVersion } from '../domain/text/productVersion';
import { type CheckedFile, checkFile, type FileCall } from './checkFile';
import { asksForVersion, type CommandLine, languageOf, parseCommandLine } from './commandLine';
import { folderPlans } from './many/folderPlans';
import { isForMany } from './many/forMany';
import { humanReport } from './humanReport';
import { CANNOT_CHECK, lineOf, oneLine } from './lastResort';
import { type Messages, MESSAGES } from './messages';
import { type OutputFile, requirePlaces, writeOutputs } from './outputFile';
import { type MadePapers, makeWordFiles } from './wordFiles';

/** Columns of output that does not go to a terminal. */
const DEFAULT_WIDTH = 140;

/**
 * Runs the check, or prints the version.
 * @param args what stands behind `npm run check --`
 * @returns the exit code: 0 without error findings, 1 with some, 2 where the check cannot be done
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const messages = MESSAGES[language];
  try {
    if (asksForVersion(args)) {
      console.log(productVersion());
      return 0;
    }
    const called = parseCommandLine(args);
    // npm runs scripts in the project's folder; paths are meant from where it was called
    const folder = process.env.INIT_CWD ?? process.cwd();
    const project = {
      bundle: built(SCRIPT_FILE),
      files: { [ACTIONS_PAGE]: built(pageFile(ACTIONS_PAGE)) },
    };
    if (isForMany(called, folder)) {
      // It takes a while to load, and calls for one file do without it
      const { checkMany } = await import('./many/checkMany');
      return await checkMany(called, { project, language, folder });
    }
    const command = fromCallersFolder(called, folder, language);
    const { out, papers: wordFiles = {} } = command;
    requirePlaces([...(out === undefined ? [] : [out]), ...Object.values(wordFiles)], messages);
    const outputs: OutputFile[] = [];
    const checked = checkFile(command, {
      ...project,
      language,
      onStage: (stage) => {
        showProgress(messages[stage]);
      },
      takeCopy: (copy) => {
        outputs.push(copy);
      },
    });
    if (command.papers) showProgress(messages.writing);
    const papers = await makeWordFiles(checked, wordFiles);
    for (const { path, bytes } of papers) if (bytes) outputs.push({ path, bytes });
    writeOutputs(outputs, messages);
    showProgress('');
    print(checked, papers, command, messages);
    return checked.report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    showProgress('');
    console.error(lineOf(error, messages));
    return CANNOT_CHECK;
  }
}

/** The text of a file of the built add-on. */
function built(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}

function print(
  checked: CheckedFile,
  papers: readonly MadePapers[],
  command: FileCall,
  messages: Messages,
): void {
  for (const notice of checked.fileNotices) console.error(oneLine(messages.notice(notice)));
  const { otherTrackers } = checked;
  if (otherTrackers.length > 0) console.error(oneLine(messages.otherTrackers(otherTrackers)));
  if (command.json) {
    const notices = [...checked.notices, ...papers.flatMap(({ notices }) => notices)];
    for (const notice of notices) console.error(oneLine(notice));
    process.stdout.write(`${JSON.stringify(checked.report)}\n`);
    return;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? columns : DEFAULT_WIDTH;
  const colors = isTTY && process.stdout.hasColors();
  console.log(humanReport(checked, messages, { width, colors }));
  if (command.out !== undefined) console.log(`\n${messages.written(command.out)}`);
  for (const { kind, path, count, notices } of papers) {
    for (const notice of notices) console.log(`\n${notice}`);
    if (count > 0) console.log(`\n${messages.papersWritten[kind](path, count)}`);
  }
}

function fromCallersFolder(
  { plans, ...command }: CommandLine,
  folder: string,
  language: Language,
): FileCall {
  const file = resolve(folder, command.file);
  const known =
    plans === undefined
      ? null
      : folderPlans(resolve(folder, plans), [{ below: basename(file) }], language);
  return {
    ...command,
    file,
    plan:
      known?.planOf({ below: basename(file) }) ?? (command.plan && resolve(folder, command.plan)),
    sharedPlan: known?.shared,
    out: command.out && resolve(folder, command.out),
    papers:
      command.papers &&
      Object.fromEntries(
        Object.entries(command.papers).map(([kind, path]) => [kind, resolve(folder, path)]),
      ),
  };
}

/** One line on a terminal that the next one replaces; '' clears it. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
