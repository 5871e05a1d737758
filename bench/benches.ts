/** The benchmarks: what each is called, how it measures, and where it stands. */
import type { Measurement } from './measurement';
import { MODEL } from './sheetsTime';

export interface Bench {
  readonly title: string;
  /** How it is measured: for those who read the figures. */
  readonly how: string;
  readonly measure: () => Promise<Measurement[]>;
}

/** By name, in the order in which they are run and shown. */
export const BENCHES = {
  load: {
    title: 'Loading the script',
    how: 'Each menu click, formula and call of the side panel loads the script afresh.',
    measure: async () => (await import('./load')).measureLoad(),
  },
  engine: {
    title: 'The check',
    how: 'Reading a tracker of 27 columns, running every rule and wording the findings, in the built add-on on a document in memory; the add-on is evaluated at each check, as Google does. Medians of three rounds after one that warms up.',
    measure: async () => (await import('./engine')).measureEngine(),
  },
  statusFormulas: {
    title: 'The check beside native formulas',
    how: 'The other engines compute the status alone, by a formula of built-in functions in each row; ours gives the same statuses and everything else. That they are the same, row by row, is made sure before anything is timed, which warms up too. Medians of three rounds in turn.',
    measure: async () => (await import('./statusFormulas')).measureStatusFormulas(),
  },
  rowRules: {
    title: 'The rules beside libraries of rules',
    how: 'Five rules of a row: the unit has a name; counts are whole numbers from 0; a part is no more than its whole; held no later than the deadline; as many elected as allotted. The libraries get rows that are read already, as plain objects, and give the rules that each row breaks; ours are the same five on a tracker that is read, then every rule with reading and wording. A test has them all find the same. Medians of three rounds in turn, after one that warms up.',
    measure: async () => (await import('./rowRules')).measureRowRules(),
  },
  functions: {
    title: 'Custom functions',
    how: 'One formula over whole columns beside a formula in each row. The add-on is compiled once and evaluated at each call, which favours single formulas. Medians of five rounds of single formulas and of three beside native ones, after one that warms up; a single round of 100,000 rows, which the smaller ones have warmed up.',
    measure: async () => (await import('./functions')).measureFunctions(),
  },
  fileCheck: {
    title: 'The file check',
    how: 'Each in a process of its own, cold: `node scripts/check.mjs FILE --json`, from the start of the process to its end, beside one that only reads the file. SheetJS has written the files, with shared texts and compressed. Medians of three runs in turn (five of the sample, one of 125,000 rows).',
    measure: async () => (await import('./fileCheck')).measureFileCheck(),
  },
  manyFiles: {
    title: 'Many files in one command',
    how: 'Cold, from the start of the process to its end: `node scripts/check.mjs FOLDER --json` with `--out` for the whole of a province once, in as many threads as there are processors; then 30 documents in threads, in one thread, and with a command for each file, medians of three in turn. The documents are made up, in the layouts and with the mistakes of offices; SheetJS has written them.',
    measure: async () => (await import('./manyFiles')).measureManyFiles(),
  },
  serviceCalls: {
    title: 'Service calls, and the time that Sheets is modelled to take',
    how: `Google cannot be measured from here. Calls are counted on the local host; the seconds are a model of published costs, modelled and not measured: ${MODEL.join('; ')}.`,
    measure: async () => (await import('./serviceCalls')).measureServiceCalls(),
  },
  offices: {
    title: 'A province that brings its offices in by IMPORTRANGE',
    how: 'As above, with trackers of 27 columns. What Google takes to import is in none of the figures. Each once, in a process that has checked before.',
    measure: async () => (await import('./offices')).measureOffices(),
  },
  workbench: {
    title: 'The workbench',
    how: 'In Chromium without a window. The first view: a visit with an empty cache, until the grid shows the sample and the side panel has its answer, medians of three; the page without its compressed forms beside it. What is done there: by the clock, from the click or the key to what it brings about on the page, medians of three, with 2,000 units beside 77.',
    measure: async () => (await import('./workbench')).measureWorkbench(),
  },
} as const satisfies Readonly<Record<string, Bench>>;
export type BenchName = keyof typeof BENCHES;

export const BENCH_NAMES = Object.keys(BENCHES) as BenchName[];

export function isBench(name: string): name is BenchName {
  return Object.prototype.hasOwnProperty.call(BENCHES, name);
}
