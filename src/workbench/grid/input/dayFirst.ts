/**
 * The grid's library for number formats, with dates read day first: the build puts it in the place
 * of the library itself. Pasted texts go this way, typed ones do not (see typedText.ts).
 */
import { parseDate as parse } from 'numfmt';

export * from 'numfmt';

/** As people in Viet Nam write dates, unless another locale is asked for. */
export const parseDate: typeof parse = (text, options) => parse(text, { locale: 'vi', ...options });
