/** Telling files apart by their first bytes. */

/** What the first bytes of a file say it is. */
export type FileSignature = 'zip' | 'compound' | 'compound-encrypted' | 'other';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An encrypted workbook is an OLE2 container with a stream of this name, stored as UTF-16LE. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage').flatMap((letter) => [
  letter.charCodeAt(0),
  0,
]);

/** Tells zip packages, OLE2 containers (.xls and encrypted .xlsx) and anything else apart. */
export function fileSignature(bytes: Uint8Array): FileSignature {
  if (
    matchesAt(bytes, [0x50, 0x4b, 0x03, 0x04], 0) ||
    matchesAt(bytes, [0x50, 0x4b, 0x05, 0x06], 0)
  ) {
    return 'zip';
  }
  if (!matchesAt(bytes, COMPOUND, 0)) return 'other';
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (matchesAt(bytes, ENCRYPTED_STREAM, at)) return 'compound-encrypted';
  }
  return 'compound';
}

function matchesAt(bytes: Uint8Array, pattern: readonly number[], offset: number): boolean {
  return pattern.every((byte, index) => bytes[offset + index] === byte);
}
