/** Which column an unknown header may mean: a guess, which only a person makes a fact. */
import { type ColumnKey, COLUMNS } from './columns';
import { SHORT_FORMS } from './headerName';
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

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

interface Candidate {
  readonly key: ColumnKey;
  readonly at: number;
  readonly score: number;
}

/**
 * Guesses what headers mean, each column once, the likeliest first.
 * @param least how alike a header must be to one that is known
 * @returns the position among the headers that each column may have
 */
export function guessColumns(
  headers: readonly string[],
  keys: readonly ColumnKey[],
  least: number,
): ReadonlyMap<ColumnKey, number> {
  const words = headers.map(wordsOf);
  const candidates = keys.flatMap((key) => {
    const known = COLUMNS[key].headers.map(wordsOf);
    return words.map((own, at): Candidate => {
      return { key, at, score: Math.max(...known.map((one) => likeness(own, one))) };
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
