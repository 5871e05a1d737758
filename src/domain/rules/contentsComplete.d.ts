/** A congress deals with every content that the plan lists (II.1). */
export declare const contentsComplete: import("../rule").AnyRowRule;
