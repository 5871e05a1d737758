/** What an example of a rule is: trackers of a few cells on which it reports, and on which it does not. */
import type { CheckInput } from '../../domain/trackerTable';

export interface RuleExamples {
  /** The rule reports on each of them. */
  readonly fires: readonly [CheckInput, ...CheckInput[]];
  /** The rule is run on each of them, and reports nothing. */
  readonly passes: readonly [CheckInput, ...CheckInput[]];
}

/** A congress that was held in time. */
export const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
/** A day on which every deadline has passed. */
export const LONG_AFTER = '2023-12-31';
