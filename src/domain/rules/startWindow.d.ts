/** Grassroots congresses begin no earlier than the plan's first quarter (II.4.1). */
export declare const startWindow: import("../rule").AnyRowRule;
