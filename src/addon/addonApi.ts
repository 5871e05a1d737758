/** Names that cross from the add-on to the command line and the workbench; it imports no code. */

/**
 * Key of the developer metadata by which a result sheet says how a file prints it: scripts cannot
 * set up pages in Sheets. Whoever saves a document hands it to `writeXlsx`.
 */
export const PAGE_KEY = 'congress.page';
