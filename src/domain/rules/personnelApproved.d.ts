/** The personnel of the new committee is prepared and approved before the congress (II.2). */
export declare const personnelApproved: import("../rule").AnyRowRule;
