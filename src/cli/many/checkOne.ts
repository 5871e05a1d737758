/** Checking one of many files: what becomes of it, as little as the others need of it. */
import { callAddon, type CheckOutcome } from '../../addon/addonApi';
import type { CheckedDocument } from '../../domain/rollUp';
import type { Language } from '../../domain/text/language';
import type { Realm } from '../../host';
import { isOurRollUp } from './ownRollUp';
import { type PlanFile, loadFile, loadPlan } from '../inputFiles';
import { lineOf, oneLine } from '../lastResort';
import { MESSAGES } from '../messages';
import { orUsage, projectHost, type Project } from '../projectHost';
import type { NamedFile } from './namedFiles';

/** What is the same for all files of a call. */
export interface ManyCall {
  readonly project: Project;
  /** Of error messages. */
  readonly language: Language;
  /** What --lang says. */
  readonly asked: Language | undefined;
  readonly sheet: string | undefined;
  readonly asOf: string | undefined;
  /** The plan of `--plan`, for all files. */
  readonly plan: PlanFile | undefined;
  /** The plan of files that have none. */
  readonly sharedPlan: PlanFile | undefined;
  /** Whether the whole result of each is wanted as a line of JSON. */
  readonly json: boolean;
  /** Whether a roll-up is made, which needs every unit. */
  readonly rollUp: boolean;
}

/** A file, and the plan that bears its name. */
export interface FileTask extends Pick<NamedFile, 'path' | 'file'> {
  /** What the roll-up calls it. */
  readonly name: string;
  readonly planPath: string | undefined;
}

export interface TrackerResult {
  /** Its line of JSON; null where none is wanted. */
  readonly json: string | null;
  readonly document: CheckedDocument;
  readonly hasErrors: boolean;
}

export type FileResult =
  | {
      readonly kind: 'checked';
      /** In the order of the sheets, at least one. */
      readonly trackers: readonly TrackerResult[];
      /** What the user should know of the file, each in a line. */
      readonly notices: readonly string[];
    }
  /** A roll-up of an earlier call. */
  | { readonly kind: 'roll-up' }
  | { readonly kind: 'unread'; readonly reason: string };

/** Checks every tracker of a file, each by itself as the check of one file does. Never throws. */
export function checkOne(task: FileTask, call: ManyCall, realm: Realm): FileResult {
  const messages = MESSAGES[call.language];
  try {
    return checked(task, call, realm);
  } catch (error) {
    // Wherever the file lies: others read this elsewhere
    const reason = lineOf(error, messages).replaceAll(task.path, task.file);
    return { kind: 'unread', reason };
  }
}

function checked(
  { path, file, name, planPath }: FileTask,
  call: ManyCall,
  realm: Realm,
): FileResult {
  const messages = MESSAGES[call.language];
  const { workbook, notices } = loadFile(path, messages);
  if (isOurRollUp(workbook)) return { kind: 'roll-up' };
  const plan = planPath === undefined ? call.plan : loadPlan(planPath, messages);
  const host = projectHost(workbook, call.project, realm);
  const check = (sheet: string | undefined): CheckOutcome =>
    orUsage(() =>
      callAddon(host, 'checkTracker', {
        sheet,
        asOf: call.asOf,
        plan,
        sharedPlan: call.sharedPlan,
        language: call.asked,
        share: call.language,
      }),
    );
  const first = check(call.sheet);
  const outcomes = [first, ...first.otherTrackers.map(check)];
  return {
    kind: 'checked',
    trackers: outcomes.map((outcome) => {
      const { sheet } = outcome.report;
      return resultOf(outcome, file, outcomes.length > 1 ? `${name} · ${sheet}` : name, call);
    }),
    notices: notices.map((notice) => oneLine(`${file}: ${messages.notice(notice)}`)),
  };
}

function resultOf(
  { report, share }: CheckOutcome,
  file: string,
  document: string,
  { json, rollUp }: ManyCall,
): TrackerResult {
  const { plan, asOf, findings } = report;
  return {
    json: json ? JSON.stringify({ file, ...report }) : null,
    document: {
      document,
      plan,
      asOf,
      ...share!,
      ...(rollUp ? {} : { units: [], overdue: [] }),
    },
    hasErrors: findings.some(({ severity }) => severity === 'error'),
  };
}
