/** The result goes to those who follow the plan's implementation (III.6). */
export declare const resultReported: import("../rule").AnyRowRule;
