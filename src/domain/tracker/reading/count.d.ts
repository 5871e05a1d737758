/** Reading a count of people as people write it (SPEC 3). */
import { type Cell } from '../../cell';
export type NumberReading = {
    readonly kind: 'blank';
} | {
    readonly kind: 'number';
    readonly value: number;
} | {
    readonly kind: 'unreadable';
    readonly text: string;
};
export declare const BLANK_NUMBER: NumberReading;
/**
 * Reads a cell of a count column: whole and not negative.
 * @example readCount('1.200') // 1200
 */
export declare function readCount(cell: Cell): NumberReading;
