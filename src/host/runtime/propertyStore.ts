/** Properties of documents and of their users. */
import { ServiceException } from '../../document/errors';
import { refusals } from './refusals';
import type { Workbook } from '../../document/workbook';

const MOST_BYTES_A_VALUE = 9 * 1024;
const MOST_BYTES = 500 * 1024;

/** A property store with Google's limits: 9 KB a value, 500 KB in all. */
export class PropertyStore {
  private readonly values = new Map<string, string>();

  get entries(): ReadonlyMap<string, string> {
    return this.values;
  }

  /** @throws ServiceException when the value or the store becomes too large */
  set(key: string, value: string): void {
    if (byteLength(value) > MOST_BYTES_A_VALUE) {
      throw new ServiceException(refusals.valueTooLarge);
    }
    let total = byteLength(key) + byteLength(value);
    for (const [otherKey, other] of this.values) {
      if (otherKey !== key) total += byteLength(otherKey) + byteLength(other);
    }
    if (total > MOST_BYTES) {
      throw new ServiceException(refusals.storeFull);
    }
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }
}

const byWorkbook = new WeakMap<Workbook, Map<string, PropertyStore>>();

/**
 * The store that belongs to a document, or to one user of it.
 * @param owner the user's e-mail, null for the document
 */
export function propertyStore(workbook: Workbook, owner: string | null): PropertyStore {
  let stores = byWorkbook.get(workbook);
  if (!stores) {
    stores = new Map();
    byWorkbook.set(workbook, stores);
  }
  const key = owner === null ? 'document' : `user:${owner}`;
  let store = stores.get(key);
  if (!store) {
    store = new PropertyStore();
    stores.set(key, store);
  }
  return store;
}

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
