/** Where plan values come from: a sheet, a file or the call, each as written (SPEC 1). */
import type { Cell } from '../sheet/cell';
import type { TableKey } from './tables';
import type { WrittenRow } from './tables/planTable';

/** Where a value was written. */
export interface PlanEntry {
  readonly value: Cell;
  /** Such as `Kế hoạch!C5`; null for a value that came with the call or the file. */
  readonly cell: string | null;
  /** The clause that is written beside it; `''` where none is. */
  readonly clause?: string;
  /** Where that clause is written, or would be; undefined where there is no place for it. */
  readonly clauseCell?: string;
}

/** Something in a source that is not known. */
export interface UnknownName {
  readonly name: string;
  readonly cell: string | null;
}

/** One place that plan values come from; an earlier source goes before a later one. */
export interface PlanSource {
  readonly values: ReadonlyMap<string, PlanEntry>;
  /** Rows of the tables that the source has, not yet validated. */
  readonly tables?: Readonly<Partial<Record<TableKey, readonly WrittenRow[]>>>;
  /** Further entries for a key that the source already has. */
  readonly repeated?: readonly { readonly key: string; readonly cell: string | null }[];
  /** Names that are neither a parameter nor a table nor a field of one. */
  readonly unknown?: readonly UnknownName[];
}
