/** Units that stand in several documents, by their code or by their name. */
import { spellingKey } from '../text/spelling';
import { bareNameKey } from '../unit/repeats';
import type { SharedUnit } from './documentShare';
import type { CheckedDocument } from './rollUpInput';

/** A code or a name, and where it stands. */
export interface SharedKey {
  readonly by: 'code' | 'name';
  /** As first written. */
  readonly value: string;
  /** In the order of the documents, each once. */
  readonly places: readonly { readonly document: string; readonly unit: SharedUnit }[];
}

const KEYS = {
  code: ({ code }: SharedUnit) => spellingKey(code),
  name: ({ name }: SharedUnit) => bareNameKey(spellingKey(name)),
} as const;

/**
 * The codes, then the names that stand in two documents or more. Two units of one code that have one
 * name as well are told by their code alone.
 */
export function sharedKeys(documents: readonly CheckedDocument[]): SharedKey[] {
  const told = new Set<SharedUnit>();
  return (['code', 'name'] as const).flatMap((by) => {
    const shared = keysBy(by, documents).filter(
      ({ places }) => !places.every(({ unit }) => told.has(unit)),
    );
    for (const { places } of shared) for (const { unit } of places) told.add(unit);
    return shared;
  });
}

function keysBy(by: SharedKey['by'], documents: readonly CheckedDocument[]): SharedKey[] {
  type Place = SharedKey['places'][number];
  // Most keys stand once: a list is made where a second document has the key
  const first = new Map<string, Place>();
  const shared = new Map<string, Place[]>();
  for (const { document, units } of documents) {
    for (const unit of units) {
      const key = KEYS[by](unit);
      if (key === '') continue;
      const place = { document, unit };
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, place);
        continue;
      }
      const places = shared.get(key) ?? [earlier];
      if (places[places.length - 1]!.document === document) continue;
      shared.set(key, [...places, place]);
    }
  }
  return [...shared.values()].map((places) => ({ by, value: places[0]!.unit[by], places }));
}
