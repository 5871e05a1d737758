/** Replacements in the text of a small part. */
import { attributeEdit } from './tagAttributes';
import type { XmlElement } from './xmlTree';

/** One replacement in the text of a part. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Collects replacements in the text of a small part; whatever they leave out stays verbatim. */
export class TextEdit {
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string>();

  constructor(private readonly source: string) {}

  /** Whether anything is to be changed. */
  get isEmpty(): boolean {
    return this.edits.length + this.appended.size === 0;
  }

  /** The text of an element as it stands. */
  textOf(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Adds text as the last content of an element, behind what was added before. */
  appendTo(element: XmlElement, text: string): void {
    this.appended.set(element, (this.appended.get(element) ?? '') + text);
  }

  /** Sets an attribute (its value already escaped) or, with null, removes it. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const tag = this.source.slice(element.start, element.openEnd);
    const edit = attributeEdit(tag, name, value);
    this.replace(element.start + edit.from, element.start + edit.to, edit.text);
  }

  /** The text with all replacements made. */
  toString(): string {
    const ordered = [...this.edits, ...[...this.appended].map(appendEdit)]
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.from - b.from || a.order - b.order);
    let result = '';
    let at = 0;
    for (const edit of ordered) {
      result += this.source.slice(at, edit.from) + edit.text;
      at = Math.max(at, edit.to);
    }
    return result + this.source.slice(at);
  }
}

function appendEdit([element, text]: [XmlElement, string]): Edit {
  if (!element.selfClosing) return { from: element.closeStart, to: element.closeStart, text };
  const from = element.openEnd - '/>'.length;
  return { from, to: element.openEnd, text: `>${text}</${element.qualifiedName}>` };
}
