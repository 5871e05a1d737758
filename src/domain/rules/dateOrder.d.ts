/** A congress opens before it ends, and is reported after it opened. */
export declare const dateOrder: import("../rule").AnyRowRule;
