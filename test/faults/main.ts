/**
 * `npm run faults`: every fault in every flow, and the seeds, in as many processes as there are
 * processors. `--flow TEXT` takes the flows with that in their names alone, `--seeds FROM-END` other
 * seeds, `--seeds none` none. Ends with 1 where anything is wrong.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { calledWith, refused } from '../../scripts/calledWith';
import { FLOWS } from './flows';
import {
  faultTable,
  type FlowOutcome,
  type RaceOutcome,
  raceTable,
  tryFlow,
  trySeeds,
} from './table';

type Job = { readonly flow: string } | { readonly from: number; readonly end: number };

const CALL = 'npm run faults -- [--flow TEXT] [--seeds FROM-END|none]';
const SEEDS_A_JOB = 100;
const MOST_CHARACTERS = 600;

if (process.send) {
  process.once('message', (job: Job) => process.send!(work(job), () => process.disconnect()));
} else await supervise();

function work(job: Job): FlowOutcome | RaceOutcome {
  return 'flow' in job
    ? tryFlow(FLOWS.find(({ name }) => name === job.flow)!)
    : trySeeds(job.from, job.end);
}

async function supervise(): Promise<void> {
  const { values } = calledWith(CALL, {
    options: { flow: { type: 'string' }, seeds: { type: 'string', default: '1-1201' } },
  });
  const chosen = FLOWS.filter(({ name }) => name.includes(values.flow ?? ''));
  if (chosen.length === 0) refused(`No flow has “${values.flow}” in its name.`, CALL);
  if (!/^(?:\d+-\d+|none)$/.test(values.seeds)) refused('Seeds are such as 1-1201, or none.', CALL);
  const jobs: Job[] = chosen.map(({ name }) => ({ flow: name }));
  const [first, last] = values.seeds.split('-').map(Number);
  for (let from = first!; from < (last ?? 0); from += SEEDS_A_JOB) {
    jobs.push({ from, end: Math.min(from + SEEDS_A_JOB, last!) });
  }
  const outcomes = new Map<Job, FlowOutcome | RaceOutcome>();
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      outcomes.set(job, await inProcess(job));
      if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.size} of ${jobs.length}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (process.stderr.isTTY) process.stderr.write('\r');
  const inOrder = jobs.map((job) => outcomes.get(job)!);
  const flows = inOrder.filter((outcome) => 'flow' in outcome);
  const races = inOrder.filter((outcome) => 'seeds' in outcome);
  if (flows.length > 0) console.log(`${faultTable(flows)}\n`);
  if (races.length > 0) console.log(`${raceTable(races)}\n`);
  const cases = inOrder.flatMap((outcome) => outcome.cases);
  for (const text of cases) console.log(text.slice(0, MOST_CHARACTERS));
  process.exitCode = cases.length > 0 ? 1 : 0;
}

function inProcess(job: Job): Promise<FlowOutcome | RaceOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (outcome: FlowOutcome | RaceOutcome) => resolve(outcome));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The trials of ${JSON.stringify(job)} have ended: ${code}`));
    });
    child.send(job);
  });
}
