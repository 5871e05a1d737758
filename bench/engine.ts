/** A whole check, reading and every rule, at growing sizes: time, growth and memory. */
import type { CheckRequest } from '../src/addon/addonApi';
import { AS_OF, openBundle } from './bundle';
import { runFresh } from './freshProcess';
import { growthExponent, medians } from './measure';
import type { Measurement } from './measurement';
import { bigTracker } from './trackers';

const SIZES = [5_000, 25_000, 125_000] as const;
const MOST_MEGABYTES = 1_000;

export async function measureEngine(): Promise<Measurement[]> {
  const request: CheckRequest = { asOf: AS_OF, write: false };
  const works = Object.fromEntries(
    SIZES.map((units) => {
      const host = openBundle(bigTracker(units));
      return [units, () => host.run('checkTracker', [request])];
    }),
  );
  const times = await medians(works, { rounds: 3, warmUps: 1 });
  const points = SIZES.map((units) => [units, times[units]!] as const);
  const most = SIZES.at(-1)!;
  const once = runFresh(['--import', 'tsx', 'bench/checkOnce.ts', String(most)]);
  return [
    ...points.map(([units, taken], i): Measurement => ({
      id: `check-${units}`,
      label: `Check of ${units.toLocaleString('en')} rows`,
      unit: 's',
      value: taken / 1000,
      ...(i === SIZES.length - 1 && {
        target: {
          of: 'value',
          atMost: 3,
          because: 'the time is that of the machine, and all that a row says is read and judged',
        },
      }),
    })),
    {
      id: 'check-growth',
      label: 'Growth of the time with the rows',
      unit: 'exponent',
      value: growthExponent(points),
      target: {
        of: 'value',
        atMost: 1.05,
        because: 'with more rows alive the engine’s memory is swept more often',
      },
    },
    {
      id: 'check-memory',
      label: `Memory at most, a process that checks ${most.toLocaleString('en')} rows`,
      unit: 'MB',
      value: once.megabytes,
      target: {
        of: 'value',
        atMost: MOST_MEGABYTES,
        because: 'the document itself is part of it',
      },
    },
  ];
}
