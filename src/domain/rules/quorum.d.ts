/** Two thirds of those summoned attend (article 10 of the Charter). */
export declare const quorum: import("../rule").AnyRowRule;
