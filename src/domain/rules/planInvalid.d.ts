/** Every value of the plan is one that can be used; a bad one is not replaced by the default. */
export declare const planInvalid: import("../rule").AnySourceRule;
