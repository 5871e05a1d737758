/** Each known column stands in the tracker once. */
export declare const headerDuplicate: import("../rule").AnySourceRule;
