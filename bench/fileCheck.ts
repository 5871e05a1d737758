/**
 * The whole file check in a process of its own, as people start it, beside processes that only read
 * the same file. SheetJS has written the files, so that nobody reads what is their own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xlsx from 'xlsx';
import type { CheckReport } from '../src/domain/check/checkReport';
import { AS_OF } from './bundle';
import { type FreshRun, runFresh } from './freshProcess';
import { growthExponent, interleaved, median } from './measure';
import { compared, type Measurement, type Target } from './measurement';
import { bigTracker } from './trackers';

/** Rows, and how often their file is read. */
const SIZES = [
  [5_000, 3],
  [25_000, 3],
  [125_000, 1],
] as const;
const SAMPLE = 'samples/tam-duong.xlsx';
const CHECK = 'scripts/check.mjs';
const READERS = { exceljs: 'readWithExceljs.mjs', sheetJs: 'readWithSheetJs.mjs' } as const;
/** With findings of errors the check ends with 1. */
const CHECKED = [0, 1];

const FASTER: Target = {
  of: 'ratio',
  atLeast: 1.5,
  because: 'the check starts, reads, runs every rule and prints all it has found',
};

export async function measureFileCheck(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const sample = await medianRuns(SAMPLE, 77, 5);
    const measured: Measurement[] = [sampleCheck(sample)];
    const points: [number, number][] = [];
    for (const [units, rounds] of SIZES) {
      const file = join(folder, `${units}.xlsx`);
      writeTracker(file, units);
      const runs = await medianRuns(file, units, rounds);
      points.push([units, runs.check.processor]);
      measured.push(...ofFile(units, runs));
    }
    return [...measured, growth(points)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A tracker with shared texts and compressed, as spreadsheet programs write them. */
function writeTracker(file: string, units: number): void {
  const [sheet] = bigTracker(units).sheets;
  const rows = sheet!.rows.map((row) => row!.values);
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), sheet!.name);
  xlsx.writeFile(book, file, { bookSST: true, compression: true });
}

type Figures = Omit<FreshRun, 'stdout'>;
type Runs = Readonly<Record<'check' | keyof typeof READERS, Figures>>;

/** @param units that must have been checked, and read below a row of headers */
async function medianRuns(file: string, units: number, rounds: number): Promise<Runs> {
  const read = (reader: string) => () => {
    const run = runFresh([`bench/readers/${reader}`, file]);
    if (Number(run.stdout) <= units) throw new Error(`${reader} has read ${run.stdout} rows`);
    return run;
  };
  const runs = await interleaved(
    {
      check: () => checkFile(file, units),
      exceljs: read(READERS.exceljs),
      sheetJs: read(READERS.sheetJs),
    },
    { rounds, warmUps: 0 },
  );
  const middle = (list: readonly FreshRun[]): Figures => ({
    seconds: median(list.map(({ seconds }) => seconds)),
    processor: median(list.map(({ processor }) => processor)),
    megabytes: median(list.map(({ megabytes }) => megabytes)),
  });
  return {
    check: middle(runs.check),
    exceljs: middle(runs.exceljs),
    sheetJs: middle(runs.sheetJs),
  };
}

function checkFile(file: string, units: number): FreshRun {
  const run = runFresh([CHECK, file, '--json', '--as-of', AS_OF], CHECKED);
  const { units: checked } = JSON.parse(run.stdout) as CheckReport;
  if (checked.length !== units) throw new Error(`${checked.length} of ${units} units were checked`);
  return run;
}

function sampleCheck({ check, exceljs }: Runs): Measurement {
  return compared(
    {
      id: 'sample-processor',
      label: 'Check of the sample, 77 units: processor time',
      unit: 's',
      value: check.processor,
      target: { of: 'value', atMost: 1, because: 'a process starts and compiles the add-on' },
    },
    'exceljs merely reading it',
    exceljs.processor,
  );
}

function ofFile(units: number, { check, exceljs, sheetJs }: Runs): Measurement[] {
  const of = (id: string, what: string) => ({
    id: `${id}-${units}`,
    label: `Check of a file of ${units.toLocaleString('en')} rows${what}`,
  });
  const time = (id: string) => ({ ...of(id, ''), unit: 's' as const, value: check.seconds });
  return [
    compared({ ...time('exceljs'), target: FASTER }, 'exceljs merely reading it', exceljs.seconds),
    compared(
      { ...of('processor', ': processor time'), unit: 's', value: check.processor },
      'exceljs merely reading it',
      exceljs.processor,
    ),
    compared(time('sheetjs'), 'SheetJS merely reading it', sheetJs.seconds),
    compared(
      {
        ...of('memory', ': memory at most'),
        unit: 'MB',
        value: check.megabytes,
        target: {
          of: 'ratio',
          atLeast: 1,
          because: 'the file, its document and all findings are in memory together',
        },
      },
      'exceljs merely reading it',
      exceljs.megabytes,
    ),
  ];
}

function growth(points: readonly (readonly [number, number])[]): Measurement {
  return {
    id: 'growth',
    label: 'Growth of the processor time with the rows, the start of the process included',
    unit: 'exponent',
    value: growthExponent(points),
    target: { of: 'value', atMost: 1.05, because: 'with more rows memory is swept more often' },
  };
}
