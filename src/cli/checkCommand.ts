/** Carrying out a check that was called for on the command line, and printing what it gives. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SCRIPT_FILE } from '../addon/addonApi';
import { type CheckedFile, checkFile } from './checkFile';
import { type CommandLine, languageOf, parseCommandLine } from './commandLine';
import { humanReport } from './humanReport';
import { CANNOT_CHECK, lineOf, oneLine } from './lastResort';
import { type Messages, MESSAGES } from './messages';

const BUNDLE = new URL(`../../dist/${SCRIPT_FILE}`, import.meta.url);
/** Columns of output that does not go to a terminal. */
const DEFAULT_WIDTH = 140;

/**
 * Runs the check.
 * @param args what stands behind `npm run check --`
 * @returns exit code: 0 without error findings, 1 with some, 2 where the check cannot be done
 */
export function runCheck(args: readonly string[]): number {
  const language = languageOf(args);
  const messages = MESSAGES[language];
  try {
    const command = fromCallersFolder(parseCommandLine(args));
    const checked = checkFile(command, {
      bundle: readFileSync(BUNDLE, 'utf8'),
      language,
      onStage: (stage) => {
        showProgress(messages[stage]);
      },
    });
    showProgress('');
    print(checked, command, messages);
    return checked.report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    showProgress('');
    console.error(lineOf(error, messages));
    return CANNOT_CHECK;
  }
}

function print(checked: CheckedFile, command: CommandLine, messages: Messages): void {
  for (const notice of checked.fileNotices) console.error(oneLine(messages.notice(notice)));
  if (command.json) {
    for (const notice of checked.notices) console.error(oneLine(notice));
    process.stdout.write(`${JSON.stringify(checked.report)}\n`);
    return;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? columns : DEFAULT_WIDTH;
  const colors = isTTY && process.stdout.hasColors();
  console.log(humanReport(checked, messages, { width, colors }));
  if (command.out !== undefined) console.log(`\n${messages.written(command.out)}`);
}

/** npm runs scripts in the project's folder; paths are meant from where it was called. */
function fromCallersFolder(command: CommandLine): CommandLine {
  const folder = process.env.INIT_CWD ?? process.cwd();
  return {
    ...command,
    file: resolve(folder, command.file),
    plan: command.plan && resolve(folder, command.plan),
    out: command.out && resolve(folder, command.out),
  };
}

/** One line on a terminal that the next one replaces; '' clears it. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
