/** A part is no larger than its whole. */
export declare const countsInconsistent: import("../rule").AnyRowRule;
