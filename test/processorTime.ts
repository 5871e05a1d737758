/** How long something keeps the processor, which other work on the machine does not lengthen. */

/** Milliseconds of processor time that some work takes. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
