/** A congress that is still to come is planned within its deadline (II.4). */
export declare const plannedAfterDeadline: import("../rule").AnyRowRule;
