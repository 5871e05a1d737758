import type { SheetGrid } from '../sheetGrid';
import { type ColumnKey, type ColumnOf } from './columns';
import { type Header } from './header';
import { type ChoiceColumn, type ChoiceOf, type ChoiceReading } from './reading/choice';
import { type NumberReading } from './reading/count';
import { type DateReading } from './reading/date';
import { type MarkReading } from './reading/mark';
import { type SkipReason } from './rowKind';
/** One row of the tracker with its cells read; the columns that the sheet lacks are blank. */
export interface TrackerRow {
    /** The sheet's own row number, 1-based. */
    readonly row: number;
    text(column: ColumnOf<'text'>): string;
    date(column: ColumnOf<'date'>): DateReading;
    number(column: ColumnOf<'count' | 'duration'>): NumberReading;
    mark(column: ColumnOf<'mark'>): MarkReading;
    choice<K extends ChoiceColumn>(column: K): ChoiceReading<ChoiceOf<K>>;
    /** The bloc of the row, else of the section heading above it. */
    readonly bloc: string;
}
export interface SkippedRow {
    readonly row: number;
    readonly reason: SkipReason;
}
export interface Tracker {
    readonly sheet: string;
    /** Null where the sheet has no header that knows any column. */
    readonly header: Header | null;
    /** The starred columns that the header lacks; where there is one, no row is read. */
    readonly missing: readonly ColumnKey[];
    readonly rows: readonly TrackerRow[];
    readonly skipped: readonly SkippedRow[];
}
/** Reads a sheet as a tracker, whatever it is: what is not there is said in the result. */
export declare function readTracker(grid: SheetGrid): Tracker;
/** Whether a sheet can be checked as a tracker: both starred columns are found. */
export declare function isTracker(grid: SheetGrid): boolean;
