/** A month or quarter that reaches over the deadline does not say whether the unit was on time. */
export declare const dateImprecise: import("../rule").AnyRowRule;
