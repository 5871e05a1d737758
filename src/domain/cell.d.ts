/** What a cell of a sheet gives: its value, with dates already free of time and zone. */
import type { CalendarDate } from './calendar';
/** A true date cell, as opposed to a text that looks like a date. */
export interface DateCell {
    readonly date: CalendarDate;
}
/** An empty cell is `''`. */
export type Cell = string | number | boolean | DateCell;
export declare function isDateCell(cell: Cell): cell is DateCell;
/** The cell's text as a person reads it, tidied; days as DD/MM/YYYY. */
export declare function cellText(cell: Cell): string;
/** Empty, spaces alone, or a lone dash: blank in every kind of column (SPEC 3). */
export declare function isBlank(cell: Cell): boolean;
