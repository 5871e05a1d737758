/** One fault in one flow, and what is wrong afterwards: at once, and after the flow was repeated. */
import type { Workbook } from '../../src/document';
import {
  type DocumentState,
  type SheetState,
  stateOf,
  staleStatuses,
  UNFINISHED,
  usersDamage,
} from './comparison';
import { copyOf, PLAN } from './document';
import { disturb, type Moment } from './faults';
import { type Flow, startFlow } from './flows';

/** What may be wrong after a fault; the columns of the table. */
export const COLUMNS = [
  'users’ data',
  'stale verdict',
  'orphan sheet',
  'half-written',
  'content not healed',
  'looks not healed',
  'wrong mark',
  'double history',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What is wrong, by column; a column without a sentence is in order. */
export type Verdict = ReadonlyMap<Column, readonly string[]>;

/** What a flow does where nothing goes wrong. */
export interface Reference {
  readonly before: Workbook;
  readonly clean: Workbook;
  readonly states: Readonly<Record<'before' | 'once' | 'twice', DocumentState>>;
}

const HISTORY = 'Lịch sử';
const RECORD = 'Báo cáo lần trước';

export function referenceOf(flow: Flow): Reference {
  const { workbook, host } = startFlow(flow);
  const before = copyOf(workbook);
  const first = stateOf(workbook, host);
  flow.act(host, workbook);
  const clean = copyOf(workbook);
  const once = stateOf(workbook, host);
  (flow.again ?? flow.act)(host, workbook);
  if (host.triggers.length > 0) host.runTriggers();
  return { before, clean, states: { before: first, once, twice: stateOf(workbook, host) } };
}

/** Plays a flow with a fault, then without. */
export function tryFault(flow: Flow, moment: Moment, reference: Reference): Verdict {
  const { workbook, host } = startFlow(flow);
  disturb(host, moment);
  try {
    flow.act(host, workbook);
  } catch {
    // What the user is told of it is not looked at here.
  }
  host.beforeCall = undefined;
  const verdict = new Map<Column, string[]>();
  const blame = (column: Column, ...texts: readonly string[]) => {
    if (texts.length > 0) verdict.set(column, [...(verdict.get(column) ?? []), ...texts]);
  };
  const disturbed = stateOf(workbook, host);
  const mayLackStatuses = flow.mayBlankStatuses === true;
  const { before, clean } = reference;
  blame('users’ data', ...usersDamage(before, clean, workbook, mayLackStatuses));
  // What fails once is told by a blank; nothing can be done by a script that does not run.
  if (mayLackStatuses && moment.fault === 'throw') {
    blame('stale verdict', ...staleStatuses(before, clean, workbook));
  }
  lookAtOnce(disturbed, reference, blame);
  try {
    (flow.again ?? flow.act)(host, workbook);
    // A trigger that nobody knows of ends itself at its next call.
    if (host.triggers.length > 0) host.runTriggers();
  } catch (error) {
    blame('content not healed', `again: ${String(error)}`);
  }
  lookAfterwards(stateOf(workbook, host), disturbed, reference, blame);
  return verdict;
}

type Blame = (column: Column, ...texts: readonly string[]) => void;

/** Whether anything looks finished that is not, or nobody's. */
function lookAtOnce(now: DocumentState, { states }: Reference, blame: Blame): void {
  for (const [name, sheet] of now.sheets) {
    const before = states.before.sheets.get(name);
    const clean = states.once.sheets.get(name);
    const isOwn = sheet.isResult || before?.isResult === true || before === undefined;
    if (!isOwn || sheet.isEmpty || name.includes(UNFINISHED)) continue;
    if (!sheet.isMarked) blame('orphan sheet', `${name} has no mark`);
    if (sheet.content === before?.content) continue;
    // When it was made stands there before its new line, which must be the last thing.
    if (name === HISTORY && sheet.table === before?.table) continue;
    // Sheet by sheet after a refusal, a run writes the record of what it has itself just written.
    if (name === RECORD && sheet.content === states.twice.sheets.get(name)?.content) continue;
    if (!clean || !isComplete(sheet, clean)) blame('half-written', name);
  }
  for (const name of states.before.order) {
    if (states.once.sheets.has(name) && !now.sheets.has(name)) blame('half-written', `no ${name}`);
  }
}

/** A sheet of set-up is never written again: it must look finished, too. */
function isComplete(sheet: SheetState, clean: SheetState): boolean {
  return sheet.content === clean.content && (sheet.isResult || sheet.looks === clean.looks);
}

function lookAfterwards(
  now: DocumentState,
  disturbed: DocumentState,
  { states: { before, once, twice } }: Reference,
  blame: Blame,
): void {
  for (const name of now.order) {
    if (!once.sheets.has(name)) blame('orphan sheet', `${name} is left`);
  }
  const shared = now.order.filter((name) => once.sheets.has(name));
  if (shared.join() !== once.order.join()) {
    blame('content not healed', `the sheets are ${now.order.join()}`);
  }
  for (const [name, clean] of once.sheets) {
    const sheet = now.sheets.get(name);
    if (!sheet) continue;
    const wanted = [clean, twice.sheets.get(name)!];
    const differs = (part: 'content' | 'looks' | 'marks') =>
      !wanted.some((one) => one[part] === sheet[part]);
    if (differs('content')) blame('content not healed', name);
    if (differs('looks')) blame('looks not healed', name);
    if (differs('marks')) blame('wrong mark', `${name}: ${sheet.marks}`);
  }
  if (now.store !== once.store) blame('wrong mark', `the store holds ${now.store}`);
  const lines = (state: DocumentState) => state.sheets.get(HISTORY)?.filledRows ?? 0;
  // A day on the plan sheet that is not brought up to date is told, and the run goes on.
  const isFinished = [...once.sheets].every(
    ([name, { content }]) =>
      name === PLAN || name === RECORD || disturbed.sheets.get(name)?.content === content,
  );
  if (lines(disturbed) > lines(before) && lines(now) > lines(once) && !isFinished) {
    blame('double history', `${lines(now)} lines`);
  }
}
