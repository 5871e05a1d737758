/** Which rows of a sheet are which rows that were written, whatever was inserted or deleted. */
import type { PaperCell } from '../paper';

/** A row with what stands in it, from left to right. */
export interface FilledRow {
  /** Zero-based. */
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly content: PaperCell }[];
}

/** More pairs than these are compared row by row for being the same, not for being alike. */
const MOST_PAIRS = 300_000;
/** From which part of their words two rows are alike. */
const ALIKE = 0.5;

/**
 * Pairs rows in their order: the same ones, those that are alike, and those that stand at the same
 * distance from a pair.
 * @returns for each written row the index of the present one, or -1
 */
export function alignedRows(
  written: readonly FilledRow[],
  present: readonly FilledRow[],
): readonly number[] {
  const pairs = written.map(() => -1);
  const [keys, others] = [written, present].map((rows) => rows.map(keyOf));
  let begin = 0;
  while (begin < keys!.length && keys![begin] === others![begin] && begin < others!.length) {
    pairs[begin] = begin++;
  }
  let [end, otherEnd] = [keys!.length, others!.length];
  while (end > begin && otherEnd > begin && keys![end - 1] === others![otherEnd - 1]) {
    pairs[--end] = --otherEnd;
  }
  const alike = bestPairs(written.slice(begin, end), present.slice(begin, otherEnd));
  alike.forEach((at, i) => {
    if (at >= 0) pairs[begin + i] = begin + at;
  });
  pairByDistance(pairs, written, present);
  return pairs;
}

/** The longest run of pairs in order, weighed by how much their rows have in common. */
function bestPairs(written: readonly FilledRow[], present: readonly FilledRow[]): number[] {
  const areMany = written.length * present.length > MOST_PAIRS;
  const [keys, others] = [written, present].map((rows) => rows.map(keyOf));
  const words = areMany ? [] : written.map(wordsOf);
  const otherWords = areMany ? [] : present.map(wordsOf);
  const width = present.length + 1;
  const best = new Float64Array((written.length + 1) * width);
  const weight = (i: number, j: number): number => {
    if (keys![i] === others![j]) return 2;
    return areMany ? 0 : likeness(words[i]!, otherWords[j]!);
  };
  for (let i = written.length - 1; i >= 0; i--) {
    for (let j = present.length - 1; j >= 0; j--) {
      const common = weight(i, j);
      const paired = common > 0 ? common + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs = written.map(() => -1);
  for (let i = 0, j = 0; i < written.length && j < present.length;) {
    const here = best[i * width + j]!;
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else pairs[i++] = j++;
  }
  return pairs;
}

/** Pairs rows that stand as far below the pair above them, or above the pair below, as they stood. */
function pairByDistance(
  pairs: number[],
  written: readonly FilledRow[],
  present: readonly FilledRow[],
): void {
  const taken = new Set(pairs);
  const rowAt = new Map(present.map(({ row }, at) => [row, at]));
  const pairFrom = (order: readonly number[]) => {
    let shift: number | null = null;
    for (const i of order) {
      if (pairs[i]! >= 0) shift = present[pairs[i]!]!.row - written[i]!.row;
      else if (shift !== null) {
        const at = rowAt.get(written[i]!.row + shift);
        if (at === undefined || taken.has(at) || !isInOrder(pairs, i, at)) continue;
        pairs[i] = at;
        taken.add(at);
      }
    }
  };
  const order = written.map((_, i) => i);
  pairFrom(order);
  pairFrom([...order].reverse());
}

function isInOrder(pairs: readonly number[], i: number, at: number): boolean {
  return pairs.every((other, j) => other < 0 || (j < i ? other < at : j === i || other > at));
}

function keyOf({ cells }: FilledRow): string {
  return JSON.stringify(cells.map(({ content }) => content));
}

function wordsOf({ cells }: FilledRow): ReadonlySet<string> {
  return new Set(cells.flatMap(({ content }) => String(content).split(/\s+/)));
}

/** The part of their words that two rows share; 0 where that is little. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const part = shared / Math.max(one.size, other.size);
  return part >= ALIKE ? part : 0;
}
