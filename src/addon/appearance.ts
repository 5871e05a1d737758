/** Background of the headers that the add-on writes. */
export const HEADER_BACKGROUND = '#d9e2f3';
