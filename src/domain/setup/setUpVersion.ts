/** Which layout of the sheets set-up makes; a later layout has a higher number. */
export const SETUP_VERSION = 1;
