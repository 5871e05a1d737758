/** A congress held on the very day named in the plan depends on the reading of 'before' (II.4). */
export declare const onTheMark: import("../rule").AnyRowRule;
