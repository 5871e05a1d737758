/** The congress elects the committee of the next term (II.1(3)); a small unit only its chair. */
export declare const committeeElected: import("../rule").AnyRowRule;
