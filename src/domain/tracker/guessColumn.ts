/** Which column an unknown header may mean: a guess, which only a person makes a fact. */
import { type ColumnKey, COLUMNS } from './columns';
import type { UnknownColumn } from './header';
import { SHORT_FORMS } from './headerName';
import { MAY_MEAN } from './headerHints';
import { headerKey } from '../text/spelling';

/** How alike two headers must be, by the share of their words that both have. */
export const LIKELY = 0.6;
export const VERY_LIKELY = 0.85;

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
const SHORT_WORDS = [...SHORT_FORMS].map(
  ([full, short]) => [spaced(full), headerKey(short)] as const,
);

function spaced(text: string): string {
  return text.split(NO_LETTERS).map(headerKey).join(' ').trim();
}

/** The words of a header, long forms shortened. */
function wordsOf(header: string): ReadonlySet<string> {
  let text = ` ${spaced(header)} `;
  for (const [full, short] of SHORT_WORDS) text = text.replace(` ${full} `, ` ${short} `);
  return new Set(text.trim().split(' '));
}

const HINTS: Partial<Record<ColumnKey, readonly ReadonlySet<string>[]>> = Object.fromEntries(
  Object.entries(MAY_MEAN).map(([key, hints]) => [key, hints.map(wordsOf)]),
);

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

/** In the header of a count, which is no date however alike the rest is. */
const COUNTING = ['so', 'tong', 'ty', 'ti', 'sl'];

interface Candidate {
  readonly key: ColumnKey;
  readonly at: number;
  readonly score: number;
}

/** What people also head a column with that may mean it, less surely than its own names. */
function hintScore(key: ColumnKey, own: ReadonlySet<string>): number {
  const hints = HINTS[key] ?? [];
  return hints.some((one) => likeness(own, one) === 1) ? VERY_LIKELY : 0;
}

/**
 * Guesses what headers mean, each column once, the likeliest first.
 * @param least how alike a header must be to one that is known
 * @returns the position among the headers that each column may have
 */
export function guessColumns(
  headers: readonly Pick<UnknownColumn, 'heading' | 'inItsTerm'>[],
  keys: readonly ColumnKey[],
  least: number,
): ReadonlyMap<ColumnKey, number> {
  const words = headers.map(({ heading }) => wordsOf(heading));
  const candidates = keys.flatMap((key) => {
    const known = COLUMNS[key].headers.map(wordsOf);
    const isDate = COLUMNS[key].type === 'date';
    return words.map((own, at): Candidate => {
      if (isDate && COUNTING.some((word) => own.has(word))) return { key, at, score: 0 };
      const alike = Math.max(...known.map((one) => likeness(own, one)), hintScore(key, own));
      return { key, at, score: headers[at]!.inItsTerm === key ? 1 : alike };
    });
  });
  const guesses = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  const likely = candidates.filter(({ score }) => score >= least);
  for (const { key, at } of likely.sort((a, b) => b.score - a.score)) {
    if (guesses.has(key) || taken.has(at)) continue;
    guesses.set(key, at);
    taken.add(at);
  }
  return guesses;
}
