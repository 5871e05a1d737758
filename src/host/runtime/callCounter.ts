/** Kinds of service calls, and how often each was made. */

/** What a service call does, as far as its cost goes. */
export type CallKind =
  | 'navigation'
  | 'read'
  | 'write'
  | 'format'
  | 'rule'
  | 'metadata'
  | 'property'
  | 'lock'
  | 'flush'
  | 'interface'
  | 'text'
  | 'log';

const NONE: Readonly<Record<CallKind, number>> = {
  navigation: 0,
  read: 0,
  write: 0,
  format: 0,
  rule: 0,
  metadata: 0,
  property: 0,
  lock: 0,
  flush: 0,
  interface: 0,
  text: 0,
  log: 0,
};

/** Counts a host's service calls, and the cells that cross with them. */
export class CallCounter {
  private kinds: Record<CallKind, number> = { ...NONE };
  private cells: Record<CallKind, number> = { ...NONE };
  private names = new Map<string, number>();

  /** Calls by kind since the last reset. */
  get byKind(): Readonly<Record<CallKind, number>> {
    return this.kinds;
  }

  /** Cells that calls have been given and have answered, by kind. */
  get cellsByKind(): Readonly<Record<CallKind, number>> {
    return this.cells;
  }

  /** Calls by name, such as `Range.setValues`. */
  get byName(): ReadonlyMap<string, number> {
    return this.names;
  }

  /** How often one method was called. */
  of(name: string): number {
    return this.names.get(name) ?? 0;
  }

  add(name: string, kind: CallKind): void {
    this.kinds[kind] += 1;
    this.names.set(name, this.of(name) + 1);
  }

  /** @param values arguments or answers of a call: those that are rows of cells count */
  addCells(kind: CallKind, values: readonly unknown[]): void {
    for (const value of values) {
      if (!Array.isArray(value)) continue;
      const [first] = value as readonly unknown[];
      if (Array.isArray(first)) this.cells[kind] += value.length * first.length;
    }
  }

  reset(): void {
    this.kinds = { ...NONE };
    this.cells = { ...NONE };
    this.names = new Map();
  }
}
