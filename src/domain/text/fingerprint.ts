/** A short text that tells whether much is still the same, without keeping it. */

/** Takes texts one after the other, as if they were one; FNV-1a. */
export class Fingerprint {
  private hash = 0x811c9dc5;

  add(text: string): this {
    // A local number: a field would be written for each character of texts that may be long.
    let { hash } = this;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    this.hash = hash;
    return this;
  }

  /** Short letters and digits for all that was added. */
  get print(): string {
    return (this.hash >>> 0).toString(36);
  }
}
