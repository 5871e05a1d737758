/** Who may work at the same time: many small tasks, or one large one alone. */

export interface FileGate {
  /** Does the work as soon as it may; large work waits for all others, and they for it. */
  readonly pass: <T>(isLarge: boolean, work: () => Promise<T>) => Promise<T>;
}

/** A gate that lets everybody in by turn, so that large work is not put off for good. */
export function fileGate(): FileGate {
  /** All small work since the last large one, and that large one. */
  let small: Promise<unknown>[] = [];
  let large: Promise<unknown> = Promise.resolve();
  const ended = (work: Promise<unknown>) => work.catch(() => undefined);
  return {
    pass(isLarge, work) {
      const before = isLarge ? Promise.all([large, ...small]) : large;
      const done = before.then(work);
      if (isLarge) {
        large = ended(done);
        small = [];
      } else small.push(ended(done));
      return done;
    },
  };
}
