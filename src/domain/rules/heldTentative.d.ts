/** A planned date under the date held means that the congress was not held. */
export declare const heldTentative: import("../rule").AnyRowRule;
