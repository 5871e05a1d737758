/** Reading a date cell as people write it (SPEC 3). */
import { type Interval } from '../../calendar';
import { type Cell } from '../../cell';
/** What a date cell says. A text that gives no day is kept for the message. */
export type DateReading = {
    readonly kind: 'blank';
} | {
    readonly kind: 'interval';
    readonly interval: Interval;
    readonly dateCell: boolean;
} | {
    readonly kind: 'tentative';
    readonly text: string;
} | {
    readonly kind: 'incomplete' | 'unreadable';
    readonly text: string;
};
export declare const BLANK_DATE: DateReading;
/** A phrase that says that nothing has happened: 'chưa tổ chức', 'không'. */
export declare const DENIAL: RegExp;
/**
 * Reads a cell of a date column.
 * @param held whether the column says when a congress was held: there 'dự kiến' makes the cell
 *   tentative, elsewhere the word is dropped
 * @example readDate('Sáng 12/4/2023', false) // 12/04/2023
 */
export declare function readDate(cell: Cell, held: boolean): DateReading;
