/** Between the Date objects of the Spreadsheet service and calendar dates. */
import { type CalendarDate } from '../domain/calendar';
import type { Cell } from '../domain/cell';
/**
 * Reads Date objects as the spreadsheet shows them. They stand for midnight in the spreadsheet's
 * zone, but their own methods answer in the script's zone, which may be a day off; so the service
 * formats them, once for each distinct date.
 */
export declare class SpreadsheetCalendar {
    private readonly zone;
    private readonly days;
    constructor(zone: string);
    /** A cell's value as the domain takes it. */
    cell(value: unknown): Cell;
    today(): CalendarDate;
    /** Now, as people read it. */
    timestamp(): string;
    /** A Date that the spreadsheet shows as this day. */
    toDate(day: CalendarDate): Date;
    private dateCell;
}
