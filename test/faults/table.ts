/** The outcome of all trials as tables, with the smallest case of each kind below. */
import { interleave, RACES, type Race } from './interleavings';
import type { Flow } from './flows';
import { callsOf, type FaultKind, type Moment, momentsOf } from './faults';
import { COLUMNS, type Column, referenceOf, tryFault } from './trial';

const FAULTS: readonly FaultKind[] = ['throw', 'kill', 'persist'];

/** What came of the faults in one flow. */
export interface FlowOutcome {
  readonly flow: string;
  readonly calls: number;
  readonly trials: Record<FaultKind, number>;
  readonly wrong: Record<Column, Record<FaultKind, number>>;
  /** The first case of each kind. */
  readonly cases: string[];
}

/** What came of some seeds. */
export interface RaceOutcome {
  readonly seeds: number;
  readonly wrong: Record<Race, number>;
  readonly cases: string[];
}

/** @param choose those of the moments that are tried */
export function tryFlow(
  flow: Flow,
  choose = (moments: readonly Moment[]): readonly Moment[] => moments,
): FlowOutcome {
  const reference = referenceOf(flow);
  const calls = callsOf(flow);
  const none = () => ({ throw: 0, kill: 0, persist: 0 });
  const wrong = Object.fromEntries(COLUMNS.map((column) => [column, none()]));
  const outcome: FlowOutcome = {
    flow: flow.name,
    calls: calls.length,
    trials: none(),
    wrong: wrong as FlowOutcome['wrong'],
    cases: [],
  };
  for (const moment of choose(momentsOf(calls))) {
    outcome.trials[moment.fault]++;
    for (const [column, texts] of tryFault(flow, moment, reference)) {
      if (outcome.wrong[column][moment.fault]++ > 0) continue;
      const what = `${moment.fault} at call ${moment.at}, ${moment.call}`;
      outcome.cases.push(`${flow.name}, ${what}: ${column}: ${texts.slice(0, 3).join('; ')}`);
    }
  }
  return outcome;
}

/** Plays the stories of seeds `from` to before `end`. */
export function trySeeds(from: number, end: number): RaceOutcome {
  const wrong = Object.fromEntries(RACES.map((race) => [race, 0])) as Record<Race, number>;
  const cases: string[] = [];
  for (let seed = from; seed < end; seed++) {
    const outcome = interleave(seed);
    for (const [race, text] of outcome.wrong) {
      if (wrong[race]++ === 0) cases.push(`seed ${seed}: ${race}: ${outcome.story}: ${text}`);
    }
  }
  return { seeds: end - from, wrong, cases };
}

/** The faults by flow; three numbers are those of throw, kill and persist. */
export function faultTable(outcomes: readonly FlowOutcome[]): string {
  const three = (counts: Record<FaultKind, number>) =>
    FAULTS.map((fault) => counts[fault]).join(' / ');
  const shown = (counts: Record<FaultKind, number>) =>
    FAULTS.some((fault) => counts[fault] > 0) ? three(counts) : '0';
  return table([
    ['flow', 'calls', 'throw / kill / persist', ...COLUMNS],
    ...outcomes.map(({ flow, calls, trials, wrong }) => [
      flow,
      String(calls),
      three(trials),
      ...COLUMNS.map((column) => shown(wrong[column])),
    ]),
  ]);
}

export function raceTable(outcomes: readonly RaceOutcome[]): string {
  const sum = (count: (outcome: RaceOutcome) => number) =>
    String(outcomes.reduce((total, outcome) => total + count(outcome), 0));
  return table([
    ['seeds', ...RACES],
    [sum(({ seeds }) => seeds), ...RACES.map((race) => sum(({ wrong }) => wrong[race]))],
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | '));
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  return lines.map((line) => `| ${line} |`.replace('| -', '|--').replace('- |', '--|')).join('\n');
}
