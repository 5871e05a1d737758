import type { CheckReport, FindingReport } from '../checkReport';
import type { Language } from '../language';
/** A sheet as data: what stands in it and how wide; an adapter writes it. */
export interface SheetDescription {
    readonly name: string;
    /** Rows of equal length; texts are data and never formulas. */
    readonly rows: readonly (readonly (string | number)[])[];
    /** Zero-based rows that stand out. */
    readonly titleRows: readonly number[];
    readonly headerRows: readonly number[];
    /** Width of each column in pixels. */
    readonly widths: readonly number[];
    readonly frozenRows: number;
}
/** Findings from the worst to the mildest, each severity in the order of the sheet. */
export declare function worstFirst(findings: readonly FindingReport[]): FindingReport[];
/** @param builtAt when the sheet was built, as people read it */
export declare function findingsSheet(report: CheckReport, builtAt: string, language: Language): SheetDescription;
