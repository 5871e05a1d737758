/** The drafts of the district congress are approved before it opens (III.4). */
export declare const documentsApproved: import("../rule").AnyRowRule;
