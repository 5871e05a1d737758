/** How a condition of the upper congress stands. */
import type { Message } from '../../text/message';
import type { Unit } from '../../unit/unit';

export type ConditionState = 'met' | 'not-met' | 'unknown';

/** How a condition stands, which units block it, and why, with the arithmetic. */
export interface Verdict {
  readonly state: ConditionState;
  /** Units that are in the way, or of which it is not known; in the order of the trackers. */
  readonly blocking: readonly Unit[];
  readonly explanation: Message;
}

/** Nothing is in the way. */
export function met(explanation: Message): Verdict {
  return { state: 'met', blocking: [], explanation };
}

/** Not met. */
export function notMet(explanation: Message, blocking: readonly Unit[]): Verdict {
  return { state: 'not-met', blocking, explanation };
}

/** Nobody can say. */
export function unknown(explanation: Message, blocking: readonly Unit[] = []): Verdict {
  return { state: 'unknown', blocking, explanation };
}
