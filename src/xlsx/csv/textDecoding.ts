/** The text of a file in UTF-8 or UTF-16. */
import { strFromU8 } from 'fflate';
import { FileError } from '../file/fileError';

/** Beyond it a text does not fit into one string of the JavaScript engines. */
const MAX_TEXT_BYTES = 400 << 20;
const UTF16_CHUNK = 1 << 13;
const MARKLESS_SAMPLE = 1 << 12;

/**
 * The text of a plain text file: UTF-8 or UTF-16, with or without a byte order mark.
 *
 * @throws {FileError} not-a-spreadsheet, not-utf8, too-large
 */
export function decodePlainText(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_BYTES) throw new FileError('too-large', 'The text file is too large');
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), false);
  if (bytes.includes(0)) {
    const littleEndian = isLittleEndian(bytes);
    if (littleEndian !== null) return decodeUtf16(bytes, littleEndian);
    // A picture is no text in another encoding: nobody could save it as UTF-8.
    throw new FileError('not-a-spreadsheet', 'The file is not a text file');
  }
  if (!isUtf8(bytes)) throw new FileError('not-utf8', 'The text is not encoded as UTF-8');
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return strFromU8(hasMark ? bytes.subarray(3) : bytes);
}

/**
 * Which byte of UTF-16 comes first where no mark says so: of digits, separators and plain letters,
 * which are most of any table, one byte is 0. Null where the text is none in UTF-16.
 */
function isLittleEndian(bytes: Uint8Array): boolean | null {
  const head = bytes.subarray(0, MARKLESS_SAMPLE);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const isMostlyPlain = Math.max(even, odd) * 4 > head.length;
  // A few signs have the other one 0
  return isMostlyPlain && Math.min(even, odd) * 10 <= Math.max(even, odd) ? odd > even : null;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  if (bytes.length % 2 !== 0) throw new FileError('not-utf8', 'The UTF-16 text is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 2 * UTF16_CHUNK) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(at + 2 * UTF16_CHUNK, bytes.length); unit += 2) {
      units.push(view.getUint16(unit, littleEndian));
    }
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Well-formed UTF-8 by the table of RFC 3629: no overlong forms, no surrogates. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const second = bytes[at + 1] ?? 0;
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest) return false;
    for (let next = 2; next < length; next++) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}
