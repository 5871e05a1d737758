/** The pilot comes first, so that the others can learn from it (II.4.1). */
export declare const pilotFirst: import("../rule").AnyTableRule;
