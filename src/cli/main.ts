/** `npm run check -- FILE`: exit code 0 without error findings, 1 with some, 2 where it cannot. */
import { resolve } from 'node:path';
import { checkFile } from './checkFile';
import { type CommandLine, languageOf, parseCommandLine, UsageError } from './commandLine';
import { humanReport } from './humanReport';
import { MESSAGES } from './messages';

const DEFAULT_WIDTH = 140;

function run(args: readonly string[]): number {
  const language = languageOf(args);
  const messages = MESSAGES[language];
  try {
    const command = fromCallersFolder(parseCommandLine(args));
    const outcome = checkFile(command, language, (stage) => {
      showProgress(messages[stage]);
    });
    showProgress('');
    for (const notice of outcome.fileNotices) console.error(messages.notice(notice));
    if (command.json) {
      for (const notice of outcome.notices) console.error(notice);
      process.stdout.write(`${JSON.stringify(outcome.report)}\n`);
    } else {
      const { isTTY, columns } = process.stdout;
      const width = isTTY ? columns : DEFAULT_WIDTH;
      const colours = isTTY && process.stdout.hasColors();
      console.log(humanReport(outcome, messages, { width, colours }));
      if (command.out !== undefined) console.log(`\n${messages.written(command.out)}`);
    }
    return outcome.report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    showProgress('');
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
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

process.exitCode = run(process.argv.slice(2));
