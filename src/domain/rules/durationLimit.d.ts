/** A congress lasts no longer than the plan allows: one day, for the district a day and a half. */
export declare const durationLimit: import("../rule").AnyRowRule;
