/** Writing zip archives: parts of another archive as they are, and new ones. */
import { Deflate, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipArchive';

/** 1980-01-01 00:00 in MS-DOS terms: the same bytes whenever and wherever a file is written. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x0021;

const UTF8_FLAG = 0x800;
const PUSH_SIZE = 1 << 18;

/** Receives the content of one part, in as many pieces as its producer likes. */
export type PartSink = (piece: Uint8Array) => void;

/** Builds a zip archive from parts that are copied as they are and parts that are new. */
export class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private offset = 0;

  /** Takes an entry of another archive over without unpacking it. */
  copy(entry: ZipEntry): void {
    this.append(entry, [entry.compressed]);
  }

  /** Adds a part that `produce` hands over; a part that it replaces keeps its date. */
  add(name: string, produce: (sink: PartSink) => void, replaced?: ZipEntry): void {
    const compressed: Uint8Array[] = [];
    let compressedSize = 0;
    let size = 0;
    let crc = 0;
    const deflate = new Deflate({ level: 6 }, (chunk) => {
      compressed.push(chunk);
      compressedSize += chunk.length;
    });
    produce((piece) => {
      size += piece.length;
      crc = crc32(piece, crc);
      // fflate copies what it is given, so a large piece goes in by parts.
      for (let from = 0; from < piece.length; from += PUSH_SIZE) {
        deflate.push(piece.subarray(from, from + PUSH_SIZE));
      }
    });
    deflate.push(new Uint8Array(0), true);
    const rawName = replaced?.rawName ?? strToU8(name);
    const entry = {
      rawName,
      utf8Name: replaced?.utf8Name ?? rawName.some((byte) => byte > 0x7f),
      method: 8,
      crc,
      size,
      dosTime: replaced?.dosTime ?? FIXED_TIME,
      dosDate: replaced?.dosDate ?? FIXED_DATE,
    };
    this.append(entry, compressed, compressedSize);
  }

  /** The finished archive. */
  finish(): Uint8Array {
    const directorySize = this.directory.reduce((sum, piece) => sum + piece.length, 0);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, this.directory.length, true);
    end.setUint16(10, this.directory.length, true);
    end.setUint32(12, directorySize, true);
    end.setUint32(16, this.offset, true);
    return concatenate([...this.pieces, ...this.directory, new Uint8Array(end.buffer)]);
  }

  private append(
    entry: Omit<ZipEntry, 'name' | 'compressed'>,
    compressed: Uint8Array[],
    compressedSize = compressed.reduce((sum, piece) => sum + piece.length, 0),
  ): void {
    const headerOffset = this.offset;
    const common = commonHeader(entry, compressedSize);

    const local = new Uint8Array(30 + entry.rawName.length);
    new DataView(local.buffer).setUint32(0, 0x04034b50, true);
    local.set(common, 4);
    local.set(entry.rawName, 30);
    this.pieces.push(local);
    for (const piece of compressed) this.pieces.push(piece);
    this.offset += local.length + compressedSize;

    const central = new Uint8Array(46 + entry.rawName.length);
    const view = new DataView(central.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 20, true);
    central.set(common, 6);
    view.setUint32(42, headerOffset, true);
    central.set(entry.rawName, 46);
    this.directory.push(central);
  }
}

/** The 26 bytes, from 'version needed' to 'extra length', that both kinds of header share. */
function commonHeader(
  entry: Omit<ZipEntry, 'name' | 'compressed'>,
  compressedSize: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, entry.utf8Name ? UTF8_FLAG : 0, true);
  view.setUint16(4, entry.method, true);
  view.setUint16(6, entry.dosTime, true);
  view.setUint16(8, entry.dosDate, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, compressedSize, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, entry.rawName.length, true);
  return new Uint8Array(view.buffer);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
