/**
 * `npm run bench`: figures and ratios, each pair measured side by side in this one run.
 * `npm run bench -- engine fileCheck` runs those alone, `--json` prints the figures as JSON, and
 * `--keep` keeps a whole run as the one that docs/performance.md is made from, and makes it.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { calledWith } from '../scripts/calledWith';
import { formattedMarkdown } from '../scripts/docs/formattedMarkdown';
import { performanceReference } from '../scripts/docs/performanceReference';
import { BENCH_NAMES, BENCHES, isBench } from './benches';
import { printResult } from './consoleTable';
import { KEPT_RUN } from './keptRun';
import { describeMachine } from './machine';
import type { BenchResult, BenchRun, Measurement } from './measurement';

/** Milliseconds after which a benchmark is ended: on a busy machine it is better run again. */
const PATIENCE = 900_000;
const PAGE = new URL('../docs/performance.md', import.meta.url);

const { values: flags, positionals: asked } = calledWith(
  'npm run bench -- [NAME…] [--json] [--keep]',
  {
    options: { json: { type: 'boolean' }, keep: { type: 'boolean' } },
    allowPositionals: true,
  },
);
const unknown = asked.filter((name) => !isBench(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are ${BENCH_NAMES.join(', ')}.`);
  process.exitCode = 2;
} else if (flags.keep === true && asked.length > 0) {
  console.error('What is kept is a whole run: --keep takes no names.');
  process.exitCode = 2;
} else {
  await run(BENCH_NAMES.filter((name) => asked.length === 0 || asked.includes(name)));
}

async function run(names: readonly (keyof typeof BENCHES)[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const machine = describeMachine();
  const results: BenchResult[] = [];
  if (flags.json !== true) console.log(Object.values(machine).join(' · '));
  for (const name of names) {
    const result = await measured(name);
    results.push(result);
    if (flags.json !== true) printResult(BENCHES[name].title, result);
  }
  const whole: BenchRun = { day, machine, results };
  if (flags.json === true) console.log(JSON.stringify(whole, null, 2));
  if (flags.keep === true) {
    writeFileSync(KEPT_RUN, `${JSON.stringify(whole, null, 2)}\n`);
    writeFileSync(PAGE, await formattedMarkdown(performanceReference(whole)));
  }
  if (results.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}

/** Each in a process of its own: what one leaves in memory slows no other down. */
async function measured(bench: string): Promise<BenchResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/runOne.ts', bench], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
  });
  const [out, errors] = [child.stdout, child.stderr].map((stream) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    return () => Buffer.concat(parts).toString();
  }) as [() => string, () => string];
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) {
    const reason = /^\w*Error: .+$/m.exec(errors())?.[0] ?? `It ended with ${code}.`;
    return { bench, measurements: [], failure: reason };
  }
  return { bench, measurements: JSON.parse(out()) as Measurement[] };
}
