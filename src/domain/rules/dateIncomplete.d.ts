/** A date without its year is asked for, never guessed. */
export declare const dateIncomplete: import("../rule").AnyRowRule;
