/** The congress elects its delegates to the next higher congress (II.1(4)). */
export declare const delegatesElected: import("../rule").AnyRowRule;
