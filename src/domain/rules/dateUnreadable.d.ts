/** A date cell can be read as a day. */
export declare const dateUnreadable: import("../rule").AnyRowRule;
