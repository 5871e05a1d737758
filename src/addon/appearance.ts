/** Background of the headers that the add-on writes. */
export const HEADER_BACKGROUND = '#d9e2f3';
/** Background of the cells in which people write. */
export const INPUT_BACKGROUND = '#fff9e5';
