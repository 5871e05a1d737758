/** Text out of the events of a parser. */

/** Collects the text of one element at a time. */
export class TextCapture {
  private collected = '';
  private active = false;

  /** Whether an element is open whose text is wanted. */
  get isActive(): boolean {
    return this.active;
  }

  begin(): void {
    this.active = true;
    this.collected = '';
  }

  add(text: string): void {
    if (this.active) this.collected += text;
  }

  /** What has come since the beginning. */
  end(): string {
    this.active = false;
    return this.collected;
  }
}
