/** The checksum of zip archives. */

/** Four tables, so that four bytes are taken in at once: what a sheet unpacks to is long. */
const TABLES = makeTables();
const [FIRST, SECOND, THIRD, FOURTH] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];

/** CRC-32 as zip files use it; pass the previous result to continue over several chunks. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      FOURTH[crc & 0xff]! ^
      THIRD[(crc >>> 8) & 0xff]! ^
      SECOND[(crc >>> 16) & 0xff]! ^
      FIRST[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ FIRST[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}

/** For a byte, and for one that one, two or three others follow. */
function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let after = 1; after < 4; after++) {
    const last = tables[after - 1]!;
    tables.push(last.map((value) => (value >>> 8) ^ first[value & 0xff]!));
  }
  return tables;
}
