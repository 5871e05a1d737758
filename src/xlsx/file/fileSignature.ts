/** Telling files apart by their first bytes. */

/** What the first bytes of a file say it is. */
export type FileSignature = 'zip' | 'compound' | 'other';

const PACKAGE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_PACKAGE = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells zip packages, OLE2 containers (.xls and encrypted .xlsx) and anything else apart. */
export function fileSignature(bytes: Uint8Array): FileSignature {
  const begins = (pattern: readonly number[]) =>
    pattern.every((byte, index) => bytes[index] === byte);
  if (begins(PACKAGE) || begins(EMPTY_PACKAGE)) return 'zip';
  return begins(COMPOUND) ? 'compound' : 'other';
}
