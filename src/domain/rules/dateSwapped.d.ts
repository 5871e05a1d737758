/** A date cell that makes sense only with day and month exchanged: a sheet in a US locale did it. */
export declare const dateSwapped: import("../rule").AnyRowRule;
