/** One formula over whole columns beside a formula in each row: the add-on's own, and native ones. */
import type { Scalar } from '../src/document';
import type { FunctionArgument } from '../src/host';
import { openBundle } from './bundle';
import { inHyperFormula } from './formulaEngines';
import { growthExponent, medians } from './measure';
import { compared, type Measurement } from './measurement';
import { comparedSheets, comparedTracker, DAYS } from './statusFormulas';
import { HELD_COLUMN, PILOT_COLUMN, PLANNED_COLUMN } from './trackers';

/** Rows of formulas that each load the script, which takes long. */
const SINGLE = 200;
const SIZES = [1_000, 10_000, 100_000] as const;
const AS_OF = DAYS[2];

export interface Formulas {
  /** One call for all rows. */
  readonly range: () => unknown;
  /** A call for each row. */
  readonly single: () => unknown;
  /** A native formula in each row, in HyperFormula. */
  readonly native: () => unknown;
}

/** The statuses of a tracker in three ways; the same ones, but in words and in codes. */
export function formulasOf(units: number): Formulas {
  const workbook = comparedTracker(units);
  const host = openBundle(workbook);
  const { lean } = comparedSheets(host, workbook, AS_OF);
  const rows = workbook.sheets[0]!.rows.slice(1).map((row) => row!.values);
  const [pilots, held, planned] = [PILOT_COLUMN, HELD_COLUMN, PLANNED_COLUMN].map((column) =>
    rows.map((row) => [row[column] ?? null]),
  ) as [Scalar[][], Scalar[][], Scalar[][]];
  const call = (mark: FunctionArgument, day: FunctionArgument, plannedDay: FunctionArgument) =>
    host.callFunction('DEADLINE_STATUS', [mark, day, { date: AS_OF }, plannedDay]);
  return {
    range: () => call(pilots, held, planned),
    single: () =>
      rows.map((_, i) => [call(pilots[i]![0] === 'x' ? 'điểm' : 'cơ sở', held[i]![0], undefined)]),
    native: () => inHyperFormula(lean),
  };
}

export async function measureFunctions(): Promise<Measurement[]> {
  const few = formulasOf(SINGLE);
  const single = await medians({ range: few.range, single: few.single }, { rounds: 5, warmUps: 1 });
  const own = compared(
    {
      id: 'single',
      label: `One DEADLINE_STATUS over ${SINGLE} rows`,
      unit: 'ms',
      value: single.range,
      target: { of: 'ratio', atLeast: 20, because: 'each call of a function loads the script' },
    },
    'a DEADLINE_STATUS in each row',
    single.single,
  );
  const native: Measurement[] = [];
  const points: [number, number][] = [];
  for (const units of SIZES) {
    const { range, native: others } = formulasOf(units);
    // HyperFormula takes a minute for the greatest; the smaller ones have warmed up
    const rounds = units > 10_000 ? { rounds: 1, warmUps: 0 } : { rounds: 3, warmUps: 1 };
    const times = await medians({ range, others }, rounds);
    points.push([units, times.range]);
    native.push(
      compared(
        {
          id: `native-${units}`,
          label: `One DEADLINE_STATUS over ${units.toLocaleString('en')} rows`,
          unit: 'ms',
          value: times.range,
        },
        'a native formula in each row, in HyperFormula',
        times.others,
      ),
    );
  }
  return [
    own,
    ...native,
    {
      id: 'growth',
      label: 'Growth of the time with the rows',
      unit: 'exponent',
      value: growthExponent(points),
      target: { of: 'value', atMost: 1.05, because: 'see the check' },
    },
  ];
}
