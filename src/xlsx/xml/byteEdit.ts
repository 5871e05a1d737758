/** Replacements in the bytes of a large part. */
import { strFromU8, strToU8 } from 'fflate';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Collects replacements in the bytes of a large part; whatever they leave out stays as it is. */
export class ByteEdit {
  private readonly edits: Edit[] = [];

  constructor(private readonly source: Uint8Array) {}

  /** Whether anything is to be changed. */
  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  /** Text of the source as it stands. */
  textOf(from: number, to: number): string {
    return strFromU8(this.source.subarray(from, to));
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The bytes with all replacements made, in pieces; what was not changed is a view. */
  pieces(): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let at = 0;
    // The sort is stable; an insertion goes in front of a replacement at the same place.
    const ordered = [...this.edits].sort(
      (a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from),
    );
    for (const edit of ordered) {
      pieces.push(this.source.subarray(at, edit.from), strToU8(edit.text));
      at = edit.to;
    }
    pieces.push(this.source.subarray(at));
    return pieces.filter((piece) => piece.length > 0);
  }
}
