/** The scale of a chart: whole steps from 0 to no less than the largest value. */

const MOST_STEPS = 5;

/** The values at which the scale has a line. @param most the largest value */
export function scaleOf(most: number): number[] {
  const rough = Math.max(most, 1) / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  // What is counted are units
  const step = Math.max(1, nice);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
