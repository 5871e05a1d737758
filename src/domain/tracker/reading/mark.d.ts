/** Reading a tick: done, not done, or done on a day (SPEC 3). */
import type { Interval } from '../../calendar';
import { type Cell } from '../../cell';
export type MarkReading = {
    readonly kind: 'no' | 'yes';
} | {
    readonly kind: 'date';
    readonly interval: Interval;
    readonly dateCell: boolean;
} | {
    readonly kind: 'unknown';
    readonly text: string;
};
export declare const NO: MarkReading;
/**
 * Reads a cell of a mark column. A blank is 'no'; a date is 'yes' on that day.
 * @example readMark('đã duyệt') // yes
 */
export declare function readMark(cell: Cell): MarkReading;
