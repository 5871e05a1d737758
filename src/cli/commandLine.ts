/** The command line of the file check (SPEC 9). */
import { parseArgs } from 'node:util';
import type { PaperKind } from '../addon/addonApi';
import { parseIsoDay } from '../domain/calendar';
import { isLanguage, type Language } from '../domain/text/language';
import { MESSAGES } from './messages';

export interface CommandLine {
  /** The first file, or folder or pattern, that is named. */
  readonly file: string;
  /** Those that are named behind it. */
  readonly more?: readonly string[] | undefined;
  readonly sheet: string | undefined;
  readonly asOf: string | undefined;
  readonly plan: string | undefined;
  /** The folder with the plans of several files. */
  readonly plans?: string | undefined;
  /** What --lang says; without it the plan's language holds. */
  readonly language: Language | undefined;
  readonly json: boolean;
  /** Whether each result is one line, of one file too. */
  readonly ndjson?: boolean | undefined;
  /** How many files are checked at the same time. */
  readonly jobs?: number | undefined;
  readonly out: string | undefined;
  /** The Word files to write, by what stands in them. */
  readonly papers?: WordFiles | undefined;
}

export type WordFiles = Readonly<Partial<Record<PaperKind, string>>>;

/** A call that cannot be carried out: exit code 2 and one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The language of messages about a call that may itself be wrong. */
export function languageOf(args: readonly string[]): Language {
  const said = args.flatMap((arg, at) => {
    if (arg === '--lang') return args[at + 1] ?? '';
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return said.at(-1) === 'en' ? 'en' : 'vi';
}

/** Whether the version or how to call is asked for, and nothing else then. */
export function asksFor(options: readonly string[], args: readonly string[]): boolean {
  const before = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  return before.some((arg) => options.includes(arg));
}

/** @throws UsageError with what is wrong and how to call */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const messages = MESSAGES[languageOf(args)];
  const fail = (text: string): never => {
    throw new UsageError(`${text} ${messages.usage}`);
  };
  const { values, positionals } = parse(args, (option, isKnown) =>
    fail(isKnown ? messages.valueMissing(option) : messages.unknownOption(option)),
  );
  const [file, ...more] = positionals;
  // A variable of a script that is not set would mean the whole folder
  if (file === undefined || positionals.includes('')) return fail(messages.noFile);
  const { lang, sheet, plan, plans, out, jobs, 'as-of': asOf } = values;
  if (lang !== undefined && !isLanguage(lang)) return fail(messages.valueMissing('--lang'));
  if (asOf !== undefined && !parseIsoDay(asOf)) fail(messages.badAsOf(asOf));
  if (out !== undefined && !/\.xlsx$/i.test(out)) fail(messages.badOut(out));
  if (plan !== undefined && plans !== undefined) fail(messages.planAndPlans);
  if (jobs !== undefined && !MANY_JOBS.test(jobs)) fail(messages.badJobs(jobs));
  const { report, reminders } = values;
  for (const [option, path] of Object.entries({ report, reminders })) {
    if (path !== undefined && !/\.docx$/i.test(path)) fail(messages.badWordFile(option, path));
  }
  for (const [option, value] of Object.entries({ sheet, plan, plans })) {
    if (value === '') fail(messages.valueMissing(`--${option}`));
  }
  return {
    file,
    sheet,
    asOf,
    plan,
    language: lang,
    json: values.json ?? false,
    out,
    ...(more.length > 0 && { more }),
    ...(plans !== undefined && { plans }),
    ...(values.ndjson && { ndjson: true }),
    ...(jobs !== undefined && { jobs: Number(jobs) }),
    ...((report ?? reminders) && {
      papers: { ...(report && { report }), ...(reminders && { reminders }) },
    }),
  };
}

/** From 1 to 64: more threads than that no machine of an office has. */
const MANY_JOBS = /^(?:[1-9]|[1-5]\d|6[0-4])$/;

const OPTIONS = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  plan: { type: 'string' },
  lang: { type: 'string' },
  plans: { type: 'string' },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  jobs: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'string' },
  reminders: { type: 'string' },
} as const;

function parse(args: readonly string[], refuse: (option: string, isKnown: boolean) => never) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[^\s'=<]+)/.exec((error as Error).message)?.[1] ?? '';
    // It may be meant as a file
    const whole = args.find((arg) => /^-[^-]/.test(arg) && arg.startsWith(option));
    if (whole !== undefined) return refuse(whole, false);
    return refuse(option, option.slice(2) in OPTIONS);
  }
}
