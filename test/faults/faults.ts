/** Faults: calls that fail once, a script that is killed, and methods that fail for good. */
import type { Host } from '../../src/host';
import { type Flow, startFlow } from './flows';
import { serviceError } from '../serviceError';

/** `throw`: the call fails once; `kill`: it and all after it; `persist`: the method from then on. */
export type FaultKind = 'throw' | 'kill' | 'persist';

/** A call that a flow makes, as far as a fault cares. */
export interface Call {
  readonly name: string;
  readonly kind: string;
}

export interface Moment {
  readonly fault: FaultKind;
  /** Which call of the flow, counted from 0. */
  readonly at: number;
  readonly call: string;
}

/** Of calls that only lead to cells or speak, every so manieth. */
const NAVIGATION_STEP = 7;
/** Of the calls of one method, every so manieth is the first that fails for good. */
const PERSIST_STEP = 4;
const NOT_COUNTED = new Set(['navigation', 'text', 'interface', 'log']);
const CHANGING = /\.(?!get|find|has|try)/;
const CHANGED_KINDS = new Set(['write', 'format', 'rule', 'metadata', 'property']);

/** The calls of a flow that nothing disturbs. */
export function callsOf(flow: Flow): Call[] {
  const { host, workbook } = startFlow(flow);
  const calls: Call[] = [];
  let before = { ...host.calls.byKind };
  host.beforeCall = (name) => {
    const now = { ...host.calls.byKind };
    const kinds = Object.keys(now) as (keyof typeof now)[];
    calls.push({ name, kind: kinds.find((kind) => now[kind] > before[kind])! });
    before = now;
  };
  flow.act(host, workbook);
  return calls;
}

/** Whether a call changes the document. */
export function changes({ name, kind }: Call): boolean {
  return CHANGED_KINDS.has(kind) && CHANGING.test(name);
}

/**
 * Every moment at which a flow is to be disturbed. A script that is killed leaves another document
 * only after calls that change it, so that the others need no killing.
 */
export function momentsOf(calls: readonly Call[]): Moment[] {
  const moments: Moment[] = [];
  const seen = new Map<string, number>();
  calls.forEach((call, at) => {
    const isCounted = !NOT_COUNTED.has(call.kind);
    const add = (fault: FaultKind) => moments.push({ fault, at, call: call.name });
    if (isCounted || at % NAVIGATION_STEP === 0) add('throw');
    if (changes(call) || at === calls.length - 1) add('kill');
    if (!isCounted) return;
    const earlier = seen.get(call.name) ?? 0;
    seen.set(call.name, earlier + 1);
    if (earlier % PERSIST_STEP === 0) add('persist');
  });
  return moments;
}

/** Lets the calls of a host fail from now on. */
export function disturb(host: Host, { fault, at, call }: Moment): void {
  let calls = 0;
  host.beforeCall = (name) => {
    const now = calls++;
    const fails = fault === 'throw' ? now === at : now >= at && (fault === 'kill' || name === call);
    if (fails) throw serviceError('Service Spreadsheets failed while accessing document.');
  };
}
