/** Where plan values come from: a sheet, a file or the call, each as written (SPEC 1). */
import type { Cell } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import type { TableKey } from '../tables';
import type { WrittenRow } from '../tables/planTable';

/** Where a value was written. */
export interface PlanEntry {
  readonly value: Cell;
  /** Such as `Kế hoạch!C5`; null for a value that came with the call or the file. */
  readonly cell: string | null;
  /** The clause that is written beside it; `''` where none is. */
  readonly clause?: string;
  /** Where that clause is written, or would be; undefined where there is no place for it. */
  readonly clauseCell?: string;
  /** The text of a value that no cell can hold. */
  readonly text?: string;
}

/** Something in a source that is not used. */
export type UnusedName =
  /** A name that is neither a parameter nor a table nor a field of one. */
  | { readonly kind: 'unknown'; readonly name: string; readonly cell: string | null }
  /** A further entry for what the source has already. */
  | { readonly kind: 'repeated'; readonly name: string; readonly cell: string | null }
  /** A table or a row of a file that is made of something else. */
  | { readonly kind: 'malformed'; readonly name: string; readonly expected: Localized };

/** One place that plan values come from; an earlier source goes before a later one. */
export interface PlanSource {
  /** By the key as it is called today. */
  readonly values: ReadonlyMap<string, PlanEntry>;
  /** Rows of the tables that the source has, not yet validated. */
  readonly tables?: Readonly<Partial<Record<TableKey, readonly WrittenRow[]>>>;
  readonly unused?: readonly UnusedName[];
}

/** Whether it says anything of the plan. */
export function saysPlan({ values, tables = {} }: PlanSource): boolean {
  return values.size > 0 || Object.values(tables).some((rows) => rows.length > 0);
}
