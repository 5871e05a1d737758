/** Reading zip archives, with guards against damaged and malicious ones. */
import { Inflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { FileError } from '../file/fileError';
import { crc32 } from './crc32';

/** One file inside a zip archive, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly utf8Name: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** MS-DOS time and date words, kept as they are. */
  readonly dosTime: number;
  readonly dosDate: number;
  readonly compressed: Uint8Array;
}

/**
 * Guards against zip bombs. 10 million cells, the most that Sheets takes, are some 500 MB of
 * XML; real sheets shrink up to about 60 times, deflate can reach 1032 times.
 */
const MAX_PART_SIZE = 1 << 30;
const MAX_TOTAL_SIZE = 1.5 * (1 << 30);
const RATIO_CHECKED_FROM = 64 << 20;
const MAX_RATIO = 250;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED_FLAG = 0x2041;

/** A zip archive in memory; parts are decompressed only when they are asked for. */
export class ZipArchive {
  private readonly byPath = new Map<string, ZipEntry>();

  private constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byPath.set(normalizePath(entry.name), entry);
  }

  /** Reads the directory. @throws {FileError} damaged, encrypted, too-large */
  static open(bytes: Uint8Array): ZipArchive {
    const entries = readDirectory(bytes);
    const whole = { size: 0, packed: 0 };
    for (const { name, size, compressed } of entries) {
      whole.size += size;
      whole.packed += compressed.length;
      const isBomb = isSuspicious(size, compressed.length);
      if (size > MAX_PART_SIZE || whole.size > MAX_TOTAL_SIZE || isBomb) {
        throw new FileError('too-large', `The part ${name} unpacks to ${size} bytes`);
      }
    }
    // Many parts of which each is small may be a great one together
    if (isSuspicious(whole.size, whole.packed)) {
      throw new FileError('too-large', `The parts unpack to ${whole.size} bytes`);
    }
    return new ZipArchive(entries);
  }

  /** The entry of this path (case and a leading slash are ignored), or undefined. */
  find(path: string): ZipEntry | undefined {
    return this.byPath.get(normalizePath(path));
  }
}

function isSuspicious(size: number, packed: number): boolean {
  return size > RATIO_CHECKED_FROM && size > packed * MAX_RATIO;
}

/** Part names compare without case, and percent-encoded as well as plain. */
export function normalizePath(path: string): string {
  const plain = path.replace(/\\/g, '/').replace(/^\/+/, '');
  return decoded(plain).normalize('NFC').toLowerCase();
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The whole content of an entry. @throws {FileError} damaged */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.compressed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedEntry(entry);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw damagedEntry(entry, error);
  }
}

const CHUNK_SIZE = 1 << 16;

/** Hands the content of an entry over piece by piece. @throws {FileError} damaged */
export function inflateEntryInChunks(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  let crc = 0;
  let size = 0;
  const check = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damagedEntry(entry);
    crc = crc32(chunk, crc);
    take(chunk);
  };
  const stream = new Inflate(check);
  for (let from = 0; from < entry.compressed.length; from += CHUNK_SIZE) {
    const piece = entry.compressed.subarray(from, from + CHUNK_SIZE);
    if (entry.method === 0) check(piece);
    else pushChecked(entry, stream, piece, from + CHUNK_SIZE >= entry.compressed.length);
  }
  if (size !== entry.size || crc !== entry.crc) throw damagedEntry(entry);
}

function pushChecked(entry: ZipEntry, stream: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    stream.push(piece, last);
  } catch (error) {
    // The consumer's own errors come through here too; only fflate's carry a numeric code.
    if (typeof (error as { code?: unknown }).code === 'number') throw damagedEntry(entry, error);
    throw error;
  }
}

function damagedEntry(entry: ZipEntry, cause?: unknown): FileError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new FileError('damaged', `The part ${entry.name} is damaged${reason}`);
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = locateDirectory(view);
    const entries: ZipEntry[] = [];
    for (let at = offset; entries.length < count;) {
      const { entry, next } = readDirectoryEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('damaged', 'The zip directory is cut off');
    throw error;
  }
}

function locateDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_OF_DIRECTORY_SIZE - 0xffff);
  let end = view.byteLength - END_OF_DIRECTORY_SIZE;
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) throw new FileError('damaged', 'The zip archive has no directory');
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const zip64 = readUint64(view, locator + 8);
    if (view.getUint32(zip64, true) === ZIP64_END) {
      return { count: readUint64(view, zip64 + 32), offset: readUint64(view, zip64 + 48) };
    }
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readDirectoryEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
    throw new FileError('damaged', 'The zip directory is damaged');
  }
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const rawName = bytes.slice(at + 46, at + 46 + nameLength);
  const utf8Name = (flags & 0x800) !== 0;
  const isLatin = !utf8Name && rawName.some((byte) => byte > 0x7f);
  const written = strFromU8(rawName, isLatin);
  const name = partName(written);
  if (flags & ENCRYPTED_FLAG) throw new FileError('encrypted', `The part ${name} is encrypted`);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new FileError('damaged', `The part ${name} uses compression method ${method}`);
  }

  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(sizes.offset, true) !== LOCAL_HEADER) {
    throw new FileError('damaged', `The part ${name} is not where the directory says`);
  }
  const start =
    sizes.offset +
    30 +
    view.getUint16(sizes.offset + 26, true) +
    view.getUint16(sizes.offset + 28, true);
  if (start + sizes.compressed > bytes.length) {
    throw new FileError('damaged', `The part ${name} is cut off`);
  }
  const entry: ZipEntry = {
    name,
    rawName: name === written ? rawName : strToU8(name, isLatin),
    utf8Name,
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.plain,
    dosTime: view.getUint16(at + 12, true),
    dosDate: view.getUint16(at + 14, true),
    compressed: bytes.subarray(start, start + sizes.compressed),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Some programs write backslashes, or begin at the root; copies do not, for others read none of it. */
function partName(written: string): string {
  return written.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}

/** Sizes and offset; a value of 0xFFFFFFFF stands in the zip64 extra field instead. */
function readSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { plain: number; compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let plain = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (): number => readUint64(view, (value += 8) - 8);
      if (plain === 0xffffffff) plain = next();
      if (compressed === 0xffffffff) compressed = next();
      if (offset === 0xffffffff) offset = next();
    }
    field += 4 + length;
  }
  return { plain, compressed, offset };
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
