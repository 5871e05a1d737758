/** Carrying out a check that was called for on the command line, and printing what it gives. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ACTIONS_PAGE, pageFile, SCRIPT_FILE } from '../addon/addonApi';
import { isDefaultPlan, type PlanOrigin, planOrigin } from '../domain/rollUp';
import type { Language } from '../domain/text/language';
import { productVersion } from '../domain/text/productVersion';
import { type CheckedFile, checkFile, type FileCall } from './checkFile';
import { asksFor, type CommandLine, languageOf, parseCommandLine } from './commandLine';
import { folderPlans, planNameOf } from './many/folderPlans';
import { isForMany } from './many/forMany';
import { MANY_WORDS } from './many/manyWords';
import { humanReport } from './humanReport';
import type { PlanPlace } from './inputFiles';
import { CANNOT_CHECK, lineOf, oneLine } from './lastResort';
import { MESSAGES } from './messages';
import { type OutputFile, requirePlaces, writeOutputs } from './outputFile';
import { outputWidth, print } from './standardOutput';
import { type MadePapers, makeWordFiles } from './wordFiles';

/**
 * Runs the check, or prints the version or how to call.
 * @param args what stands behind `npm run check --`
 * @returns the exit code: 0 without error findings, 1 with some, 2 where the check cannot be done
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const messages = MESSAGES[language];
  try {
    if (asksFor(['--help', '-h'], args)) {
      console.log(messages.usage);
      return 0;
    }
    if (asksFor(['--version'], args)) {
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
    const { command, plans } = fromCallersFolder(called, folder, language);
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
    const origin = planOrigin(checked.planSheet, plans.given?.name, plans.shared?.name);
    if (called.plans !== undefined && isDefaultPlan(origin)) {
      const { file } = called;
      console.error(oneLine(MANY_WORDS[language].noPlanFits(file, planNameOf(basename(file)))));
    }
    await show({ checked, papers, command, origin, language });
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

interface Shown {
  readonly checked: CheckedFile;
  readonly papers: readonly MadePapers[];
  readonly command: FileCall;
  readonly origin: PlanOrigin;
  readonly language: Language;
}

async function show({ checked, papers, command, origin, language }: Shown): Promise<void> {
  const messages = MESSAGES[language];
  for (const notice of checked.fileNotices) console.error(oneLine(messages.notice(notice)));
  const { otherTrackers } = checked;
  if (otherTrackers.length > 0) console.error(oneLine(messages.otherTrackers(otherTrackers)));
  if (command.json) {
    const notices = [...checked.notices, ...papers.flatMap(({ notices }) => notices)];
    for (const notice of notices) console.error(oneLine(notice));
    await print(`${JSON.stringify(checked.report)}\n`);
    return;
  }
  const colors = process.stdout.isTTY && process.stdout.hasColors();
  const call = { language, planOrigin: origin };
  const lines = [
    humanReport(checked, call, { width: outputWidth(), colors }),
    ...(command.out === undefined ? [] : [messages.written(command.out)]),
    ...papers.flatMap(({ kind, path, count, notices }) => [
      ...notices,
      ...(count === 0 ? [] : [messages.papersWritten[kind](path, count)]),
    ]),
  ];
  await print(`${lines.join('\n\n')}\n`);
}

/** The plans that may hold for a file. */
interface Plans {
  readonly given: PlanPlace | undefined;
  readonly shared: PlanPlace | undefined;
}

function fromCallersFolder(
  { plans, ...command }: CommandLine,
  folder: string,
  language: Language,
): { readonly command: FileCall; readonly plans: Plans } {
  const file = resolve(folder, command.file);
  const below = { below: basename(file) };
  const known =
    plans === undefined ? undefined : folderPlans(resolve(folder, plans), [below], language);
  const given =
    known?.planOf(below) ??
    (command.plan === undefined
      ? undefined
      : { path: resolve(folder, command.plan), name: command.plan });
  return {
    command: {
      ...command,
      file,
      plan: given?.path,
      sharedPlan: known?.shared?.path,
      out: command.out && resolve(folder, command.out),
      papers:
        command.papers &&
        Object.fromEntries(
          Object.entries(command.papers).map(([kind, path]) => [kind, resolve(folder, path)]),
        ),
    },
    plans: { given, shared: known?.shared },
  };
}

/** One line on a terminal that the next one replaces; '' clears it. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
