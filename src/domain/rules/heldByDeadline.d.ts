/** Every unit finishes its congress by the milestone's last on-time day (II.4.1, II.4.2). */
export declare const heldByDeadline: import("../rule").AnyRowRule;
