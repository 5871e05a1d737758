/** What the definition of a column says. */

/** How the cells of a column are read. */
export type ColumnType = 'text' | 'count' | 'date' | 'duration' | 'mark' | 'choice';

/** A column as the tracker knows it. */
export interface ColumnDefinition {
  readonly type: ColumnType;
  /**
   * The header that set-up writes, then other headers under which the column is found. Each also
   * stands for the same with its short forms written out, or its long ones shortened.
   */
  readonly headers: readonly [string, ...string[]];
  /** What English messages call it; the others call it by its first header. */
  readonly english: string;
  /** For a choice: the code of each value and its spellings; the first is what dropdowns offer. */
  readonly choices?: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** Declares columns; each keeps its own type. */
export function defineColumns<const C extends Record<string, ColumnDefinition>>(columns: C): C {
  return columns;
}
