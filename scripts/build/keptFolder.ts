/** The folder of files whose name says what is in them, so that a browser may keep them for ever. */
export const KEPT_FOLDER = 'assets';
