/** Whether a finding is new, was there before, or is there no more. */
import { LANGUAGES, type Language } from '../../text/language';
import { spellingKey } from '../../text/spelling';

export type FindingState = 'new' | 'persisting' | 'resolved';

export const STATE_LABELS: Readonly<Record<Language, Readonly<Record<FindingState, string>>>> = {
  vi: { new: 'mới', persisting: 'còn tồn tại', resolved: 'đã khắc phục' },
  en: { new: 'new', persisting: 'persisting', resolved: 'resolved' },
};

const STATE_BY_LABEL: ReadonlyMap<string, FindingState> = new Map(
  LANGUAGES.flatMap((language) =>
    (['new', 'persisting', 'resolved'] as const).map((state): [string, FindingState] => [
      STATE_LABELS[language][state],
      state,
    ]),
  ),
);

/** The state that a text names in either language, or undefined. */
export function stateOf(text: string): FindingState | undefined {
  return STATE_BY_LABEL.get(spellingKey(text));
}

/** By what a finding is known from run to run. */
export interface FindingIdentity {
  readonly sheet: string | null;
  readonly unit: string;
  readonly code: string;
  /** First header of the column; `''` where the finding is about none. */
  readonly column: string;
}

/** @param withSheet where trackers that were checked together are to be told apart */
export function identityKey(
  { sheet, unit, code, column }: FindingIdentity,
  withSheet: boolean,
): string {
  return [withSheet ? (sheet ?? '') : '', unit, code, column].map(spellingKey).join('\n');
}

/**
 * The state of each finding of this run, in its order, and the earlier findings that are resolved.
 * Where nothing has come and nothing has gone, everything stays as the earlier run said it, so that
 * two runs in a row say the same.
 * @param keys of the findings of this run
 * @param open @param resolved what the earlier run listed as such
 */
export function compareRuns<E extends { readonly key: string; readonly state: FindingState }>(
  keys: readonly string[],
  open: readonly E[],
  resolved: readonly E[],
): { readonly states: readonly FindingState[]; readonly resolved: readonly E[] } {
  const earlier = new Map<string, E[]>();
  for (const finding of open) {
    const same = earlier.get(finding.key);
    if (same) same.push(finding);
    else earlier.set(finding.key, [finding]);
  }
  // One name may stand for several findings: each earlier one answers for one of them.
  const used = new Map<string, number>();
  const partners = keys.map((key): E | undefined => {
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return earlier.get(key)?.[count];
  });
  if (keys.length === open.length && partners.every((partner) => partner !== undefined)) {
    return { states: partners.map(({ state }) => state), resolved };
  }
  const gone = new Set<E>(open);
  for (const partner of partners) if (partner) gone.delete(partner);
  return {
    states: partners.map((partner) => (partner ? 'persisting' : 'new')),
    resolved: [...gone],
  };
}
