/** A row with data says which unit it is about. */
export declare const requiredMissing: import("../rule").AnyRowRule;
