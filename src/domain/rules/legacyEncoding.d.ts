/** A name typed in an old encoding is reported, never converted silently. */
export declare const legacyEncoding: import("../rule").AnyRowRule;
