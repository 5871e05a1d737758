/** The figures of a benchmark as lines in the console. */
import { type BenchResult, type Measurement, meetsTarget } from './measurement';
import { shownBeside, shownFigure, shownRatio, shownTarget } from './shownFigures';

/** Prints what a benchmark has given. */
export function printResult(title: string, { measurements, failure }: BenchResult): void {
  console.log(`\n${title}`);
  if (failure !== undefined) console.log(`  not measured: ${failure}`);
  for (const line of tableLines(measurements)) console.log(`  ${line}`);
}

/** Label and figure below one another, then what stands beside it and what was wished. */
export function tableLines(measurements: readonly Measurement[]): string[] {
  const rows = measurements.map((one) => [one.label, shownFigure(one.value, one.unit), rest(one)]);
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]!.length));
  const [labels, figures] = [width(0), width(1)];
  return rows.map(([label, figure, more]) =>
    `${label!.padEnd(labels)}  ${figure!.padStart(figures)}  ${more}`.trimEnd(),
  );
}

function rest(one: Measurement): string {
  const verdict = { true: 'yes', false: 'FALLS SHORT' }[String(meetsTarget(one))];
  return [
    shownBeside(one),
    shownRatio(one.ratio),
    ...(verdict === undefined ? [] : [`(${shownTarget(one)}: ${verdict})`]),
  ]
    .filter((part) => part !== '')
    .join('  ');
}
