/** No more delegates attend than the unit's size band allows (II.3). */
export declare const delegatesQuota: import("../rule").AnyRowRule;
