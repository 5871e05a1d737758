import { type SheetGrid } from '../sheetGrid';
import { type ColumnKey } from './columns';
import type { DurationUnit } from './reading/duration';
export interface DuplicateColumn {
    readonly column: ColumnKey;
    /** Zero-based position of the further column, which is not used. */
    readonly at: number;
}
export interface Header {
    /** Zero-based first header row. */
    readonly top: number;
    /** One or two rows. */
    readonly levels: 1 | 2;
    /** Zero-based position of each known column. */
    readonly columns: ReadonlyMap<ColumnKey, number>;
    readonly duplicates: readonly DuplicateColumn[];
    /** What a bare number in the duration column counts, by its header. */
    readonly durationUnit: DurationUnit;
}
/**
 * The header that knows most columns among the sheet's first rows, with one level before two and
 * an earlier row before a later one; null where no column is known at all.
 */
export declare function findHeader(grid: SheetGrid): Header | null;
/** The starred columns that the header lacks; a tracker can be checked where there is none. */
export declare function missingColumns(header: Header | null): ColumnKey[];
