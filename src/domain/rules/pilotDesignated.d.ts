/** One unit holds the pilot congress, and it is the one that the plan names (II.4.1). */
export declare const pilotDesignated: import("../rule").AnyTableRule;
