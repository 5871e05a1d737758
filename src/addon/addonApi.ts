/** What the add-on and its faces know of each other: names and shapes that cross. */

/** Developer metadata on a result sheet: how a saved file prints it. */
export const PAGE_KEY = 'congress.page';

/**
 * How a saved file sets up the pages of result sheets. Margins are in millimetres: Decree 30/2020
 * asks for 20 above and below, and for 30 where portrait pages are bound. The page number stands
 * in the middle at the bottom.
 */
export const PAGE_SETUP = {
  key: PAGE_KEY,
  margins: {
    portrait: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
    landscape: { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
  },
  footer: '&C&P/&N',
} as const;
