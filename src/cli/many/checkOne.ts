/** Checking one of many files: what becomes of it, as little as the others need of it. */
import { callAddon, type CheckOutcome } from '../../addon/addonApi';
import { type CheckedDocument, isDefaultPlan, planOrigin } from '../../domain/rollUp';
import type { Language } from '../../domain/text/language';
import type { Realm } from '../../host';
import { loadFile, type NamedPlan, namedPlan, type PlanPlace } from '../inputFiles';
import { lineOf, oneLine } from '../lastResort';
import { MESSAGES } from '../messages';
import { isRollUp } from '../ownRollUp';
import { orUsage, projectHost, type Project } from '../projectHost';
import { planNameOf } from './folderPlans';
import { MANY_WORDS } from './manyWords';
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
  readonly plan: NamedPlan | undefined;
  /** The plan of files that have none. */
  readonly sharedPlan: NamedPlan | undefined;
  /** Whether there is a folder of plans: then a file that none goes with is told of. */
  readonly hasPlans: boolean;
  /** Whether the whole result of each is wanted as a line of JSON. */
  readonly json: boolean;
  /** Whether a roll-up is made, which needs every unit. */
  readonly rollUp: boolean;
}

/** A file, and the plan that bears its name. */
export interface FileTask extends Pick<NamedFile, 'path' | 'file'> {
  /** What the roll-up calls it. */
  readonly name: string;
  readonly plan: PlanPlace | undefined;
}

export interface TrackerResult {
  /** Its line of JSON; null where none is wanted. */
  readonly json: string | null;
  readonly document: CheckedDocument;
  /** Why its sheet is no tracker: which columns are not found. Null where it is one. */
  readonly missing: string | null;
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

function checked(task: FileTask, call: ManyCall, realm: Realm): FileResult {
  const { path, file, name } = task;
  const messages = MESSAGES[call.language];
  const { workbook, notices } = loadFile(path, messages);
  if (isRollUp(workbook)) return { kind: 'roll-up' };
  const plan = task.plan === undefined ? call.plan : namedPlan(task.plan, messages);
  const host = projectHost(workbook, call.project, realm);
  const check = (sheet: string | undefined): CheckOutcome =>
    orUsage(() =>
      callAddon(host, 'checkTracker', {
        sheet,
        asOf: call.asOf,
        plan: plan?.values,
        sharedPlan: call.sharedPlan?.values,
        language: call.asked,
        share: call.language,
      }),
    );
  const first = check(call.sheet);
  const outcomes = [first, ...first.otherTrackers.map(check)];
  const trackers = outcomes.map((outcome) => {
    const { sheet } = outcome.report;
    const document = outcomes.length > 1 ? `${name} · ${sheet}` : name;
    return resultOf(outcome, { file, document, plan: plan?.name }, call);
  });
  const isUnplanned = trackers.some(
    ({ document, missing }) => missing === null && isDefaultPlan(document.planOrigin),
  );
  return {
    kind: 'checked',
    trackers,
    notices: [
      ...notices.map((notice) => `${file}: ${messages.notice(notice)}`),
      ...(call.hasPlans && isUnplanned
        ? [MANY_WORDS[call.language].noPlanFits(file, planNameOf(file))]
        : []),
    ].map(oneLine),
  };
}

function resultOf(
  { report, share, planSheet }: CheckOutcome,
  names: { readonly file: string; readonly document: string; readonly plan: string | undefined },
  { json, rollUp, sharedPlan }: ManyCall,
): TrackerResult {
  const { plan, asOf, findings } = report;
  return {
    json: json ? JSON.stringify({ file: names.file, ...report }) : null,
    document: {
      document: names.document,
      plan,
      planOrigin: planOrigin(planSheet, names.plan, sharedPlan?.name),
      asOf,
      ...share!,
      ...(rollUp ? {} : { units: [], overdue: [] }),
    },
    missing: findings.find(({ code }) => code === 'header-missing')?.message ?? null,
    hasErrors: findings.some(({ severity }) => severity === 'error'),
  };
}
