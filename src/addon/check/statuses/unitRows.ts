/** Telling units apart, so that each is found again where rows have moved. */
import { spellingKey } from '../../../domain/text/spelling';

/** Code and name together tell a unit from the others. */
export function identityOf(code: string, name: string): string {
  return `${spellingKey(code)}\n${spellingKey(name)}`;
}

/** The identity of rows that have neither code nor name. */
export const NO_IDENTITY = identityOf('', '');

/** The rows of each identity, ascending. */
export type RowsByIdentity = ReadonlyMap<string, readonly number[]>;

export function rowsByIdentity(
  rows: Iterable<readonly [row: number, identity: string]>,
): RowsByIdentity {
  const byIdentity = new Map<string, number[]>();
  for (const [row, identity] of rows) {
    const known = byIdentity.get(identity);
    if (known) known.push(row);
    else byIdentity.set(identity, [row]);
  }
  return byIdentity;
}

/** Finds a unit by its name: in its own row where it is still there, else in the one row of that name; 1-based. */
export function unitFinder(
  names: readonly (readonly [row: number, name: string])[],
): (row: number, unit: string) => number | null {
  const byName = rowsByIdentity(names.map(([row, name]) => [row, spellingKey(name)]));
  return (row, unit) => {
    const name = spellingKey(unit);
    const found = byName.get(name) ?? [];
    if (found.includes(row)) return row;
    return found.length === 1 && name !== '' ? found[0]! : null;
  };
}

/**
 * Where a unit that stood in `row` stands now: null where it is gone, and where several rows have
 * its code and name and they have moved, so that nobody can tell which is which.
 */
export function relocate(
  row: number,
  identity: string,
  before: RowsByIdentity,
  now: RowsByIdentity,
): number | null {
  const then = before.get(identity) ?? [];
  const rows = now.get(identity) ?? [];
  if (then.length === 1 && rows.length === 1) return rows[0]!;
  const areUnmoved = then.length === rows.length && then.every((known, i) => known === rows[i]);
  return areUnmoved ? row : null;
}
