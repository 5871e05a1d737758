/** Without its duration a congress cannot be held against the plan's limit (II.4). */
export declare const durationMissing: import("../rule").AnyRowRule;
