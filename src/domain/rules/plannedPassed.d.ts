/** A planned day that has passed without a congress needs a new day or the date held (II.4). */
export declare const plannedPassed: import("../rule").AnyRowRule;
