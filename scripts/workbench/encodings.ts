/** Which form of a file a browser takes: brotli, gzip, or the file as it is. */
import { ENCODINGS, type Suffix } from '../build/compressed';

/**
 * The suffix of the best form that there is.
 * @param header Accept-Encoding, such as `gzip, deflate, br;q=0.9`
 * @param has whether the file has a form with that suffix
 */
export function acceptedForm(header: string, has: (suffix: Suffix) => boolean): Suffix | '' {
  const refused = new Set<string>();
  const taken = new Set<string>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  const takes = (name: string) => taken.has(name) || (taken.has('*') && !refused.has(name));
  const suffixes = Object.keys(ENCODINGS) as Suffix[];
  return suffixes.find((suffix) => has(suffix) && takes(ENCODINGS[suffix])) ?? '';
}
