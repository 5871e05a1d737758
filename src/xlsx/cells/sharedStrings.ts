/** Strings that the cells of a file share. */
import { parseEntry } from '../xml/xmlParser';
import { decodeText } from '../xml/xmlText';
import type { ZipEntry } from '../zip/zipArchive';

/** The strings of the shared string part, rich text joined, phonetic guides left out. */
export function readSharedStrings(entry: ZipEntry | undefined): string[] {
  const strings: string[] = [];
  if (!entry) return strings;
  const collector = new StringItemCollector();
  parseEntry(entry, {
    open: (name) => {
      if (name === 'si') collector.begin();
      else collector.open(name);
    },
    close: (name) => {
      if (name === 'si') strings.push(collector.result());
      else collector.close(name);
    },
    text: (text) => {
      collector.text(text);
    },
  });
  return strings;
}

/** Joins the text of a string item (`si`, or `is` in a cell) from its parse events. */
export class StringItemCollector {
  private collected = '';
  private inText = false;
  private phonetic = 0;

  begin(): void {
    this.collected = '';
    this.inText = false;
    this.phonetic = 0;
  }

  open(name: string): void {
    if (name === 'rPh') this.phonetic++;
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.collected += text;
  }

  /** The whole text at once. */
  take(text: string): void {
    this.collected = text;
  }

  result(): string {
    return decodeText(this.collected);
  }
}
