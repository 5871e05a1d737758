/** Why changes of the code are left that no test notices, as far as somebody has looked at them. */
import type { Survivor } from './keptMutation';

export interface SurvivorReason {
  readonly reason: string;
  /** What is said of a change here; all of those named are meant. */
  readonly of: readonly {
    readonly file?: RegExp;
    readonly code?: RegExp;
    readonly mutant?: RegExp;
  }[];
}

/** The first that fits counts. */
export const SURVIVOR_REASONS: readonly SurvivorReason[] = [
  {
    reason:
      'The compiler asks for it: of another kind the value that is compared next is undefined, and the answer is the same.',
    of: [{ code: /^[\w.]+\.kind === '\w+'$/, mutant: /^true$/ }],
  },
];

/** The reason for which a change is left, if somebody has looked at it. */
export function reasonOf(survivor: Survivor): string | undefined {
  return SURVIVOR_REASONS.find(({ of }) =>
    of.some(
      ({ file, code, mutant }) =>
        (file?.test(survivor.file) ?? true) &&
        (code?.test(survivor.code) ?? true) &&
        (mutant?.test(survivor.mutant) ?? true),
    ),
  )?.reason;
}
