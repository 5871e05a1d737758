/** A unit that need not hold a congress says why. */
export declare const exemptionReason: import("../rule").AnyRowRule;
