/** The committee has the size allotted to it (II.3). */
export declare const committeeQuota: import("../rule").AnyRowRule;
