/** Who may work at the same time: many small tasks, or one large one alone. */

export interface FileGate {
  /** Does the work as soon as it may; large work waits for all others, and they for it. */
  readonly pass: <T>(isLarge: boolean, work: () => Promise<T>) => Promise<T>;
}

/** A gate that lets everybody in by turn, so that large work is not put off for good. */
export function fileGate(): FileGate {
  /** All small work so far, and the last large one. */
  const small: Promise<unknown>[] = [];
  let large: Promise<unknown> = Promise.resolve();
  // Without what it gives, which others may have let go of
  const ended = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      () => undefined,
    );
  return {
    pass(isLarge, work) {
      const before = isLarge ? Promise.all([large, ...small]) : large;
      const done = before.then(work);
      if (isLarge) large = ended(done);
      else small.push(ended(done));
      return done;
    },
  };
}
