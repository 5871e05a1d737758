/** The page of figures: a kept run of the benchmarks, and in a line each what falls short of its target. */
import { type Bench, BENCHES, isBench } from '../../bench/benches';
import {
  type BenchResult,
  type BenchRun,
  type Measurement,
  meetsTarget,
} from '../../bench/measurement';
import { shownBeside, shownFigure, shownRatio, shownTarget } from '../../bench/shownFigures';
import { markdownTable } from './table';

export function performanceReference({ day, machine, results }: BenchRun): string {
  return [
    '# Performance',
    INTRODUCTION,
    markdownTable(
      ['Day', 'Processor', 'Cores', 'Memory', 'System', 'Node', 'Load at the start'],
      [
        [
          day,
          machine.processor,
          String(machine.cores),
          `${machine.memoryGB} GB`,
          machine.system,
          machine.node,
          String(machine.load),
        ],
      ],
    ),
    '## What falls short',
    shortfalls(results),
    ...results.flatMap(section),
  ].join('\n\n');
}

const INTRODUCTION = [
  'This page is generated from the run in `bench/results/kept.json` (`npm run generate`). `npm run bench`',
  'measures anew and prints the same figures, with `--json` as data; `npm run bench -- --keep` keeps the run',
  'and makes this page. A ratio says how many times as much the other one takes, in the same run on the same',
  'machine: seconds are of this machine, and the load tells whether others were at work on it; ratios and',
  'growths carry over to others. `n^1.00` is a time that grows as the rows do.',
].join('\n');

function shortfalls(results: readonly BenchResult[]): string {
  const lines = results.flatMap(({ bench, measurements, failure }) => [
    ...(failure === undefined ? [] : [`- ${aboutBench(bench).title}: not measured. ${failure}`]),
    ...measurements.filter((one) => meetsTarget(one) === false).map(shortfall),
  ]);
  return lines.length > 0 ? lines.join('\n') : 'Every figure meets its target.';
}

function shortfall(one: Measurement): string {
  const { label, value, unit, ratio, beside, target } = one;
  const seen =
    target!.of === 'ratio'
      ? `${shownRatio(ratio)} beside ${beside?.label ?? ''}`
      : shownFigure(value, unit);
  return `- ${label}: ${seen}, wished for ${shownTarget(one)}: ${target!.because}.`;
}

function section({ bench, measurements }: BenchResult): string[] {
  const { title, how } = aboutBench(bench);
  return [`## ${title}`, how, ...(measurements.length > 0 ? [figures(measurements)] : [])];
}

/** @throws Error for a benchmark that there is no more: the run is to be kept anew */
function aboutBench(name: string): Bench {
  if (!isBench(name)) throw new Error(`The kept run has ${name}: run npm run bench -- --keep`);
  return BENCHES[name];
}

function figures(measurements: readonly Measurement[]): string {
  return markdownTable(
    ['What', 'Takes', 'Beside it', 'Ratio', 'Target'],
    measurements.map((one) => [
      one.label,
      shownFigure(one.value, one.unit),
      shownBeside(one),
      shownRatio(one.ratio),
      targetWithVerdict(one),
    ]),
  );
}

function targetWithVerdict(one: Measurement): string {
  const verdict = meetsTarget(one);
  return verdict === null ? '' : `${shownTarget(one)}${verdict ? '' : ' (**falls short**)'}`;
}
