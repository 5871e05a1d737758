/** What the benchmarks give: figures, what they stand beside, and what was wished of them. */

/** Units of figures; `exponent` is a growth, see growthExponent. */
export type Unit = 'ms' | 's' | 'KB' | 'MB' | 'calls' | 'exponent';

/** What is wished of a figure, or of its ratio to the other one. */
export interface Target {
  readonly of: 'value' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What the figure is made of: said where it falls short. */
  readonly because: string;
}

export interface Measurement {
  /** Unique in a run. */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
  /** The same work done by something else, in the same unit. */
  readonly beside?: { readonly label: string; readonly value: number };
  /** How many times as much the other one takes; where there is one. */
  readonly ratio?: number;
  readonly target?: Target;
}

/** A figure beside another: above 1 the other one takes longer. */
export function compared(
  measurement: Omit<Measurement, 'ratio' | 'beside'>,
  label: string,
  value: number,
): Measurement {
  return { ...measurement, beside: { label, value }, ratio: value / measurement.value };
}

/** What a benchmark has given, or why it has given nothing. */
export interface BenchResult {
  /** The benchmark's name, see `benches.ts`. */
  readonly bench: string;
  readonly measurements: readonly Measurement[];
  readonly failure?: string;
}

/** What a run was made on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core when the run began, beside the run itself. */
  readonly load: number;
}

/** All that one run has given. */
export interface BenchRun {
  /** The day, YYYY-MM-DD. */
  readonly day: string;
  readonly machine: Machine;
  readonly results: readonly BenchResult[];
}

/** Whether the figure is as wished; null where nothing was wished. */
export function meetsTarget({ value, ratio, target }: Measurement): boolean | null {
  if (!target) return null;
  const judged = target.of === 'ratio' ? ratio : value;
  if (judged === undefined) return false;
  return judged <= (target.atMost ?? Infinity) && judged >= (target.atLeast ?? -Infinity);
}
