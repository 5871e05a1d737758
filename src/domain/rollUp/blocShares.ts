/** The blocs of all documents: one that is spelled alike in two of them is one. */
import type { Language } from '../text/language';
import { LOCALES } from '../text/locales';
import { spellingKey } from '../text/spelling';
import { type Counts, sumCounts } from '../unit/totals';
import type { CheckedDocument } from './rollUpInput';

export interface BlocOfAll extends Counts {
  /** As first written, or the words for units without a bloc. */
  readonly label: string;
  /** How many documents have units of it. */
  readonly documents: number;
}

/** In order of appearance, those of units without a bloc last. */
export function blocsOfAll(documents: readonly CheckedDocument[], language: Language): BlocOfAll[] {
  const found = new Map<string, { readonly label: string; readonly shares: Counts[] }>();
  for (const { blocs } of documents) {
    for (const share of blocs) {
      const key = spellingKey(share.label);
      const bloc = found.get(key) ?? { label: share.label, shares: [] };
      bloc.shares.push(share);
      found.set(key, bloc);
    }
  }
  const { ungrouped } = LOCALES[language].progress;
  const named = [...found].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return named.map(([, { label, shares }]) => ({
    label: label || ungrouped,
    documents: shares.length,
    ...sumCounts(shares),
  }));
}
