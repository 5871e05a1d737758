/** A congress that was held cannot lie after the as-of date; such a unit counts as not held. */
export declare const heldInFuture: import("../rule").AnyRowRule;
