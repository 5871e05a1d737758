/** A unit stands in the tracker once. */
export declare const duplicateUnit: import("../rule").AnyTableRule;
