/** Reading how long a congress lasted, in half-days (buổi); one day is two (SPEC 1, 3). */
import { type Cell } from '../../cell';
import { type NumberReading } from './count';
/** What a number without a unit counts in a column. */
export type DurationUnit = 'days' | 'half-days';
/**
 * Reads a cell of the duration column.
 * @returns half-days
 * @example readDuration('1,5 ngày', 'days') // 3
 */
export declare function readDuration(cell: Cell, bareUnit: DurationUnit): NumberReading;
