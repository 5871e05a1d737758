/** Small parts as trees of elements. */
import type { SaxesTagPlain } from 'saxes';
import { createParser } from './xmlParser';

/** An element of a small part, with its places in the text so that it can be edited there. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the `>` of the opening tag. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Offset of the closing tag; equals `openEnd` where there is none. */
  closeStart: number;
  /** Offset behind the element. */
  end: number;
}

/** Parses a small part (not a sheet) into a tree. @throws {FileError} damaged */
export function parseXml(text: string, part: string): XmlElement {
  const parser = createParser(part);
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: XmlElement = {
      name: tag.name.slice(tag.name.indexOf(':') + 1),
      qualifiedName: tag.name,
      attributes: tag.attributes,
      children: [],
      text: '',
      // No '<' can stand inside a tag, so the last one before its end begins it.
      start: text.lastIndexOf('<', parser.position - 1),
      openEnd: parser.position,
      selfClosing: tag.isSelfClosing,
      closeStart: parser.position,
      end: parser.position,
    };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const element = stack.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('<', parser.position - 1);
  });
  const addText = (piece: string): void => {
    const element = stack.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  // A document without a root element is an error of the parser's own.
  return root as unknown as XmlElement;
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of this name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The prefix with its colon (`x:`), or an empty string. */
export function prefixOf(element: XmlElement): string {
  return element.qualifiedName.slice(0, element.qualifiedName.length - element.name.length);
}
