/** A cell that takes a mark or one of a few values holds one of them. */
export declare const valueUnknown: import("../rule").AnyRowRule;
