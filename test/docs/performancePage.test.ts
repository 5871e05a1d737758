import { expect, test } from '@jest/globals';
import { BENCH_NAMES } from '../../bench/benches';
import { readKeptRun } from '../../bench/keptRun';
import type { BenchRun } from '../../bench/measurement';
import { performanceReference } from '../../scripts/docs/performanceReference';

const RUN: BenchRun = {
  day: '2023-05-20',
  machine: { processor: 'P', cores: 2, memoryGB: 8, system: 'linux x64', node: 'v20', load: 0.1 },
  results: [
    {
      bench: 'engine',
      measurements: [
        {
          id: 'a',
          label: 'Check of 10 rows',
          unit: 's',
          value: 4,
          beside: { label: 'another engine', value: 8 },
          ratio: 2,
          target: { of: 'ratio', atLeast: 5, because: 'it does more' },
        },
        {
          id: 'b',
          label: 'Growth',
          unit: 'exponent',
          value: 1,
          target: { of: 'value', atMost: 1.05, because: 'memory is swept' },
        },
      ],
    },
    { bench: 'workbench', measurements: [], failure: 'This machine has no Chromium' },
  ],
};

test('the page shows each figure with the machine, and a line for each that falls short', () => {
  const page = performanceReference(RUN);
  expect(page).toContain('| 2023-05-20 | P | 2 | 8 GB | linux x64 | v20 | 0.1 |');
  expect(page).toContain(
    '- Check of 10 rows: × 2 beside another engine, wished for at least × 5: it does more.',
  );
  expect(page).toContain('- The workbench: not measured. This machine has no Chromium');
  expect(page).not.toContain('memory is swept');
  expect(page).toContain(
    '| Check of 10 rows | 4 s | another engine: 8 s | × 2 | at least × 5 (**falls short**) |',
  );
  expect(page).toContain('| Growth | n^1.00 |  |  | at most n^1.05 |');
});

test('a page without shortfalls says so', () => {
  const [engine] = RUN.results;
  const fine = { ...engine!, measurements: engine!.measurements.slice(1) };
  expect(performanceReference({ ...RUN, results: [fine] })).toContain(
    'Every figure meets its target.',
  );
});

test('a run that has a benchmark which is no more is to be kept anew', () => {
  const run = { ...RUN, results: [{ bench: 'gone', measurements: [] }] };
  expect(() => performanceReference(run)).toThrow('The kept run has gone');
});

test('the kept run is a whole one, with each figure once', () => {
  const { results } = readKeptRun();
  expect(results.map(({ bench }) => bench)).toEqual(BENCH_NAMES);
  for (const { measurements } of results) {
    const ids = measurements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});
