import { type SheetGrid } from '../sheetGrid';
import type { Header } from './header';
export declare const SKIP_REASONS: readonly ["blank", "section", "total", "repeated-header", "signature"];
export type SkipReason = (typeof SKIP_REASONS)[number];
export type RowKind = {
    readonly kind: 'unit';
} | {
    readonly kind: 'section';
    readonly bloc: string;
} | {
    readonly kind: Exclude<SkipReason, 'section'>;
};
/** Tells the kind of each row below the header, from the first row down. */
export declare class RowClassifier {
    private readonly grid;
    private readonly header;
    private readonly headerRows;
    private readonly known;
    private readonly mergedRows;
    private inSignature;
    constructor(grid: SheetGrid, header: Header);
    /** The last row that holds anything; the table ends there. */
    lastFilledRow(): number;
    /** @param row zero-based; rows must be asked for from the top down */
    classify(row: number): RowKind;
    private cellOf;
    private headerTexts;
    /** The row's cells but for blank ones and the status, which is not the writer's. */
    private filledCells;
    private repeatsHeader;
    /** A row '1 2 3 …' right under the header; a sheet turns '(1) (2) …' into -1, -2, …. */
    private numbersColumns;
    private beginsSignature;
    private isTotal;
    /** The bloc that a section heading names, or null where the row is none. */
    private sectionBloc;
}
