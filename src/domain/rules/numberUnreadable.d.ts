/** A count or a duration can be read as one. */
export declare const numberUnreadable: import("../rule").AnyRowRule;
