/** The time that several kinds of work took together, as they came by turns. */

export interface TimeSpent {
  /** Does some work of a kind. */
  readonly on: <T>(kind: string, work: () => T) => T;
  /** A line for each kind, in the order in which they began. */
  readonly lines: () => string[];
}

export function timeSpent(): TimeSpent {
  const spent = new Map<string, { seconds: number; processor: number }>();
  return {
    on: (kind, work) => {
      const [start, before] = [performance.now(), process.cpuUsage()];
      const note = () => {
        const { user, system } = process.cpuUsage(before);
        const known = spent.get(kind) ?? { seconds: 0, processor: 0 };
        spent.set(kind, {
          seconds: known.seconds + (performance.now() - start) / 1000,
          processor: known.processor + (user + system) / 1e6,
        });
      };
      const result = work();
      if (result instanceof Promise) void result.then(note, note);
      else note();
      return result;
    },
    lines: () =>
      [...spent].map(
        ([kind, { seconds, processor }]) =>
          `${kind}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor`,
      ),
  };
}
