/** The tracker has a header with the columns without which nothing can be checked. */
export declare const headerMissing: import("../rule").AnySourceRule;
