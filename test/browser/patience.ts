/** Milliseconds for what a page is waited for in a single step: two processors may have to serve more than two of them. */
export const STEP = 60_000;
