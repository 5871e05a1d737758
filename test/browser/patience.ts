/** How long tests wait in a browser: two processors may have to serve more than two of them. */

/** Milliseconds that a test may take. */
export const PATIENCE = 240_000;

/** Milliseconds for what a page is waited for in a single step. */
export const STEP = 60_000;
