/** The tags of a large part, found in its bytes. */
import { strFromU8 } from 'fflate';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** What kind of tag the scanner stands on. */
export type TagKind = 'open' | 'close' | 'self-closing';

/**
 * Walks over the tags of well-formed UTF-8 XML without decoding it, so that a large sheet can be
 * edited in place. Comments, CDATA sections and processing instructions are passed over.
 */
export class TagScanner {
  kind: TagKind = 'open';
  /** Offset of `<`. */
  start = 0;
  /** Offset behind `>`. */
  end = 0;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    private position = 0,
    private readonly limit = bytes.length,
  ) {}

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { bytes } = this;
    for (;;) {
      const start = bytes.indexOf(LESS, this.position);
      if (start < 0 || start >= this.limit) return false;
      const marker = bytes[start + 1];
      if (marker === 0x21 || marker === 0x3f) {
        this.position = this.skipMarkup(start);
        continue;
      }
      this.start = start;
      this.readTag(start, marker === SLASH);
      this.position = this.end;
      return true;
    }
  }

  /** Whether the tag has this name, given with its prefix. */
  is(name: Uint8Array): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[this.nameStart + index] !== name[index]) return false;
    }
    return true;
  }

  /** The name with its prefix. */
  name(): string {
    return strFromU8(this.bytes.subarray(this.nameStart, this.nameEnd));
  }

  /** The text of the tag itself. */
  tag(): string {
    return strFromU8(this.bytes.subarray(this.start, this.end));
  }

  private readTag(start: number, closing: boolean): void {
    const { bytes } = this;
    this.nameStart = start + (closing ? 2 : 1);
    let at = this.nameStart;
    while (isNameByte(bytes[at])) at++;
    this.nameEnd = at;
    for (let byte = bytes[at]; byte !== GREATER && byte !== undefined; byte = bytes[at]) {
      // A '>' may stand inside an attribute value.
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        const close = bytes.indexOf(byte, at + 1);
        if (close < 0) break;
        at = close;
      }
      at++;
    }
    this.end = at + 1;
    this.kind = closing ? 'close' : bytes[at - 1] === SLASH ? 'self-closing' : 'open';
  }

  private skipMarkup(start: number): number {
    const { bytes } = this;
    const comment = bytes[start + 2] === 0x2d;
    const data = bytes[start + 2] === 0x5b;
    // '-->', ']]>' and '?>' end with two, two and one special bytes before the '>'.
    const mark = comment ? 0x2d : data ? 0x5d : bytes[start + 1] === 0x3f ? 0x3f : 0;
    const from = start + (comment ? 6 : 2);
    for (let end = bytes.indexOf(GREATER, from); end >= 0; end = bytes.indexOf(GREATER, end + 1)) {
      if (mark === 0) return end + 1;
      if (bytes[end - 1] === mark && (mark === 0x3f || bytes[end - 2] === mark)) return end + 1;
    }
    return this.limit;
  }
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte !== GREATER && byte !== SLASH;
}
